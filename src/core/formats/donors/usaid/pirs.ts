/**
 * USAID's Performance Indicator Reference Sheets: a page for each indicator, labels at the left, the project's words beside them.
 * Rows that nobody has filled stay, so that the sheet shows what it still needs. See docs/formats/usaid-pirs.md.
 */
import { inOrder, projectOf, viewUnder, type Indicator, type View } from '../../../model/index.ts';
import {
  cellOf,
  type PrintedParagraph,
  type PrintedRow,
  type PrintedSection,
} from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { labelled } from '../kit/fourColumns.ts';
import { DATA_TYPES } from '../kit/measures.ts';
import { baselineText, finalTarget, milestones, targetText } from '../kit/rows.ts';
import { wholeDay } from '../kit/times.ts';
import { LEVEL_LABELS, usaidNames } from './levels.ts';
import { titled } from '../kit/project.ts';

const en = {
  ...LEVEL_LABELS,
  sheet: 'Performance Indicator Reference Sheet',
  name: 'Name of Indicator',
  standard: 'Standard indicator:',
  result: 'Name of Result Measured',
  reported: 'Is This a Performance Plan and Report Indicator?',
  description: 'DESCRIPTION',
  definition: 'Precise Definition(s)',
  unit: 'Unit of Measure',
  dataType: 'Data Type',
  disaggregation: 'Disaggregated by',
  rationale: 'Rationale for Indicator (optional)',
  collection: 'PLAN FOR DATA COLLECTION BY USAID',
  source: 'Data Source',
  method: 'Method of Data Collection and Construction',
  frequency: 'Reporting Frequency',
  responsible: 'Individual(s) Responsible at USAID',
  targets: 'TARGETS AND BASELINE',
  baseline: 'Baseline Timeframe',
  baselineValue: 'Baseline:',
  targetRationale: 'Rationale for Targets (optional)',
  milestone: 'Milestone:',
  target: 'Target:',
  quality: 'DATA QUALITY ISSUES',
  pastAssessments: 'Dates of Previous Data Quality Assessments and Name of Reviewer',
  nextAssessment: 'Date of Future Data Quality Assessments (optional)',
  limitations: 'Known Data Limitations',
  changesHead: 'CHANGES TO INDICATOR',
  changes: 'Changes to Indicator',
  notes: 'Other Notes (optional)',
  analysis: 'Data analysis:',
  direction: 'Direction of change:',
  adding: 'Values of several periods:',
  updated: 'This Sheet Last Updated On',
};
type Label = keyof typeof en;
type L = Labels<Label>;

export const USAID_PIRS: Donor<Label> = {
  id: 'usaid-pirs',
  wording: 'inPart',
  labels: { en },
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'indicator.statement': 'own',
    'indicator.code': 'words',
    'indicator.definition': 'own',
    'indicator.unit': 'own',
    'indicator.measureType': 'own',
    'indicator.direction': 'words',
    'indicator.cumulative': 'words',
    'indicator.source': 'own',
    'indicator.method': 'own',
    'indicator.analysis': 'words',
    'indicator.frequency': 'own',
    'indicator.responsible': 'own',
    'indicator.disaggregation': 'own',
    'indicator.rationale': 'own',
    'indicator.limitations': 'own',
    'indicator.standardCode': 'words',
    'indicator.note': 'words',
    'baseline.text': 'words',
    'baseline.year': 'own',
    'target.text': 'words',
    'target.date': 'words',
    'target.milestones': 'words',
    'changeNote.what': 'own',
  },
  requires: [
    'indicator.definition',
    'indicator.unit',
    'indicator.measureType',
    'indicator.disaggregation',
    'indicator.source',
    'indicator.method',
    'indicator.frequency',
    'indicator.responsible',
  ],
  print(doc, { labels, language, date }) {
    const v = viewUnder(doc, usaidNames(labels));
    const measured = v.results.flatMap((r) => v.indicators(r.id));
    const known = new Set(measured.map((i) => i.id));
    const loose = inOrder(Object.values(doc.indicators)).filter((i) => !known.has(i.id));
    const indicators = [...measured, ...loose];
    if (indicators.length === 0) throw new FormatError('formats.write.noIndicators', {}, language);
    const project = projectOf(doc);
    return {
      ...titled(project, language),
      sections: indicators.map((indicator) => sheetOf(v, indicator, labels, { language, date })),
    };
  },
};

function sheetOf(
  v: View,
  indicator: Indicator,
  labels: L,
  printing: { readonly language: string; readonly date: string },
): PrintedSection {
  return {
    heading: v.label(indicator.id),
    page: 'portrait',
    fields: [],
    columns: [32, 68],
    rows: [
      { head: true, cells: [cellOf(labels.sheet, { columnSpan: 2, look: 'head' })] },
      ...rowsOf(v, indicator, labels, printing),
    ],
    below: [],
  };
}

const DIRECTIONS: Readonly<Record<Indicator['direction'], string>> = {
  up: 'higher is better',
  down: 'lower is better',
  keep: 'is to be kept',
  unsaid: '',
};
const ADDING = { cumulative: 'are added up', perPeriod: 'stand each for itself' } as const;

function rowsOf(
  v: View,
  i: Indicator,
  labels: L,
  { language, date }: { readonly language: string; readonly date: string },
): PrintedRow[] {
  const row = (label: Label, paragraphs: string | readonly PrintedParagraph[]): PrintedRow => {
    const { paragraphs: words } = typeof paragraphs === 'string' ? cellOf(paragraphs) : { paragraphs };
    return { cells: [cellOf(labels[label], { look: 'label' }), { of: [i.id], paragraphs: words }] };
  };
  const band = (label: Label): PrintedRow => ({
    cells: [cellOf(labels[label], { columnSpan: 2, look: 'band' })],
  });
  const words = (text: string): PrintedParagraph[] => (text === '' ? [] : [[{ text }]]);
  const result = i.result === null ? undefined : v.doc.results[i.result];
  const year = i.baselineYear === null ? '' : String(i.baselineYear);
  return [
    row('name', [...words(i.statement), ...labelled(labels.standard, i.standardCode ?? '')]),
    row('result', result ? `${v.label(result.id)}: ${result.statement}` : ''),
    row('reported', ''),
    band('description'),
    row('definition', i.definition),
    row('unit', i.unit),
    row('dataType', i.measureType === null ? '' : DATA_TYPES[i.measureType]),
    row('disaggregation', i.disaggregation),
    row('rationale', i.rationale),
    band('collection'),
    row('source', i.source),
    row('method', i.method),
    row('frequency', i.frequency),
    row('responsible', i.responsible),
    band('targets'),
    row('baseline', [
      ...words(year),
      ...labelled(labels.baselineValue, baselineText({ ...i, baselineYear: null })),
    ]),
    row('targetRationale', [
      ...milestones(v, i).flatMap((m) => labelled(labels.milestone, targetText(m))),
      ...labelled(labels.target, targetText(finalTarget(v, i))),
    ]),
    band('quality'),
    row('pastAssessments', ''),
    row('nextAssessment', ''),
    row('limitations', i.limitations),
    band('changesHead'),
    row('changes', changesOf(v, i.id, language)),
    row('notes', [
      ...words(i.note),
      ...labelled(labels.analysis, i.analysis),
      ...labelled(labels.direction, DIRECTIONS[i.direction]),
      ...labelled(labels.adding, i.cumulative === null ? '' : ADDING[i.cumulative]),
    ]),
    row('updated', wholeDay(date, language)),
  ];
}

/** "3 May 2027: Only full days are counted (The register has no hours)" */
const changesOf = (v: View, id: string, language: string): PrintedParagraph[] =>
  inOrder(Object.values(v.doc.changeNotes))
    .filter((note) => note.about === id && note.what + note.why !== '')
    .map(({ date, what, why }) => {
      const when = date === null ? '' : `${wholeDay(date, language)}: `;
      return [{ text: `${when}${[what, why && `(${why})`].filter(Boolean).join(' ')}` }];
    });
