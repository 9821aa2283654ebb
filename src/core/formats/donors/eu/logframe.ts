/**
 * The logical framework and activity matrix of the European Union's grant contracts, ePRAG annex e3d. See
 * docs/formats/eu-logframe.md.
 */
import { projectOf, viewUnder, type Indicator, type Level, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedRow,
  type PrintedSection,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { assumptionsBeside } from '../kit/assumptions.ts';
import { budgetOf, budgetText } from '../kit/budget.ts';
import { labelled } from '../kit/fourColumns.ts';
import { levelsInOrder } from '../kit/levels.ts';
import { namingProfile } from '../kit/profile.ts';
import { alsoText, type PrintedResult } from '../kit/rows.ts';
import { actualText, actualsOf, periodHead, periodsOf } from '../kit/times.ts';
import { LOGFRAME_LABELS, type LogframeLabel } from './labels.ts';
import { resultRows, TOP } from './matrix.ts';
import { EU_PLACES } from './places.ts';
import { titled } from '../kit/project.ts';

type L = Labels<LogframeLabel>;

export const EU_LOGFRAME: Donor<LogframeLabel> = {
  id: 'eu-logframe',
  wording: 'asPrinted',
  labels: LOGFRAME_LABELS,
  places: {
    ...EU_PLACES,
    'indicator.actuals': 'own',
    'assumption.onActivity': 'own',
    'activity.statement': 'own',
    'activity.home': 'own',
    'activity.means': 'own',
    'activity.cost': 'words',
  },
  requires: ['baseline.year', 'target.date'],
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const results = levelsInOrder(v);
    const beside = assumptionsBeside(
      v,
      [...results.map(({ result }) => [result.id]), ...v.activities.map((a) => [a.id])],
      language,
    );
    return {
      ...titled(project, language),
      sections: [
        logframe(v, results, beside, labels, language),
        activityMatrix(v, beside.slice(results.length), labels, language),
      ].filter((section) => section !== null),
    };
  },
};

const BANDS = [
  { levels: TOP, label: 'impact' },
  { levels: ['outcome'], label: 'outcomes' },
  { levels: ['intermediateOutcome'], label: 'intermediates' },
  { levels: ['output'], label: 'outputs' },
] as const satisfies readonly { levels: readonly Level[]; label: LogframeLabel }[];

/** "Impact", "Oc 1", "iOc 1.1", "Op 1.1", "A 1.1.1". */
function naming(labels: L) {
  const top = labels.impact.replace(/\s*\(.*$/, '');
  return namingProfile({
    levels: {
      impact: top,
      goal: top,
      objective: top,
      outcome: labels.codeOutcome,
      intermediateOutcome: labels.codeIntermediate,
      output: labels.codeOutput,
    },
    activity: labels.codeActivity,
    activityNumbering: 'byParent',
  });
}

function logframe(
  v: View,
  results: readonly PrintedResult[],
  beside: readonly string[][],
  labels: L,
  language: string,
): PrintedSection {
  const periods = periodsOf(
    v,
    results.flatMap((r) => r.indicators),
  );
  const current = (indicator: Indicator): string => {
    const last = actualsOf(v.doc, indicator).at(-1);
    return last ? actualText(last, language) : '';
  };
  const columns = { periods, language, labels, current };
  const rows = BANDS.flatMap(({ levels, label }): PrintedRow[] => {
    const own = results.filter(({ result }) => (levels as readonly Level[]).includes(result.level));
    const rowSpan = own.reduce((sum, { indicators }) => sum + Math.max(1, indicators.length), 0);
    return own.flatMap((printed, i) => {
      const index = results.indexOf(printed);
      const assumptions = beside[index] ?? [];
      const before = [
        ...(i === 0 ? [cellOf(labels[label], { look: 'label', rowSpan })] : []),
        resultCell(v, printed, labels, language),
      ];
      return resultRows(
        v,
        printed,
        {
          before,
          assumptions: label === 'impact' && assumptions.length === 0 ? [labels.notApplicable] : assumptions,
        },
        columns,
      );
    });
  });
  return {
    heading: labels.heading,
    page: 'landscape',
    fields: [],
    columns: [14, 20, 19, 12, ...periods.map(() => 11.5), 12, 12, 15, 17],
    rows: [
      headRow([
        '',
        labels.results,
        labels.indicator,
        labels.baselineHead,
        ...periods.map((period, i) => periodHead(period, labels.milestone, i + 1, language)),
        labels.targetHead,
        labels.current,
        labels.source,
        labels.assumptions,
      ]),
      ...rows,
    ],
    below: [labels.footnote],
  };
}

/** "Op 1.1. ", "A 1.1.1. "; nothing before what is not numbered. */
const coded = (v: View, id: string): string => (v.code(id) ? `${v.label(id)}. ` : '');

function resultCell(v: View, { result, parent }: PrintedResult, labels: L, language: string): PrintedCell {
  // Outcomes lead to the impact without saying so, where there is only one.
  const plain = parent === null || (result.level === 'outcome' && v.code(parent.id) === '');
  const also = alsoText(v, result.id, language);
  return {
    of: [result.id],
    paragraphs: [
      [
        { text: coded(v, result.id), bold: true },
        { text: result.statement },
        ...(plain ? [] : [{ text: related(v, parent.id, labels), italic: true }]),
      ],
      ...(also ? [[{ text: also, italic: true }]] : []),
    ],
  };
}

const related = (v: View, id: string, labels: L): string => ` (${labels.relatedTo} ${v.label(id)})`;

/** Means and cost beside each activity; what is paid for the whole action closes the table. */
function activityMatrix(
  v: View,
  beside: readonly (readonly string[])[],
  labels: L,
  language: string,
): PrintedSection | null {
  const { doc } = v;
  const costs = (id: string | null): string =>
    budgetOf(doc, id)
      .map((line) => budgetText(doc, line, language))
      .join('\n');
  const rest = [...v.results.map((r) => costs(r.id)), costs(null)].filter((text) => text !== '');
  if (v.activities.length + rest.length === 0) return null;
  const resources = (means: string, cost: string): PrintedCell => ({
    paragraphs: [...labelled(`${labels.means}:`, means), ...labelled(`${labels.cost}:`, cost)],
  });
  return {
    heading: labels.activityHeading,
    page: 'landscape',
    fields: [],
    columns: [42, 34, 24],
    rows: [
      headRow([labels.activities, `${labels.means} / ${labels.cost}`, labels.assumptions]),
      ...v.activities.map(({ id, statement, means }, i): PrintedRow => {
        const home = v.home(id)?.to;
        const also = alsoText(v, id, language);
        return {
          cells: [
            {
              of: [id],
              paragraphs: [
                [
                  { text: coded(v, id), bold: true },
                  { text: statement },
                  ...(home ? [{ text: related(v, home, labels), italic: true }] : []),
                ],
                ...(also ? [[{ text: also, italic: true }]] : []),
              ],
            },
            resources(means, costs(id)),
            cellOf(beside[i] ?? []),
          ],
        };
      }),
      ...(rest.length > 0
        ? [
            {
              cells: [
                cellOf(labels.wholeAction, { look: 'label' }),
                resources('', rest.join('\n')),
                cellOf(''),
              ],
            } as const,
          ]
        : []),
    ],
    below: [],
  };
}
