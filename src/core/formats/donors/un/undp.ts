/**
 * UNDP's results framework as of 2016, with the multi-year work plan behind it: what stands above the outputs is in the header block,
 * each output's indicators are rows of their own. See docs/formats/undp-results-framework.md.
 */
import { projectOf, viewUnder, type Indicator, type Result, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedField,
  type PrintedRow,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { namingProfile } from '../kit/profile.ts';
import {
  alsoText,
  baselineText,
  finalTarget,
  qualified,
  resultsInOrder,
  targetText,
  yearIn,
} from '../kit/rows.ts';
import { milestoneColumns, type MilestoneColumns } from '../kit/years.ts';
import { UNDP_LABELS, type UndpLabel } from './undpLabels.ts';
import { planSection } from './undpPlan.ts';
import { titled } from '../kit/project.ts';

export type UndpLabels = Labels<UndpLabel>;

export const UNDP_RESULTS_FRAMEWORK: Donor<UndpLabel> = {
  id: 'undp-results-framework',
  wording: 'inPart',
  labels: UNDP_LABELS,
  places: {
    'project.title': 'own',
    'project.header': 'words',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'link.home': 'words',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.code': 'words',
    'indicator.source': 'own',
    'indicator.method': 'words',
    'indicator.frequency': 'words',
    'baseline.text': 'own',
    'baseline.year': 'own',
    'target.text': 'own',
    'target.date': 'words',
    'target.milestones': 'own',
    'assumption.statement': 'words',
    'assumption.onResult': 'words',
    'assumption.onSeveral': 'words',
    'assumption.onLink': 'words',
    'risk.statement': 'words',
    'activity.statement': 'own',
    'activity.home': 'own',
    'activity.cost': 'words',
    'workplan.responsible': 'own',
    'workplan.months': 'words',
  },
  requires: ['baseline.text', 'baseline.year', 'target.text'],
  print(doc, { labels, language }) {
    const numbered = viewUnder(doc, naming(labels));
    const numbers = new Map(outputsOf(numbered).map((o, i) => [o.id, i + 1]));
    const v: View = {
      ...numbered,
      label: (id) => (numbers.has(id) ? `${labels.output} ${numbers.get(id)}` : numbered.label(id)),
    };
    const results = resultsInOrder(v);
    if (results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const outputs = outputsOf(v);
    const indicators = outputs.flatMap((o) => v.indicators(o.id));
    const columns = milestoneColumns(v, indicators);
    const plan = planSection(v, outputs, labels);
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: headerOf(v, labels),
          columns: [20, 22, 13, 9, 6, ...columns.keys.map(() => 7), columns.keys.length > 0 ? 9 : 14, 20],
          rows: [
            ...headRows(labels, columns),
            ...outputs.flatMap((o, i) => outputRows(v, o, i + 1, columns, labels, language)),
          ],
          below: [],
        },
        ...(plan ? [plan] : []),
      ],
    };
  },
};

const naming = (labels: UndpLabels) =>
  namingProfile({
    levels: {
      impact: labels.outcome,
      goal: labels.outcome,
      objective: labels.outcome,
      outcome: labels.outcome,
      intermediateOutcome: labels.outcome,
      output: labels.output,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
  });

/** Outputs as the framework numbers them, through the whole project. */
const outputsOf = (v: View): Result[] =>
  resultsInOrder(v).flatMap(({ result }) => (result.level === 'output' ? [result] : []));

function headerOf(v: View, labels: UndpLabels): PrintedField[] {
  const { title, code } = projectOf(v.doc);
  const above = resultsInOrder(v).flatMap(({ result }) => (result.level === 'output' ? [] : [result]));
  const measured = above.flatMap((r) => v.indicators(r.id));
  const fields: readonly (readonly [label: string, lines: readonly string[]])[] = [
    [labels.intended, above.map((r) => r.statement)],
    [labels.outcomeIndicators, measured.map((i) => indicatorLine(v, i, labels))],
    [labels.project, [[title.replaceAll('\n', ' '), code ?? ''].filter((words) => words !== '').join(', ')]],
  ];
  return fields
    .map(([label, lines]) => ({
      label: `${label}:`,
      text: lines.filter((line) => line.trim() !== '').join('\n'),
    }))
    .filter(({ text }) => text !== '');
}

const indicatorLine = (v: View, indicator: Indicator, labels: UndpLabels): string => {
  const values = [
    [labels.baselineOf, baselineText(indicator)],
    [labels.targetOf, targetText(finalTarget(v, indicator))],
  ].flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
  return [indicator.statement, ...(values.length > 0 ? [`(${values.join('; ')})`] : [])].join(' ');
};

function headRows(labels: UndpLabels, { keys }: MilestoneColumns): PrintedRow[] {
  const tall = (text: string): PrintedCell => cellOf(text, { look: 'head', rowSpan: 2 });
  const wide = (text: string, columnSpan: number): PrintedCell =>
    cellOf(text, { look: 'head', columnSpan, centred: true });
  return [
    headRow([
      tall(labels.outputs),
      tall(labels.indicators),
      tall(labels.source),
      wide(labels.baseline, 2),
      wide(labels.targets, keys.length + 1),
      tall(labels.methods),
    ]),
    headRow([
      labels.value,
      labels.year,
      ...keys.map((key) => (key.startsWith('#') ? `${labels.yearNumber} ${key.slice(1)}` : key)),
      labels.final,
    ]),
  ];
}

function outputRows(
  v: View,
  output: Result,
  number: number,
  { keys, of }: MilestoneColumns,
  labels: UndpLabels,
  language: string,
): PrintedRow[] {
  const indicators = v.indicators(output.id);
  const rowSpan = Math.max(1, indicators.length);
  const also = alsoText(v, output.id, language);
  const first: PrintedCell = {
    of: [output.id],
    rowSpan,
    paragraphs: [
      [{ text: `${labels.output} ${number}: `, bold: true }, { text: output.statement }],
      ...(also ? [[{ text: also, italic: true }]] : []),
    ],
  };
  const beside = conditions(v, output, labels);
  if (indicators.length === 0)
    return [{ cells: [first, ...Array.from({ length: 5 + keys.length }, () => cellOf('')), cellOf(beside)] }];
  return indicators.map((i, at) => {
    const own = { of: [i.id] };
    const target = finalTarget(v, i);
    return {
      cells: [
        ...(at === 0 ? [first] : []),
        cellOf(`${i.pinnedCode ?? `${number}.${at + 1}`} ${i.statement}`.trim(), own),
        cellOf(i.source, own),
        cellOf(qualified(i.baselineQualifier, i.baselineText), own),
        cellOf(String(i.baselineYear ?? yearIn(i.baselineText) ?? ''), own),
        ...keys.map((key) => cellOf(of(i, key)?.text ?? '', own)),
        cellOf(targetText(target), own),
        cellOf([i.method, i.frequency, ...(at === 0 ? beside : [])], own),
      ],
    };
  });
}

/** Risks and assumptions have no column of their own: they close the last column of the output. */
function conditions(v: View, output: Result, labels: UndpLabels): string[] {
  const risks = v.risks.filter((r) => Object.hasOwn(r.attachedTo, output.id)).map((r) => r.statement);
  const link = v.home(output.id);
  const assumptions = [...v.assumptionsOf(output.id), ...(link ? v.assumptionsOf(link.id) : [])];
  return [
    ...(risks.length > 0 ? [`${labels.risks} ${risks.join('; ')}`] : []),
    ...(assumptions.length > 0
      ? [`${labels.assumptions} ${[...new Set(assumptions)].map((a) => a.statement).join('; ')}`]
      : []),
  ];
}
