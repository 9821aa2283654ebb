/** English words by which connections between results and terms are read. */
import type { LinkingList } from './linkingLists.ts';

const list = (words: string): readonly string[] => words.split(',').map((w) => w.trim());

export const englishLinking: Readonly<Record<LinkingList, readonly string[]>> = {
  dependenceWords: list(
    `based on, based on the, building on, developed under, produced under, using the, using the new, with the developed, with the new, according to the new, from the new, trained on the, trained in the new`,
  ),
  eventTerms: list(
    `workshop, training, seminar, course, session, meeting, focus group, focus group discussion, panel discussion, panel, roundtable, round table, conference, webinar, lecture, briefing, consultation, forum`,
  ),
  organizationWords: list(
    `ministry, department, agency, office, committee, council, commission, authority, service, directorate, inspectorate, court, university, academy, institute, bank, union, association, federation, fund, board, centre, center, bureau, administration, parliament, assembly`,
  ),
  wideWords: list(
    `national, regional, local, district, municipal, international, relevant, concerned, targeted, selected, key, project, programme, area, level, country, people, person, community, group, service, support,
     access, system, capacity, institution, information, knowledge, skill, training, quality, right, use, need, number, action, work`,
  ),
};
