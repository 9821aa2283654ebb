/**
 * JICA's Project Design Matrix: the block about the project, goal, purpose, outputs and activities with what each side brings, and the
 * pre-conditions at the bottom right. See docs/formats/jica-pdm.md.
 */
import {
  projectOf,
  viewUnder,
  type Document,
  type Indicator,
  type Level,
  type Project,
  type View,
} from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedField,
  type PrintedRow,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { activitiesCell, groupName } from '../kit/activityGroups.ts';
import { CELL_LABELS, headed, statementCell } from '../kit/fourColumns.ts';
import { FOUR_COLUMN_PLACES } from '../kit/fourColumnPlaces.ts';
import { fourColumnRows } from '../kit/fourColumnTable.ts';
import { namingProfile } from '../kit/profile.ts';
import { periodText, titled } from '../kit/project.ts';
import { actualText, actualsOf, wholeDay } from '../kit/times.ts';
import { inputsOf } from './inputs.ts';

const en = {
  ...CELL_LABELS.en,
  heading: 'Project Design Matrix (PDM)',
  project: 'Project Title',
  area: 'Target Area',
  group: 'Target Group',
  duration: 'Duration',
  date: 'Date',
  summary: 'Narrative Summary',
  indicators: 'Objectively Verifiable Indicators',
  means: 'Means of Verification',
  assumptions: 'Important Assumptions',
  achievement: 'Achievement',
  remarks: 'Remarks',
  superGoal: 'Super Goal',
  goal: 'Overall Goal',
  purpose: 'Project Purpose',
  intermediate: 'Intermediate Outcome',
  output: 'Output',
  activity: 'Activity',
  activities: 'Activities',
  japanese: 'Inputs: Japanese Side',
  partner: 'Inputs: Partner Side',
  preconditions: 'Pre-Conditions',
};
type Label = keyof typeof en;
type L = Labels<Label>;

export const JICA_PDM: Donor<Label> = {
  id: 'jica-pdm',
  wording: 'asPrinted',
  labels: { en },
  places: {
    ...FOUR_COLUMN_PLACES,
    'project.header': 'words',
    'project.preconditions': 'own',
    'indicator.code': 'words',
    'indicator.note': 'own',
    'indicator.actuals': 'own',
  },
  print(doc, { labels, language, date }) {
    const v = viewUnder(doc, naming(doc, labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    // The sheet of a project that runs has two columns more than the one that planned it; a note stands there before that.
    const measured =
      Object.keys(doc.actuals).length > 0 || Object.values(doc.indicators).some((i) => i.note !== '');
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: fieldsOf(project, labels, language, date),
          columns: [32, 30, 24, 24, ...(measured ? [18, 16] : [])],
          rows: [
            headRow([
              labels.summary,
              labels.indicators,
              labels.means,
              labels.assumptions,
              ...(measured ? [labels.achievement, labels.remarks] : []),
            ]),
            ...rowsOf(v, labels, language, measured),
          ],
          below: [],
        },
      ],
    };
  },
};

function naming(doc: Document, labels: L) {
  const levels = new Set<Level>(Object.values(doc.results).map((r) => r.level));
  // A goal above an objective is the super goal; alone it is the overall goal.
  const above = levels.has('objective') ? labels.superGoal : labels.goal;
  return namingProfile({
    levels: {
      impact: labels.superGoal,
      goal: above,
      objective: labels.goal,
      outcome: labels.purpose,
      intermediateOutcome: labels.intermediate,
      output: labels.output,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
  });
}

const fieldsOf = (project: Project, labels: L, language: string, date: string): PrintedField[] =>
  [
    { label: labels.project, text: project.title },
    { label: labels.area, text: project.geography },
    { label: labels.group, text: project.beneficiaries },
    { label: labels.duration, text: periodText(project, language) },
    { label: labels.date, text: wholeDay(date, language) },
  ].filter(({ text }) => text !== '');

function rowsOf(v: View, labels: L, language: string, measured: boolean): PrintedRow[] {
  const inputs = inputsOf(v, language);
  const { preconditions } = projectOf(v.doc);
  const blank: readonly PrintedCell[] = measured ? [cellOf(''), cellOf('')] : [];
  const rows = fourColumnRows(v, {
    labels,
    language,
    before: ({ result: { id, statement } }, further) => [
      statementCell(id, [v.label(id)], statement, further),
    ],
    number: (indicator) => numberOf(v, indicator),
    ...(measured && { behind: (indicator: Indicator | null) => behind(v, indicator, language) }),
    activities(group, assumptions, turn) {
      const { of = [], paragraphs } = activitiesCell(v, group, language);
      const name = groupName(v, group, labels.activities, language);
      const beside =
        turn === 0
          ? [headed(labels.japanese, inputs.japanese), headed(labels.partner, inputs.partner)]
          : [cellOf(''), cellOf('')];
      return {
        cells: [
          { of, paragraphs: [[{ text: name, bold: true }], ...paragraphs] },
          ...beside,
          assumptions,
          ...blank,
        ],
      };
    },
  });
  if (preconditions === '') return rows;
  const lines = preconditions.split('\n').map((text) => [{ text }]);
  return [...rows, { cells: [cellOf('', { columnSpan: 3 }), headed(labels.preconditions, lines), ...blank] }];
}

/** Indicators of outputs carry the number of their row: 1.1., 1.2., 2.1. The point keeps it from being a quantity. */
function numberOf(v: View, { id, result, pinnedCode }: Indicator): string {
  const row = result === null ? '' : v.code(result);
  if (row === '' || v.doc.results[result ?? '']?.level !== 'output') return '';
  return `${pinnedCode?.includes('.') ? pinnedCode : `${row}.${v.code(id)}`}.`;
}

function behind(v: View, indicator: Indicator | null, language: string): readonly PrintedCell[] {
  if (!indicator) return [cellOf(''), cellOf('')];
  const actuals = actualsOf(v.doc, indicator);
  const of = [indicator.id];
  return [
    cellOf(
      actuals.map((actual) => actualText(actual, language)),
      { of },
    ),
    cellOf([...actuals.map((actual) => actual.comment), indicator.note], { of }),
  ];
}
