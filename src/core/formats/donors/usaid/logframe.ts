/**
 * USAID's logical framework: goal, purpose, sub-purposes, outputs on one level, and inputs that repeat the numbers of the outputs they
 * feed. See docs/formats/usaid-logframe.md.
 */
import { projectOf, viewUnder, type Project, type View } from '../../../model/index.ts';
import { headRow, type PrintedField, type PrintedRow } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { activitiesCell, costLines, groupName, meansLines } from '../kit/activityGroups.ts';
import { CELL_LABELS, headed, statementCell } from '../kit/fourColumns.ts';
import { FOUR_COLUMN_PLACES } from '../kit/fourColumnPlaces.ts';
import { fourColumnRows } from '../kit/fourColumnTable.ts';
import { periodText, wholeBudget, titled } from '../kit/project.ts';
import { wholeDay } from '../kit/times.ts';
import { LEVEL_LABELS, usaidNames } from './levels.ts';

const en = {
  ...CELL_LABELS.en,
  heading: 'Logical Framework',
  project: 'Project Title',
  number: 'Project Number',
  life: 'Life of Project',
  funding: 'Total Funding',
  prepared: 'Date Prepared',
  summary: 'Narrative Summary',
  indicators: 'Indicators',
  means: 'Means of Verification',
  assumptions: 'Assumptions',
  ...LEVEL_LABELS,
  inputs: 'Inputs',
  resources: 'Resources',
  budget: 'Budget',
};
type Label = keyof typeof en;
type L = Labels<Label>;

export const USAID_LOGFRAME: Donor<Label> = {
  id: 'usaid-logframe',
  wording: 'inPart',
  labels: { en },
  places: FOUR_COLUMN_PLACES,
  print(doc, { labels, language, date }) {
    const v = viewUnder(doc, usaidNames(labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: fieldsOf(project, labels, language, date),
          columns: [32, 30, 24, 24],
          rows: [
            headRow([labels.summary, labels.indicators, labels.means, labels.assumptions]),
            ...rowsOf(v, labels, language),
          ],
          below: [],
        },
      ],
    };
  },
};

const fieldsOf = (project: Project, labels: L, language: string, date: string): PrintedField[] =>
  [
    { label: labels.project, text: project.title },
    { label: labels.number, text: project.code ?? '' },
    { label: labels.life, text: periodText(project, language) },
    { label: labels.funding, text: wholeBudget(project, language) },
    { label: labels.prepared, text: wholeDay(date, language) },
  ].filter(({ text }) => text !== '');

const rowsOf = (v: View, labels: L, language: string): PrintedRow[] =>
  fourColumnRows(v, {
    labels,
    language,
    before: ({ result: { id, statement } }, further) => [
      statementCell(id, [v.label(id)], statement, further),
    ],
    activities(group, assumptions) {
      const { of = [], paragraphs } = activitiesCell(v, group, language);
      const name = groupName(v, group, labels.inputs, language);
      return {
        cells: [
          { of, paragraphs: [[{ text: name, bold: true }], ...paragraphs] },
          headed(labels.resources, meansLines(v, group)),
          headed(labels.budget, costLines(v, group, language)),
          assumptions,
        ],
      };
    },
  });
