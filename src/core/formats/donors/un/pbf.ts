/**
 * The Peacebuilding Fund's project results framework: outcomes beside all that leads to them, outputs with their activities beside their
 * indicators. See docs/formats/pbf-results-framework.md.
 */
import { projectOf, viewUnder, type Indicator, type Result, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedParagraph,
  type PrintedRow,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { namingProfile } from '../kit/profile.ts';
import {
  activitiesUnder,
  alsoText,
  baselineText,
  finalTarget,
  milestones,
  resultsInOrder,
  targetText,
} from '../kit/rows.ts';
import { PBF_LABELS, type PbfLabel } from './pbfLabels.ts';
import { titled } from '../kit/project.ts';

type L = Labels<PbfLabel>;

export const PBF_RESULTS_FRAMEWORK: Donor<PbfLabel> = {
  id: 'pbf-results-framework',
  wording: 'inPart',
  labels: PBF_LABELS,
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'result.description': 'words',
    'link.home': 'own',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.code': 'own',
    'indicator.source': 'own',
    'indicator.frequency': 'words',
    'indicator.disaggregation': 'words',
    'baseline.text': 'words',
    'baseline.year': 'words',
    'target.text': 'words',
    'target.date': 'words',
    'target.milestones': 'own',
    'activity.statement': 'words',
    'activity.home': 'own',
  },
  requires: ['baseline.text', 'target.text', 'indicator.disaggregation'],
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    const results = resultsInOrder(v).map((r) => r.result);
    if (results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [20, 22, 28, 16, 14],
          rows: [
            headRow([labels.outcomes, labels.outputs, labels.indicators, labels.sources, labels.milestones]),
            ...blocksOf(v).flatMap((block) => blockRows(v, block, labels, language)),
          ],
          below: [],
        },
      ],
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
      intermediateOutcome: labels.outcome,
      output: labels.output,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
  });

/** A result above the outputs, with the outputs that stand under it; outputs that stand alone close the table. */
interface Block {
  readonly above: Result | null;
  readonly outputs: readonly Result[];
}

function blocksOf(v: View): Block[] {
  const rows = resultsInOrder(v);
  const under = (id: string | null): Result[] =>
    rows.flatMap(({ result, parent }) =>
      result.level === 'output' && (parent?.id ?? null) === id ? [result] : [],
    );
  const blocks: Block[] = rows
    .filter(({ result }) => result.level !== 'output')
    .map(({ result }) => ({ above: result, outputs: under(result.id) }));
  const alone = under(null);
  return alone.length > 0 ? [...blocks, { above: null, outputs: alone }] : blocks;
}

function blockRows(v: View, { above, outputs }: Block, labels: L, language: string): PrintedRow[] {
  const own = above ? v.indicators(above.id) : [];
  const groups: { cell: PrintedCell; indicators: readonly (Indicator | null)[]; of: Result | null }[] = [
    // The outcome's own indicators stand first, beside an empty cell.
    ...(above && (own.length > 0 || outputs.length === 0)
      ? [{ cell: cellOf(''), indicators: own.length > 0 ? own : [null], of: above }]
      : []),
    ...outputs.map((output) => {
      const indicators = v.indicators(output.id);
      return {
        cell: outputCell(v, output, labels, language),
        indicators: indicators.length > 0 ? indicators : [null],
        of: output,
      };
    }),
  ];
  const rowSpan = groups.reduce((sum, g) => sum + g.indicators.length, 0);
  const first: PrintedCell = above ? resultCell(v, above, language, rowSpan) : cellOf('', { rowSpan });
  return groups.flatMap(({ cell, indicators, of }, g) =>
    indicators.map((indicator, at) => ({
      cells: [
        ...(g === 0 && at === 0 ? [first] : []),
        ...(at === 0 ? [{ ...cell, rowSpan: indicators.length }] : []),
        ...indicatorCells(v, indicator, of, at, labels),
      ],
    })),
  );
}

const named = (v: View, { id, statement, description }: Result, language: string): PrintedParagraph[] => {
  const also = alsoText(v, id, language);
  return [
    [{ text: `${v.label(id)}: `, bold: true }, { text: statement }],
    ...(description ? [[{ text: description }]] : []),
    ...(also ? [[{ text: also, italic: true }]] : []),
  ];
};

const resultCell = (v: View, result: Result, language: string, rowSpan: number): PrintedCell => ({
  of: [result.id],
  rowSpan,
  paragraphs: [
    ...named(v, result, language),
    ...activitiesUnder(v, result.id).map((a) => [{ text: `• ${v.code(a.id)} ${a.statement}` }]),
  ],
});

function outputCell(v: View, output: Result, labels: L, language: string): PrintedCell {
  const activities = activitiesUnder(v, output.id);
  return {
    of: [output.id],
    paragraphs: [
      ...named(v, output, language),
      ...(activities.length > 0 ? [[{ text: labels.activities, bold: true }]] : []),
      ...activities.map((a) => [{ text: `• ${v.code(a.id)} ${a.statement}` }]),
    ],
  };
}

function indicatorCells(
  v: View,
  indicator: Indicator | null,
  of: Result | null,
  at: number,
  labels: L,
): PrintedCell[] {
  if (!indicator || !of) return [cellOf(''), cellOf(''), cellOf('')];
  const output = of.level === 'output';
  // "Outcome Indicator 1a", "Output Indicator 1.1.1"
  const number = output
    ? `${v.code(of.id)}.${at + 1}`
    : `${v.code(of.id)}${v.code(of.id) ? String.fromCharCode(97 + (at % 26)) : at + 1}`;
  const code = indicator.pinnedCode ?? number;
  const line = (label: string, text: string): PrintedParagraph[] =>
    text ? [[{ text: `${label} `, bold: true }, { text }]] : [];
  const mine = { of: [indicator.id] };
  return [
    {
      ...mine,
      paragraphs: [
        [
          { text: `${output ? labels.outputIndicator : labels.outcomeIndicator} ${code}: `, bold: true },
          { text: indicator.statement },
        ],
        ...line(labels.disaggregation, indicator.disaggregation),
        ...line(labels.baseline, baselineText(indicator)),
        ...line(labels.target, targetText(finalTarget(v, indicator))),
      ],
    },
    cellOf([indicator.source, indicator.frequency], mine),
    cellOf(
      milestones(v, indicator).map((m) =>
        [m.label || m.date?.slice(0, 4) || '', m.text].filter((w) => w !== '').join(': '),
      ),
      mine,
    ),
  ];
}
