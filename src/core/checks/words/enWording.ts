/** English words by which the shape of a statement is read: two levels in one, the means, the future, a number. */
import type { WordingList } from './wordingLists.ts';
import { list } from './words.ts';

export const englishWording: Readonly<Record<WordingList, readonly string[]>> = {
  spanWords: list(
    `leads to, lead to, led to, leading to, resulting in, which results in, that results in, and results in, so that,
    thereby, in order to, in order that, which will, with the result that, thus`,
  ),
  contributeWords: list('contributes to, contribute to, contributing to, contributed to'),
  enableWords: list('enables, enable, enabling, enabled, allows, allow, allowing, empowers, empowering'),
  directionWords: list(
    `increased, reduced, improved, enhanced, strengthened, better, higher, lower, fewer, greater, safer, stronger, less,
    more, decline, reduction, increase, improvement, decrease, end, elimination, eradication`,
  ),
  meansWords: list('through, via, by means of, with the help of, by way of, by use of, with the use of'),
  byWords: list('by, through, via, by means of, when'),
  // Ways of working, behind "through": not places, times or people.
  meansThings: list(
    `training, workshop, campaign, course, seminar, awareness, capacity building, assistance, support, provision,
    establishment, development, advocacy, mentoring, coaching, outreach, counselling, networking, networks, creation,
    introduction, installation, construction, distribution, implementation, dissemination, promotion, mobilization,
    sensitization, facilitation, strengthening, improvement, use, exchange, subsidy, grant, voucher, curriculum, module,
    programme, project, initiative, centre, hotline, session, visit, information, education, teaching, media, dialogue`,
  ),
  causeOfHarm: list(
    `affected, caused, hit, displaced, threatened, damaged, destroyed, hurt, injured, lost, killed, weakened, polluted,
    contaminated, harmed, struck, disrupted, driven, endangered`,
  ),
  // With a noun they name somebody: "processing plants".
  namingGerunds: list(
    `processing, manufacturing, mining, shipping, trading, teaching, nursing, governing, implementing, participating,
    neighbouring, neighboring, surrounding, developing, working, existing, housing, banking, sitting, acting, visiting,
    practising, practicing, leading, competing, nothing, anything, everything, evening, morning, spring`,
  ),
  // What a sentence can only name and not say: somebody has to do or have it.
  topicNouns: list(
    `coordination, co-ordination, cooperation, co-operation, collaboration, mechanism, system, management, governance,
    awareness, capacity, access, protection, prevention, participation, empowerment, infrastructure, partnership,
    communication, inclusion, integration, advocacy, sustainability, resilience, equality, equity, accountability,
    transparency, resource, development, reform, quality, hygiene, sanitation, nutrition, safety, security, knowledge, skill`,
  ),
  // Words nobody can check. Direction words ("improved") are made clear by the indicator and stand elsewhere.
  vagueWords: list(
    `effective, effectively, efficient, efficiently, adequate, adequately, appropriate, appropriately, sustainable,
    sustainably, extensive, extensively, relevant, various, etc, regularly, sufficient, sufficiently, significant,
    significantly, successful, successfully, holistic, holistically, comprehensive, comprehensively, meaningful,
    meaningfully, keener, optimal, optimally, robust, well-functioning, well functioning, good quality, high quality,
    high-quality, properly, duly`,
  ),
  futureWords: list(
    `will, shall, seeks to, seek to, aims to, aim to, aims at, is going to, are going to, intends to, intend to, is to be,
    are to be, is expected to, are expected to`,
  ),
  // Before "will" these make it a noun; after such words it is no main clause.
  beforeWill: list('political, good, free, the, their, its, own, of, public, his, her'),
  // "under 18", "grade 5", "Law 3", "within 30 days": the number belongs to the thing.
  beforeNumbers: list(
    `under, over, aged, age, ages, within, after, per, law, article, phase, module, level, grade, class, form, chapter,
    section, route, category, type, version, unit, stage, step, district, zone, ward, no, number, resolution, sdg, goal,
    convention, protocol, decree, iso, part, block, least, every, than, day, year, from, all, the, these, in,
    across, at, around, covering`,
  ),
  deadlineWords: list('by, until, before'),
  abilityWords: list('able to, know how to, ready to, willing to'),
};
