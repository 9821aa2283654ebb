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
  viewUnder,
  type View,
} from '../../../model/index.ts';
import { baselineText, qualified, targetText } from '../kit/rows.ts';
import type { IomLabels } from './labels.ts';
import { profileIn } from './layouts.ts';

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

type Columns<T> = readonly (Omit<ListColumn, 'label'> & {
  readonly text: (of: T, v: View, labels: IomLabels) => string;
})[];

const viewOf = (doc: Document, labels: IomLabels): View =>
  viewUnder(doc, profileIn(profileById(projectOf(doc).profile), labels));

/** Columns under the heads of a language. */
const headed = <C extends Omit<ListColumn, 'label'>>(
  columns: readonly C[],
  heads: readonly string[],
): (C & ListColumn)[] => columns.map((column, i) => ({ ...column, label: heads[i] ?? '' }));

const degree = (value: 'low' | 'medium' | 'high' | null, { degrees }: IomLabels): string =>
  value ? degrees[value] : '';

/** IOM's risk management plan. Wording and order are our best knowledge, not an official form. */
const RISK_COLUMNS: Columns<Risk> = [
  { docxWidth: 2_900, xlsxWidth: 40, text: (risk) => risk.statement },
  {
    docxWidth: 1_500,
    xlsxWidth: 18,
    text: (risk, v) =>
      Object.keys(risk.attachedTo)
        .filter((id) => v.kindOf(id) !== null)
        .map((id) => v.label(id))
        .join(', '),
  },
  {
    docxWidth: 1_700,
    xlsxWidth: 14,
    text: ({ consequence }, _, labels) => degree(consequence, labels),
  },
  { docxWidth: 1_350, xlsxWidth: 12, text: ({ likelihood }, _, labels) => degree(likelihood, labels) },
  { docxWidth: 1_400, xlsxWidth: 18, text: (risk) => risk.timeline },
  { docxWidth: 2_800, xlsxWidth: 40, text: (risk) => risk.response },
  { docxWidth: 1_550, xlsxWidth: 20, text: (risk) => risk.owner },
  { docxWidth: 1_598, xlsxWidth: 26, text: (risk) => risk.earlyWarning },
];

/** Null where no risk is named. */
export function printRisks(doc: Document, labels: IomLabels): PrintedList | null {
  const v = viewOf(doc, labels);
  if (v.risks.length === 0) return null;
  return {
    heading: labels.riskPlan,
    columns: headed(RISK_COLUMNS, labels.riskColumns),
    groups: v.risks.map((risk) => [RISK_COLUMNS.map(({ text }) => text(risk, v, labels))]),
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
    docxWidth: 1_700,
    xlsxWidth: 34,
    text: ({ result }, v) => `${v.label(result.id)}: ${result.statement}`,
  },
  {
    docxWidth: 1_500,
    xlsxWidth: 30,
    text: ({ indicator }) => indicator?.statement ?? '',
  },
  {
    docxWidth: 1_450,
    xlsxWidth: 28,
    text: ({ indicator: i }) => lines(i ? [i.definition, i.disaggregation] : []),
  },
  {
    docxWidth: 1_550,
    xlsxWidth: 28,
    text: ({ indicator: i }) => lines(i ? [i.source, i.method] : []),
  },
  {
    docxWidth: 1_300,
    xlsxWidth: 20,
    text: ({ indicator }) => indicator?.analysis ?? '',
  },
  {
    docxWidth: 1_350,
    xlsxWidth: 14,
    text: ({ indicator }) => indicator?.frequency ?? '',
  },
  {
    docxWidth: 1_500,
    xlsxWidth: 18,
    text: ({ indicator }) => indicator?.responsible ?? '',
  },
  {
    docxWidth: 1_050,
    xlsxWidth: 14,
    text: ({ indicator }) => (indicator ? baselineText(indicator) : ''),
  },
  {
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
    docxWidth: 1_150,
    xlsxWidth: 18,
    text: (row, v) =>
      lines(
        measured(v, row).map(({ date, text, source }) => dated(date, source ? `${text} (${source})` : text)),
      ),
  },
  {
    docxWidth: 1_248,
    xlsxWidth: 20,
    text: (row, v) => lines([...measured(v, row).map((a) => a.comment), row.indicator?.note ?? '']),
  },
];

/** Null where there is no result to follow. */
export function printMonitoring(doc: Document, labels: IomLabels): PrintedList | null {
  const v = viewOf(doc, labels);
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
      groups.push(rows.map((row) => MONITORING_COLUMNS.map(({ text }) => text(row, v, labels))));
      walk(result.id);
    }
  };
  walk(null);
  if (groups.length === 0) return null;
  return {
    heading: labels.monitoring,
    columns: headed(MONITORING_COLUMNS, labels.monitoringColumns),
    groups,
  };
}
