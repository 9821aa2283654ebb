/**
 * The results framework of a World Bank appraisal document: indicators of the project development objective, then intermediate results by
 * component, then how they are monitored. See docs/formats/world-bank-results-framework.md.
 */
import { projectOf, viewUnder, type Indicator, type Level, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedField,
  type PrintedRow,
  type PrintedSection,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { labelled, numbered } from '../kit/fourColumns.ts';
import { DATA_TYPES } from '../kit/measures.ts';
import { namingProfile } from '../kit/profile.ts';
import { baselineText, finalTarget, resultsInOrder, targetText, type PrintedResult } from '../kit/rows.ts';
import { milestoneText, periodHead, periodsOf, type Period } from '../kit/times.ts';
import { titled } from '../kit/project.ts';

const en = {
  heading: 'Results Framework',
  objective: 'Higher-Level Objective',
  pdo: 'Project Development Objective(s)',
  objectiveIndicators: 'Higher-Level Indicators',
  pdoIndicators: 'Project Development Objective Indicators',
  intermediateIndicators: 'Intermediate Results Indicators by Components',
  outcome: 'PDO',
  intermediate: 'Intermediate Result',
  activity: 'Activity',
  component: 'Component',
  otherComponent: 'Other intermediate results',
  indicator: 'Indicator Name',
  unit: 'Unit of Measure',
  baseline: 'Baseline',
  milestone: 'Intermediate Target',
  target: 'End Target',
  plan: 'Monitoring & Evaluation Plan',
  definition: 'Definition/Description',
  frequency: 'Frequency',
  source: 'Datasource',
  method: 'Methodology for Data Collection',
  responsible: 'Responsibility for Data Collection',
  disaggregation: 'Disaggregated by:',
};
type Label = keyof typeof en;
type L = Labels<Label>;

export const WORLD_BANK_RESULTS_FRAMEWORK: Donor<Label> = {
  id: 'world-bank-results-framework',
  wording: 'inPart',
  labels: { en },
  places: {
    'project.title': 'own',
    'result.level': 'words',
    'result.code': 'words',
    'result.statement': 'own',
    'link.home': 'words',
    'indicator.statement': 'own',
    'indicator.definition': 'own',
    'indicator.unit': 'own',
    'indicator.measureType': 'words',
    'indicator.disaggregation': 'words',
    'indicator.source': 'own',
    'indicator.method': 'own',
    'indicator.frequency': 'own',
    'indicator.responsible': 'own',
    'baseline.text': 'own',
    'baseline.year': 'words',
    'target.text': 'own',
    'target.date': 'words',
    'target.milestones': 'own',
  },
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    const results = resultsInOrder(v);
    if (results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const plan = planSection(results, labels);
    return {
      ...titled(project, language),
      sections: [framework(v, results, labels, language), ...(plan ? [plan] : [])],
    };
  },
};

const naming = (labels: L) =>
  namingProfile({
    levels: {
      impact: labels.objective,
      goal: labels.objective,
      objective: labels.objective,
      outcome: labels.outcome,
      intermediateOutcome: labels.intermediate,
      output: labels.intermediate,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
  });

const PARTS = [
  { levels: ['impact', 'goal', 'objective'], label: 'objectiveIndicators' },
  { levels: ['outcome'], label: 'pdoIndicators' },
  { levels: ['intermediateOutcome', 'output'], label: 'intermediateIndicators' },
] as const satisfies readonly { levels: readonly Level[]; label: Label }[];
type Part = (typeof PARTS)[number];

const inPart = (results: readonly PrintedResult[], { levels }: Part): PrintedResult[] =>
  results.filter(({ result }) => (levels as readonly Level[]).includes(result.level));

function framework(v: View, results: readonly PrintedResult[], labels: L, language: string): PrintedSection {
  const periods = periodsOf(
    v,
    results.flatMap((r) => r.indicators),
  );
  const width = 4 + periods.length;
  const table = { v, labels, language, periods, width };
  return {
    heading: labels.heading,
    page: 'landscape',
    fields: objectives(v, results, labels),
    columns: [44, 15, 16, ...periods.map(() => 13), 18],
    rows: [
      headRow([
        labels.indicator,
        labels.unit,
        labels.baseline,
        ...periods.map((period, i) => periodHead(period, labels.milestone, i + 1, language)),
        labels.target,
      ]),
      ...PARTS.flatMap((part) => partRows(table, part, inPart(results, part))),
    ],
    below: [],
  };
}

/** The statements above the table, each with its number where there are several. */
function objectives(v: View, results: readonly PrintedResult[], labels: L): PrintedField[] {
  const texts = (part: Part): string =>
    inPart(results, part)
      .map(({ result }) => numbered(v.code(result.id), result.statement))
      .join('\n');
  const [top, pdo] = PARTS;
  return [
    { label: labels.objective, text: texts(top) },
    { label: labels.pdo, text: texts(pdo) },
  ].filter(({ text }) => text !== '');
}

interface Table {
  readonly v: View;
  readonly labels: L;
  readonly language: string;
  readonly periods: readonly Period[];
  readonly width: number;
}

/** A band for the part, one for each component where there are several, one for each result, a row for each indicator. */
function partRows(table: Table, part: Part, results: readonly PrintedResult[]): PrintedRow[] {
  const { v, labels, width } = table;
  if (results.length === 0) return [];
  const band = (text: string, more: Partial<PrintedCell> = {}): PrintedRow => ({
    cells: [cellOf(text, { columnSpan: width, look: 'band', ...more })],
  });
  const byComponent = part.label === 'intermediateIndicators' && componentsOf(v).length > 1;
  let component: string | null | undefined;
  return [
    { cells: [cellOf(labels[part.label], { columnSpan: width, look: 'head' })], keepNext: true },
    ...results.flatMap((printed): PrintedRow[] => {
      const { id, statement } = printed.result;
      const own = byComponent ? componentOf(v, id) : component;
      const opens = own !== component;
      component = own;
      return [
        ...(opens ? [band(componentName(v, own ?? null, labels), own ? { of: [own] } : {})] : []),
        band(`${v.label(id)}: ${statement}`, { of: [id], look: 'label' }),
        ...printed.indicators.map((indicator) => indicatorRow(table, indicator)),
      ];
    }),
  ];
}

/** The outcomes that intermediate results lead to: a component is what is done for one of them. */
const componentsOf = (v: View): readonly string[] =>
  v.results.filter(({ level }) => level === 'outcome').map(({ id }) => id);

/** The outcome above a result, however many results stand between; null where there is none. */
function componentOf(v: View, id: string): string | null {
  const to = v.home(id)?.to ?? null;
  const node = to === null ? undefined : v.nodes.get(to);
  if (to === null || node?.kind !== 'result') return null;
  return node.record.level === 'outcome' ? to : componentOf(v, to);
}

const componentName = (v: View, outcome: string | null, labels: L): string =>
  outcome === null ? labels.otherComponent : `${labels.component} ${v.code(outcome)} (${v.label(outcome)})`;

function indicatorRow({ v, labels, language, periods }: Table, indicator: Indicator): PrintedRow {
  const { id, statement, unit, measureType } = indicator;
  const of = [id];
  const value = (text: string): PrintedCell => cellOf(text, { of, centred: true });
  return {
    cells: [
      {
        of,
        paragraphs: [
          ...(statement ? [[{ text: statement }]] : []),
          ...labelled(labels.disaggregation, indicator.disaggregation),
        ],
      },
      value(unit || (measureType ? DATA_TYPES[measureType] : '')),
      value(baselineText(indicator)),
      ...periods.map(({ at, date }) => value(milestoneText(at.get(id), date, language))),
      value(targetText(finalTarget(v, indicator))),
    ],
  };
}

function planSection(results: readonly PrintedResult[], labels: L): PrintedSection | null {
  const rows = PARTS.flatMap((part): PrintedRow[] => {
    const indicators = inPart(results, part).flatMap((r) => r.indicators);
    if (indicators.length === 0) return [];
    return [
      { cells: [cellOf(labels[part.label], { columnSpan: 6, look: 'head' })], keepNext: true },
      ...indicators.map(({ id, statement, definition, frequency, source, method, responsible }) => ({
        cells: [statement, definition, frequency, source, method, responsible].map((text) =>
          cellOf(text, { of: [id] }),
        ),
      })),
    ];
  });
  if (rows.length === 0) return null;
  return {
    heading: labels.plan,
    page: 'landscape',
    fields: [],
    columns: [30, 32, 15, 24, 28, 22],
    rows: [
      headRow([
        labels.indicator,
        labels.definition,
        labels.frequency,
        labels.source,
        labels.method,
        labels.responsible,
      ]),
      ...rows,
    ],
    below: [],
  };
}
