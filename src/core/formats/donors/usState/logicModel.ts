/**
 * The logic model that the US State Department's TIP Office asks for: the goal, objectives, and below each of them outcomes, outputs with
 * their activities, and indicators; then the timeline. See docs/formats/us-state-logic-model.md.
 */
import { projectOf, viewUnder, type Document, type Level, type View } from '../../../model/index.ts';
import {
  cellOf,
  headRow,
  type PrintedCell,
  type PrintedParagraph,
  type PrintedRow,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { activitiesCell } from '../kit/activityGroups.ts';
import { CELL_LABELS, labelled } from '../kit/fourColumns.ts';
import { furtherLinks } from '../kit/levels.ts';
import { namingProfile } from '../kit/profile.ts';
import {
  activitiesUnder,
  baselineText,
  finalTarget,
  milestones,
  resultsInOrder,
  targetText,
} from '../kit/rows.ts';
import type { PrintedResult } from '../kit/rows.ts';
import { timelineSection } from '../kit/timeline.ts';
import { titled } from '../kit/project.ts';

const en = {
  baseline: CELL_LABELS.en.baseline,
  milestone: 'Milestone:',
  target: CELL_LABELS.en.target,
  disaggregation: CELL_LABELS.en.disaggregation,
  heading: 'Logic Model',
  results: 'Results',
  activities: 'Activities',
  indicators: 'Performance Indicators',
  goal: 'Project Goal',
  objective: 'Objective',
  outcome: 'Outcome',
  intermediate: 'Intermediate Outcome',
  output: 'Output',
  otherActivities: 'Other activities',
  timeline: 'Timeline',
  activity: 'Activity',
  responsible: 'Responsible',
};
type Label = keyof typeof en;
type L = Labels<Label>;

export const US_STATE_LOGIC_MODEL: Donor<Label> = {
  id: 'us-state-logic-model',
  wording: 'inPart',
  labels: { en },
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'link.home': 'own',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.disaggregation': 'words',
    'baseline.text': 'words',
    'baseline.year': 'words',
    'target.text': 'words',
    'target.date': 'words',
    'target.milestones': 'words',
    'activity.statement': 'own',
    'activity.home': 'own',
    'workplan.responsible': 'own',
    'workplan.months': 'own',
  },
  print(doc, { labels, language }) {
    const v = viewUnder(numberedByObjective(doc), naming(doc, labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const timeline = timelineSection(v, labels);
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [38, 34, 38],
          rows: [
            headRow([labels.results, labels.activities, labels.indicators]),
            ...rowsOf(v, labels, language),
          ],
          below: [],
        },
        ...(timeline ? [timeline] : []),
      ],
    };
  },
};

const naming = (doc: Document, labels: L) => {
  const levels = new Set<Level>(Object.values(doc.results).map((r) => r.level));
  const above = levels.has('goal') || levels.has('impact');
  return namingProfile({
    levels: {
      impact: labels.goal,
      goal: labels.goal,
      // What stands highest is the project's goal, whatever the design calls it.
      objective: above ? labels.objective : labels.goal,
      outcome: labels.outcome,
      intermediateOutcome: labels.intermediate,
      output: labels.output,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: above ? ['impact', 'goal'] : ['impact', 'goal', 'objective'],
  });
};

/** An outcome has the number of its objective, n.1 and n.2 where the objective has two, so that everything below begins with it. */
function numberedByObjective(doc: Document): Document {
  const v = viewUnder(doc, naming(doc, en));
  const results = { ...doc.results };
  for (const { id, level } of v.results) {
    if (level !== 'objective' || v.code(id) === '') continue;
    const outcomes = v
      .children(id)
      .flatMap((node) => (node.kind === 'result' && node.record.level === 'outcome' ? [node.record] : []));
    outcomes.forEach((outcome, i) => {
      const code = outcomes.length > 1 ? `${v.code(id)}.${i + 1}` : v.code(id);
      results[outcome.id] = { ...outcome, pinnedCode: outcome.pinnedCode ?? code };
    });
  }
  return { ...doc, results };
}

function rowsOf(v: View, labels: L, language: string): PrintedRow[] {
  const results = resultsInOrder(v);
  const further = furtherLinks(
    v,
    results.map(({ result }) => result.id),
    language,
  );
  const loose = activitiesUnder(v, null);
  return [
    ...results.flatMap((printed) =>
      resultRows(v, printed, further.get(printed.result.id) ?? '', labels, language),
    ),
    ...(loose.length > 0
      ? [
          {
            cells: [
              cellOf(labels.otherActivities, { look: 'label' }),
              activitiesCell(v, loose, language),
              cellOf(''),
            ],
          },
        ]
      : []),
  ];
}

function resultRows(
  v: View,
  { result, indicators, activities }: PrintedResult,
  further: string,
  labels: L,
  language: string,
): PrintedRow[] {
  const { id, level, statement } = result;
  const rowSpan = Math.max(1, indicators.length);
  const merged = rowSpan > 1 ? { rowSpan } : {};
  const output = level === 'output';
  const wide = !output && activities.length === 0;
  const words: PrintedCell = {
    ...merged,
    ...(wide && { columnSpan: 2 }),
    ...(!output && { look: level === 'outcome' || level === 'intermediateOutcome' ? 'label' : 'band' }),
    of: [id],
    paragraphs: [
      [{ text: v.label(id), bold: true }],
      ...(statement ? [[{ text: statement }]] : []),
      ...(further ? [[{ text: further, italic: true }]] : []),
    ],
  };
  const beside = wide ? [] : [{ ...activitiesCell(v, activities, language), ...merged }];
  if (indicators.length === 0) return [{ cells: [words, ...beside, cellOf('')], keepNext: !output }];
  return indicators.map((indicator, i): PrintedRow => {
    const cell: PrintedCell = {
      of: [indicator.id],
      paragraphs: [
        ...(indicator.statement ? [[{ text: indicator.statement }]] : []),
        ...labelled(labels.baseline, baselineText(indicator)),
        ...milestones(v, indicator).flatMap((m): PrintedParagraph[] =>
          labelled(labels.milestone, targetText(m)),
        ),
        ...labelled(labels.target, targetText(finalTarget(v, indicator))),
        ...labelled(labels.disaggregation, indicator.disaggregation),
      ],
    };
    const keepNext = !output || i < indicators.length - 1;
    return { cells: i === 0 ? [words, ...beside, cell] : [cell], keepNext };
  });
}
