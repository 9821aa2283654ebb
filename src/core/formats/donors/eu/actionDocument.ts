/**
 * The logical framework matrix of the European Commission's action documents, section 3.6: three levels of results, no
 * activities. See docs/formats/eu-action-document.md.
 */
import { projectOf, viewUnder, type View } from '../../../model/index.ts';
import { cellOf, headRow, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { assumptionsBeside } from '../kit/assumptions.ts';
import { statementCell } from '../kit/fourColumns.ts';
import { levelsInOrder } from '../kit/levels.ts';
import { namingProfile } from '../kit/profile.ts';
import { alsoText, type PrintedResult } from '../kit/rows.ts';
import { periodHead, periodsOf } from '../kit/times.ts';
import { withoutActivities } from '../kit/withoutActivities.ts';
import { ACTION_LABELS, type ActionLabel } from './actionLabels.ts';
import { resultRows, TOP } from './matrix.ts';
import { EU_PLACES } from './places.ts';
import { titled } from '../kit/project.ts';

type L = Labels<ActionLabel>;

export const EU_ACTION_DOCUMENT: Donor<ActionLabel> = {
  id: 'eu-action-document',
  wording: 'inPart',
  labels: ACTION_LABELS,
  places: { ...EU_PLACES, 'indicator.code': 'words' },
  requires: ['baseline.year', 'target.date'],
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const results = levelsInOrder(v);
    const periods = periodsOf(
      v,
      results.flatMap((r) => r.indicators),
    );
    const heads = [
      labels.levels,
      labels.chain,
      labels.indicators,
      labels.baselines,
      ...periods.map((period, i) => periodHead(period, labels.milestone, i + 1, language)),
      labels.targets,
      labels.sources,
      labels.assumptions,
    ];
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [14, 26, 26, 14, ...periods.map(() => 14), 14, 20, 21],
          rows: [
            headRow([cellOf(labels.modality, { look: 'head', columnSpan: heads.length })]),
            headRow(heads),
            ...rowsOf(v, results, labels, { periods, language, labels }),
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
      impact: labels.impact,
      goal: labels.impact,
      objective: labels.impact,
      outcome: labels.outcome,
      intermediateOutcome: labels.intermediate,
      output: labels.output,
    },
    activity: '',
    activityNumbering: 'byParent',
  });

function rowsOf(
  v: View,
  results: readonly PrintedResult[],
  labels: L,
  columns: Omit<Parameters<typeof resultRows>[3], 'number'>,
): PrintedRow[] {
  const { language } = columns;
  const beside = assumptionsBeside(
    withoutActivities(v),
    results.map(({ result }) => [result.id]),
    language,
  );
  return results.flatMap((printed, i) => {
    const { id, statement, level } = printed.result;
    const code = v.code(id);
    const assumptions = beside[i] ?? [];
    return resultRows(
      v,
      printed,
      {
        before: [labelCell(v, printed, labels), statementCell(id, [], statement, alsoText(v, id, language))],
        assumptions: TOP.includes(level) && assumptions.length === 0 ? [labels.notApplicable] : assumptions,
      },
      {
        ...columns,
        number: ({ pinnedCode }, turn) => `${pinnedCode ?? (code ? `${code}.${turn + 1}` : turn + 1)}.`,
      },
    );
  });
}

/** "Output 1.1 relating to Outcome 1" */
function labelCell(v: View, { result, parent }: PrintedResult, labels: L): PrintedCell {
  // Outcomes lead to the impact without saying so, where there is only one.
  const plain = parent === null || (result.level === 'outcome' && v.code(parent.id) === '');
  const relation = plain ? '' : ` ${labels.relatingTo} ${v.label(parent.id)}`;
  return cellOf(`${v.label(result.id)}${relation}`, { look: 'label', of: [result.id] });
}
