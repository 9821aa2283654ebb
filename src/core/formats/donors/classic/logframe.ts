/**
 * The classic logframe of four columns and four rows: one row for each level, lists inside the cells, means and costs in the
 * row of the activities. See docs/formats/logframe-4x4.md.
 */
import {
  projectOf,
  RANK,
  viewUnder,
  type BudgetLine,
  type Document,
  type Level,
  type View,
} from '../../../model/index.ts';
import { cellOf, headRow, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { assumptionsBeside } from '../kit/assumptions.ts';
import { namingProfile } from '../kit/profile.ts';
import {
  alsoText,
  baselineText,
  finalTarget,
  resultsInOrder,
  targetText,
  type PrintedResult,
} from '../kit/rows.ts';
import { CLASSIC_LABELS, type ClassicLabel } from './labels.ts';

type L = Labels<ClassicLabel>;

export const CLASSIC_LOGFRAME: Donor<ClassicLabel> = {
  id: 'logframe-4x4',
  wording: 'asPrinted',
  labels: CLASSIC_LABELS,
  places: {
    'project.title': 'own',
    'project.preconditions': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'link.home': 'own',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.source': 'own',
    'baseline.text': 'words',
    'baseline.year': 'words',
    'target.text': 'words',
    'target.date': 'words',
    'assumption.statement': 'own',
    'assumption.onResult': 'words',
    'assumption.onSeveral': 'words',
    'assumption.onLink': 'words',
    'assumption.onActivity': 'own',
    'activity.statement': 'own',
    'activity.home': 'words',
    'activity.means': 'words',
    'activity.cost': 'words',
  },
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    const results = resultsInOrder(v);
    if (results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    return {
      title: project.title.replaceAll('\n', ' '),
      language: project.language ?? language,
      labelLanguage: language,
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [15, 28, 26, 22, 22],
          rows: rowsOf(v, results, labels, language),
          below: [],
        },
      ],
    };
  },
};

const naming = (labels: L) =>
  namingProfile({
    levels: {
      impact: labels.goal,
      goal: labels.goal,
      objective: labels.goal,
      outcome: labels.purpose,
      intermediateOutcome: labels.intermediate,
      output: labels.outputs,
    },
    activity: labels.activities,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
  });

const TOP: readonly Level[] = ['impact', 'goal', 'objective'];
const BANDS: readonly { readonly levels: readonly Level[]; readonly label: ClassicLabel }[] = [
  { levels: TOP, label: 'goal' },
  { levels: ['outcome'], label: 'purpose' },
  { levels: ['intermediateOutcome'], label: 'intermediate' },
  { levels: ['output'], label: 'outputs' },
];

function rowsOf(v: View, results: readonly PrintedResult[], labels: L, language: string): PrintedRow[] {
  const bands = BANDS.map(({ levels, label }) => ({
    label: labels[label],
    results: results
      .filter(({ result }) => levels.includes(result.level))
      .toSorted((a, b) => RANK[b.result.level] - RANK[a.result.level]),
  })).filter((band) => band.results.length > 0);
  const ids = bands.map((band) => band.results.map(({ result }) => result.id));
  const beside = assumptionsBeside(v, [...ids, v.activities.map((a) => a.id)]);
  const rows = bands.map((band, i) => bandRow(v, band.label, band.results, beside[i] ?? [], language));
  return [
    headRow(['', labels.summary, labels.indicators, labels.sources, labels.assumptions]),
    ...rows,
    ...activityRows(v, labels, beside.at(-1) ?? []),
  ];
}

const bandCell = (text: string, more: Partial<PrintedCell> = {}): PrintedCell =>
  cellOf(text, { ...more, look: 'label' });

/** "1.2 words", or the words alone where the level is not numbered. */
const coded = (v: View, id: string, words: string): string => `${v.code(id)} ${words}`.trim();

function bandRow(
  v: View,
  label: string,
  results: readonly PrintedResult[],
  assumptions: readonly string[],
  language: string,
): PrintedRow {
  const indicators = results.flatMap((r) => r.indicators);
  // Several results of one level share a cell: their indicators say by the result's number whose they are.
  const owner = (id: string | null): string => (results.length > 1 && id ? v.code(id) : '');
  const values = (indicator: (typeof indicators)[number]): string =>
    [baselineText(indicator), targetText(finalTarget(v, indicator))]
      .filter((text) => text !== '')
      .join(' → ');
  return {
    cells: [
      bandCell(label),
      {
        of: results.map(({ result }) => result.id),
        paragraphs: results.map(({ result }) => [
          { text: coded(v, result.id, result.statement) },
          ...spaced(alsoText(v, result.id, language)),
        ]),
      },
      cellOf(
        indicators.map((i) => {
          const value = values(i);
          return `${owner(i.result)} ${i.statement}${value ? ` (${value})` : ''}`.trim();
        }),
        { of: indicators.map((i) => i.id) },
      ),
      cellOf(
        indicators.flatMap((i) => (i.source ? [`${owner(i.result)} ${i.source}`.trim()] : [])),
        { of: indicators.map((i) => i.id) },
      ),
      cellOf(assumptions),
    ],
  };
}

const spaced = (also: string) => (also ? [{ text: ` ${also}`, italic: true }] : []);

function activityRows(v: View, labels: L, assumptions: readonly string[]): PrintedRow[] {
  const { activities, doc } = v;
  const preconditions = projectOf(doc).preconditions;
  if (activities.length === 0 && preconditions === '') return [];
  const lines = Object.values(doc.budgetLines);
  const means = activities.flatMap((a) => (a.means ? [coded(v, a.id, a.means)] : []));
  const costs = activities.flatMap((a) => {
    const own = lines.filter((line) => line.about === a.id);
    return own.length > 0 ? [coded(v, a.id, own.map((line) => costText(doc, line)).join('; '))] : [];
  });
  return [
    {
      cells: [
        bandCell(labels.activities, { rowSpan: 2 }),
        {
          rowSpan: 2,
          of: activities.map((a) => a.id),
          paragraphs: activities.map((a) => [{ text: coded(v, a.id, a.statement) }]),
        },
        bandCell(labels.means),
        bandCell(labels.costs),
        {
          rowSpan: 2,
          paragraphs: [
            ...assumptions.map((text) => [{ text }]),
            ...(preconditions
              ? [[{ text: `${labels.preconditions}: `, bold: true }, { text: preconditions }]]
              : []),
          ],
        },
      ],
    },
    { cells: [cellOf(means), cellOf(costs)] },
  ];
}

const costText = (doc: Document, { label, amount, currency }: BudgetLine): string =>
  [label, amount === null ? '' : `${currency ?? projectOf(doc).currency ?? ''} ${amount}`.trim()]
    .filter((words) => words !== '')
    .join(' ');
