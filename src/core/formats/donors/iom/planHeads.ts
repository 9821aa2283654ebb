/** The columns of a work plan's time frame and what stands above them. */
import { IOM_LABELS, type IomLabels } from './labels.ts';

export interface PlanHead {
  readonly text: string;
  /** How many columns it stands above. */
  readonly span: number;
}

export interface PlanHeads {
  /** Rows of the header from top to bottom; the last has a head for every column. */
  readonly rows: readonly (readonly PlanHead[])[];
  /** The project's months that each column stands for, counted from 1. */
  readonly columns: readonly (readonly number[])[];
}

/** As the layout of 2012 prints it: M 1, M 2 and so on. M 1 is the project's first month, not January. */
export function monthHeads(months: number, { month }: IomLabels): PlanHeads {
  const columns = numbers(months).map((n) => [n]);
  return { rows: [columns.map(([n]) => ({ text: `${month} ${n}`, span: 1 }))], columns };
}

/** More months than this are too narrow to read on a page: the columns are then quarters. */
const MOST_COLUMNS = 36;

/** Years above quarters above months: of the calendar where the project has a start, else of the project. */
export function calendarHeads(
  months: number,
  start: string | null,
  labels: IomLabels = IOM_LABELS.en,
): PlanHeads {
  // Counted in months since the year 0; without a start the project's own first year is year 1.
  const first = start ? Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 : 12;
  const all = numbers(months).map((n) => ({ n, at: first + n - 1 }));
  const yearOf = (at: number): string => `${start ? '' : `${labels.year} `}${Math.floor(at / 12)}`;
  const quarterOf = (at: number): string =>
    `${labels.quarter}${start ? Math.floor((at % 12) / 3) + 1 : Math.floor((at - 12) / 3) + 1}`;
  const monthOf = ({ n, at }: { n: number; at: number }): string =>
    start ? (labels.monthNames[at % 12] ?? '').slice(0, 3) : `${labels.month} ${n}`;
  const quarters = grouped(all, ({ at }) => `${yearOf(at)} ${quarterOf(at)}`);
  const byQuarter = months > MOST_COLUMNS;
  const columns = byQuarter ? quarters : all.map((month) => [month]);
  const spans = (groups: readonly (readonly { at: number }[])[], name: (at: number) => string): PlanHead[] =>
    groups.map((group) => ({ text: name(group[0]?.at ?? 0), span: group.length }));
  const years = grouped(columns, (column) => yearOf(column[0]?.at ?? 0)).map((group) =>
    group.map((c) => ({ at: c[0]?.at ?? 0 })),
  );
  return {
    rows: [
      spans(years, yearOf),
      byQuarter
        ? quarters.map((q) => ({ text: quarterOf(q[0]?.at ?? 0), span: 1 }))
        : spans(quarters, quarterOf),
      ...(byQuarter ? [] : [all.map((month) => ({ text: monthOf(month), span: 1 }))]),
    ],
    columns: columns.map((column) => column.map(({ n }) => n)),
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Neighbours of one name together. */
function grouped<T>(items: readonly T[], name: (item: T) => string): T[][] {
  const groups: { name: string; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.name === name(item)) last.items.push(item);
    else groups.push({ name: name(item), items: [item] });
  }
  return groups.map((group) => group.items);
}
