/** The documents that are one plain table: the risk plan and the results monitoring framework. Columns are data. */
import {
  inOrder,
  profileById,
  projectOf,
  type Document,
  type Indicator,
  type Result,
  type Risk,
  type Target,
  type View,
} from '../../../model/index.ts';
import { baselineText, qualified, targetText } from '../kit/rows.ts';
import { asPrinted } from './print.ts';

export interface ListColumn {
  readonly label: string;
  /** In twentieths of a point; together the width of the text on A4 landscape. */
  readonly docxWidth: number;
  /** In characters. */
  readonly xlsxWidth: number;
}

export interface PrintedList {
  readonly heading: string;
  readonly columns: readonly ListColumn[];
  /** Rows of cells; the first cell of a group is merged over its rows. */
  readonly groups: readonly (readonly (readonly string[])[])[];
}

type Columns<T> = readonly (ListColumn & { readonly text: (of: T, v: View) => string })[];

const viewOf = (doc: Document): View => asPrinted(doc, profileById(projectOf(doc).profile));

const DEGREES = { low: 'Low', medium: 'Medium', high: 'High' } as const;
const degree = (value: keyof typeof DEGREES | null): string => (value ? DEGREES[value] : '');

/** IOM's risk management plan. Wording and order are our best knowledge, not an official form. */
const RISK_COLUMNS: Columns<Risk> = [
  { label: 'Risk factor', docxWidth: 2_900, xlsxWidth: 40, text: (risk) => risk.statement },
  {
    label: 'Results concerned',
    docxWidth: 1_500,
    xlsxWidth: 18,
    text: (risk, v) =>
      Object.keys(risk.attachedTo)
        .filter((id) => v.kindOf(id) !== null)
        .map((id) => v.label(id))
        .join(', '),
  },
  {
    label: 'Consequence',
    docxWidth: 1_700,
    xlsxWidth: 14,
    text: ({ consequence }) => degree(consequence),
  },
  { label: 'Likelihood', docxWidth: 1_350, xlsxWidth: 12, text: ({ likelihood }) => degree(likelihood) },
  { label: 'Timeline', docxWidth: 1_400, xlsxWidth: 18, text: (risk) => risk.timeline },
  { label: 'Risk treatment', docxWidth: 2_800, xlsxWidth: 40, text: (risk) => risk.response },
  { label: 'Responsible person', docxWidth: 1_550, xlsxWidth: 20, text: (risk) => risk.owner },
  { label: 'Early warning', docxWidth: 1_598, xlsxWidth: 26, text: (risk) => risk.earlyWarning },
];

/** Null where no risk is named. */
export function printRisks(doc: Document): PrintedList | null {
  const v = viewOf(doc);
  if (v.risks.length === 0) return null;
  return {
    heading: 'Risk management plan',
    columns: RISK_COLUMNS,
    groups: v.risks.map((risk) => [RISK_COLUMNS.map(({ text }) => text(risk, v))]),
  };
}

interface MonitoringRow {
  readonly result: Result;
  /** Null for a result that has none yet. */
  readonly indicator: Indicator | null;
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
/** "Mid-term: 8 (2027)", or a milestone without a name by its day: "2027-06-30: 8". */
const stepText = (target: Target): string =>
  target.kind === 'final' || target.label !== ''
    ? dated(target.kind === 'final' ? null : target.label, targetText(target))
    : dated(target.date, qualified(target.qualifier, target.text));
const dated = (when: string | null, text: string): string => (when && text ? `${when}: ${text}` : text);

const measured = (v: View, { indicator }: MonitoringRow) =>
  indicator ? inOrder(Object.values(v.doc.actuals).filter((a) => a.indicator === indicator.id)) : [];

/** IOM's results monitoring framework. Wording and order are our best knowledge, not an official form. */
const MONITORING_COLUMNS: Columns<MonitoringRow> = [
  {
    label: 'Result',
    docxWidth: 1_700,
    xlsxWidth: 34,
    text: ({ result }, v) => `${v.label(result.id)}: ${result.statement}`,
  },
  {
    label: 'Indicator',
    docxWidth: 1_500,
    xlsxWidth: 30,
    text: ({ indicator }) => indicator?.statement ?? '',
  },
  {
    label: 'Indicator definition',
    docxWidth: 1_450,
    xlsxWidth: 28,
    text: ({ indicator: i }) => lines(i ? [i.definition, i.disaggregation] : []),
  },
  {
    label: 'Data source and collection method',
    docxWidth: 1_550,
    xlsxWidth: 28,
    text: ({ indicator: i }) => lines(i ? [i.source, i.method] : []),
  },
  {
    label: 'Data analysis',
    docxWidth: 1_300,
    xlsxWidth: 20,
    text: ({ indicator }) => indicator?.analysis ?? '',
  },
  {
    label: 'Frequency',
    docxWidth: 1_350,
    xlsxWidth: 14,
    text: ({ indicator }) => indicator?.frequency ?? '',
  },
  {
    label: 'Responsible person',
    docxWidth: 1_500,
    xlsxWidth: 18,
    text: ({ indicator }) => indicator?.responsible ?? '',
  },
  {
    label: 'Baseline',
    docxWidth: 1_050,
    xlsxWidth: 14,
    text: ({ indicator }) => (indicator ? baselineText(indicator) : ''),
  },
  {
    label: 'Target',
    docxWidth: 1_000,
    xlsxWidth: 16,
    text: ({ indicator }, v) =>
      // Milestones come first, each with its name or day; the final target closes the cell.
      lines(
        v
          .targets(indicator?.id ?? '')
          .toSorted((a, b) => Number(a.kind === 'final') - Number(b.kind === 'final'))
          .map((t) => stepText(t)),
      ),
  },
  {
    label: 'Progress',
    docxWidth: 1_150,
    xlsxWidth: 18,
    text: (row, v) =>
      lines(
        measured(v, row).map(({ date, text, source }) => dated(date, source ? `${text} (${source})` : text)),
      ),
  },
  {
    label: 'Comments',
    docxWidth: 1_248,
    xlsxWidth: 20,
    text: (row, v) => lines([...measured(v, row).map((a) => a.comment), row.indicator?.note ?? '']),
  },
];

/** Null where there is no result to follow. */
export function printMonitoring(doc: Document): PrintedList | null {
  const v = viewOf(doc);
  const groups: string[][][] = [];
  const walk = (parent: string | null): void => {
    for (const node of v.children(parent)) {
      if (node.kind !== 'result') continue;
      const result = node.record;
      const indicators = v.indicators(result.id);
      const rows: MonitoringRow[] =
        indicators.length > 0
          ? indicators.map((indicator) => ({ result, indicator }))
          : [{ result, indicator: null }];
      groups.push(rows.map((row) => MONITORING_COLUMNS.map(({ text }) => text(row, v))));
      walk(result.id);
    }
  };
  walk(null);
  if (groups.length === 0) return null;
  return { heading: 'Results monitoring framework', columns: MONITORING_COLUMNS, groups };
}
