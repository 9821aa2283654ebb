/**
 * The design as rows of a results matrix. Each cell names the record and field behind it, so that editing a cell is editing the card.
 * A result that serves several others stands once, under its home, and is named at the others.
 */
import {
  inOrder,
  type Activity,
  type Assumption,
  type Level,
  type TableName,
  type View,
} from '../model/index.ts';

export interface CellRef {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

export interface IndicatorCells {
  readonly indicatorId: string;
  readonly indicator: CellRef;
  readonly source: CellRef;
  readonly baseline: CellRef;
  /** Null until the indicator has a target record; `ensureTarget` makes one. */
  readonly target: CellRef | null;
  /** Years that have a field of their own and that the words beside them do not say already. */
  readonly years: { readonly baseline: string | null; readonly target: string | null };
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface ResultRow {
  readonly kind: 'result';
  readonly key: string;
  readonly resultId: string;
  readonly level: Level;
  readonly label: string;
  readonly pinned: boolean;
  readonly statement: CellRef;
  /** Other results it leads to beside the one under which it stands. */
  readonly alsoTo: readonly Named[];
  /** Results that stand elsewhere and contribute to this one too. */
  readonly alsoFrom: readonly Named[];
  readonly indicators: readonly IndicatorCells[];
  readonly assumptions: readonly Assumption[];
}

export interface ActivitiesRow {
  readonly kind: 'activities';
  readonly key: string;
  /** The result the band stands under; null for activities that hang on nothing. */
  readonly parentId: string | null;
  readonly parentLabel: string;
  readonly activities: readonly { readonly activity: Activity; readonly code: string }[];
}

export type MatrixRow = ResultRow | ActivitiesRow;

/** Rows in the order in which a donor prints them. */
export function matrixRows(view: View): MatrixRow[] {
  const rows: MatrixRow[] = [];
  const walk = (parent: string | null): void => {
    const children = view.children(parent);
    for (const child of children) {
      if (child.kind !== 'result') continue;
      rows.push(resultRow(view, child.record.id));
      walk(child.record.id);
    }
    const own = children.flatMap((c) => (c.kind === 'activity' ? [c.record] : []));
    if (own.length > 0) rows.push(band(view, parent, own));
  };
  walk(null);
  return rows;
}

function resultRow(view: View, id: string): ResultRow {
  const result = view.doc.results[id];
  if (!result) throw new Error(`No result ${id}`);
  const home = view.home(id);
  return {
    kind: 'result',
    key: id,
    resultId: id,
    level: result.level,
    label: view.label(id),
    pinned: result.pinnedCode !== null,
    statement: { table: 'results', id, field: 'statement' },
    alsoTo: view
      .up(id)
      .filter((l) => l.id !== home?.id)
      .map((l) => named(view, l.to)),
    alsoFrom: view
      .down(id)
      .filter((l) => view.kindOf(l.from ?? '') === 'result' && view.home(l.from ?? '')?.id !== l.id)
      .map((l) => named(view, l.from)),
    indicators: view.indicators(id).map((i) => indicatorCells(view, i.id)),
    assumptions: assumptionsAt(view, id),
  };
}

const named = (view: View, id: string | null): Named => ({ id: id ?? '', label: view.label(id ?? '') });

function indicatorCells(view: View, id: string): IndicatorCells {
  const final = view.finalTarget(id);
  return {
    indicatorId: id,
    indicator: { table: 'indicators', id, field: 'statement' },
    source: { table: 'indicators', id, field: 'source' },
    baseline: { table: 'indicators', id, field: 'baselineText' },
    target: final ? { table: 'targets', id: final.id, field: 'text' } : null,
    years: {
      baseline: unsaid(view.doc.indicators[id]?.baselineYear ?? null, view.doc.indicators[id]?.baselineText),
      target: unsaid(final?.date?.slice(0, 4) ?? null, final?.text),
    },
  };
}

const unsaid = (year: string | number | null, words = ''): string | null =>
  year === null || words.includes(String(year)) ? null : String(year);

/** What has to hold for the step up from this result: attached to it, or to one of its upward links. */
export function assumptionsAt(view: View, id: string): Assumption[] {
  const found = new Map<string, Assumption>();
  for (const key of [id, ...view.up(id).map((l) => l.id)]) {
    for (const assumption of view.assumptionsOf(key)) found.set(assumption.id, assumption);
  }
  return inOrder(found.values());
}

function band(view: View, parentId: string | null, activities: readonly Activity[]): ActivitiesRow {
  return {
    kind: 'activities',
    key: `activities/${parentId ?? ''}`,
    parentId,
    parentLabel: parentId === null ? '' : view.label(parentId),
    activities: activities.map((activity) => ({ activity, code: view.code(activity.id) })),
  };
}
