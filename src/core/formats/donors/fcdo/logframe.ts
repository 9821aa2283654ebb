/**
 * The logframe of FCDO, as DFID laid it out in 2011: a block of rows for each indicator, milestones with their days, weights and
 * risk ratings beside the outputs, inputs below the outcome. See docs/formats/fcdo-logframe.md.
 */
import { inOrder, projectOf, viewUnder, type Document, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedParagraph,
  type PrintedRow,
  type PrintedSection,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { assumptionsBeside } from '../kit/assumptions.ts';
import { statementCell } from '../kit/fourColumns.ts';
import { furtherLinks, levelsInOrder } from '../kit/levels.ts';
import { namingProfile } from '../kit/profile.ts';
import type { PrintedResult } from '../kit/rows.ts';
import { periodsOf, wholeDay, type Period } from '../kit/times.ts';
import { withoutActivities } from '../kit/withoutActivities.ts';
import { indicatorBlock, withSides, type BlockColumns } from './block.ts';
import { inputRows } from './inputs.ts';
import { FCDO_LABELS, type FcdoLabel } from './labels.ts';
import { fcdoLimits, TOP } from './limits.ts';

type L = Labels<FcdoLabel>;

export const FCDO_LOGFRAME: Donor<FcdoLabel> = {
  id: 'fcdo-logframe',
  wording: 'asPrinted',
  labels: FCDO_LABELS,
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'own',
    'result.statement': 'own',
    'result.weight': 'own',
    'result.riskRating': 'own',
    'link.home': 'own',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.code': 'own',
    'indicator.source': 'own',
    'indicator.method': 'words',
    'indicator.frequency': 'words',
    'baseline.text': 'own',
    'baseline.year': 'own',
    'target.text': 'own',
    'target.date': 'own',
    'target.milestones': 'own',
    'indicator.actuals': 'own',
    'assumption.statement': 'own',
    'assumption.onResult': 'own',
    'assumption.onSeveral': 'words',
    'assumption.onLink': 'words',
    'activity.cost': 'words',
    'changeNote.what': 'own',
  },
  requires: [
    'baseline.text',
    'target.text',
    'target.date',
    'indicator.source',
    'result.weight',
    'result.riskRating',
  ],
  more: fcdoLimits,
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const title = project.title.replaceAll('\n', ' ');
    return {
      title,
      language: project.language ?? language,
      labelLanguage: language,
      sections: [logframe(v, title, labels, language), ...recordOfChanges(v, labels, language)],
    };
  },
};

const naming = (labels: L) =>
  namingProfile({
    levels: {
      impact: labels.impact,
      goal: labels.impact,
      objective: labels.impact,
      outcome: labels.outcome,
      intermediateOutcome: labels.intermediate,
      output: labels.output,
    },
    activity: '',
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
  });

/** The form has two milestones at least. */
const NO_PERIOD: Period = { date: null, label: '', at: new Map() };

function logframe(v: View, title: string, labels: L, language: string): PrintedSection {
  const results = levelsInOrder(v);
  const found = periodsOf(
    v,
    results.flatMap((r) => r.indicators),
  );
  const periods = [...found, NO_PERIOD, NO_PERIOD].slice(0, Math.max(2, found.length));
  const columns = [21, 21, 10, 11, ...periods.map(() => 12), 12, 19];
  const ids = results.map(({ result }) => result.id);
  const further = furtherLinks(v, ids, language);
  const beside = assumptionsBeside(
    withoutActivities(v),
    ids.map((id) => [id]),
    language,
  );
  const lastOutcome = results.findLastIndex(({ result }) => result.level !== 'output');
  const rows = results.flatMap((printed, i) => [
    ...resultBlock(
      v,
      printed,
      { further: further.get(printed.result.id) ?? '', assumptions: beside[i] ?? [] },
      { periods, labels, language },
    ),
    ...(i === lastOutcome ? inputRows(v.doc, columns.length, labels, language) : []),
  ]);
  const name = cellOf(title, { look: 'head', columnSpan: columns.length - 1 });
  return {
    heading: labels.heading,
    page: 'landscape',
    fields: [],
    columns,
    rows: [headRow([labels.projectName, name]), ...rows],
    below: [],
  };
}

interface Beside {
  readonly further: string;
  readonly assumptions: readonly string[];
}

/** The blocks of a result's indicators, its words merged down at the left, its assumptions at the right. */
function resultBlock(
  v: View,
  { result, indicators }: PrintedResult,
  { further, assumptions }: Beside,
  columns: BlockColumns,
): PrintedRow[] {
  const { labels } = columns;
  const code = v.code(result.id);
  const level = v.profile.levels.find((l) => l.level === result.level)?.label ?? '';
  const blocks = indicators.length > 0 ? indicators : [null];
  const rows = blocks.flatMap((indicator, i) => {
    const number = indicator?.pinnedCode ?? (code ? `${code}.${i + 1}` : `${i + 1}`);
    return indicatorBlock(v, `${level} ${labels.indicator} ${number}`, indicator, columns);
  });
  const output = result.level === 'output';
  const end = rows.length - 1;
  // The last row beside an output is for its weight and its rating.
  const rowSpan = output ? end - 1 : end;
  const statement = { ...statementCell(result.id, [], result.statement, further), rowSpan };
  const side = (
    first: string,
    words: PrintedCell,
    last: PrintedCell,
  ): ((row: number) => readonly PrintedCell[]) => {
    const head = cellOf(first, { look: 'head' });
    return (row) => (row === 0 ? [head] : row === 1 ? [words] : output && row === end ? [last] : []);
  };
  // The form has no assumptions beside the impact.
  const assumed = TOP.includes(result.level) && assumptions.length === 0 ? '' : labels.assumptions;
  const rating = result.riskRating ? labels[result.riskRating] : '';
  return withSides(
    rows,
    side(v.label(result.id).toUpperCase(), statement, headed(labels.weight, percent(result.weight))),
    side(assumed, cellOf(assumptions, { rowSpan }), headed(labels.riskRating, rating)),
  );
}

const percent = (weight: number | null): string => (weight === null ? '' : String(weight));

/** A label with its words below it. */
const headed = (label: string, text: string): PrintedCell => {
  const paragraphs: PrintedParagraph[] = [[{ text: label, bold: true }], ...(text ? [[{ text }]] : [])];
  return { paragraphs };
};

function recordOfChanges(v: View, labels: L, language: string): PrintedSection[] {
  const notes = inOrder(Object.values(v.doc.changeNotes)).toSorted((a, b) =>
    a.date && b.date ? a.date.localeCompare(b.date) : 0,
  );
  if (notes.length === 0) return [];
  return [
    {
      heading: labels.changes,
      page: 'landscape',
      fields: [],
      columns: [14, 22, 40, 40, 22],
      rows: [
        headRow([labels.changeDate, labels.changeAbout, labels.change, labels.reason, labels.approvedBy]),
        ...notes.map(({ id, about, what, why, agreedBy, date }) => ({
          cells: [
            date ? wholeDay(date, language) : '',
            about ? nameOf(v.doc, v, about) : '',
            what,
            why,
            agreedBy,
          ].map((text) => cellOf(text, { of: [about ?? id] })),
        })),
      ],
      below: [],
    },
  ];
}

/** The element as the logframe names it; an activity, which it does not print, by its words. */
const nameOf = (doc: Document, v: View, id: string): string => doc.activities[id]?.statement ?? v.label(id);
