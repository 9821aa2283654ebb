/** What an import made, counted and listed in the order in which a matrix prints it. */
import { view, type Document, type View } from '../model/index.ts';
import type { CountKey, Counts, ImportRow, Sureness } from './types.ts';

export function countElements(doc: Document): Counts {
  const counts: Record<CountKey, number> = {
    impact: 0,
    goal: 0,
    objective: 0,
    outcome: 0,
    intermediateOutcome: 0,
    output: 0,
    activity: Object.keys(doc.activities).length,
    link: Object.keys(doc.links).length,
    indicator: Object.keys(doc.indicators).length,
    assumption: Object.keys(doc.assumptions).length,
    risk: Object.keys(doc.risks).length,
    factor: Object.keys(doc.factors).length,
    workplanRow: Object.keys(doc.workplanRows).length,
    note: Object.keys(doc.notes).length,
  };
  for (const result of Object.values(doc.results)) counts[result.level] += 1;
  return counts;
}

/** What a reader knows about an element beyond its record. */
export type Remarks = ReadonlyMap<string, { readonly sure: Sureness; readonly why?: string }>;

export function listElements(doc: Document, remarks: Remarks = new Map()): ImportRow[] {
  const v = view(doc);
  const rows: ImportRow[] = [];
  const add = (row: Omit<ImportRow, 'sure'>): void => {
    rows.push({ ...row, sure: 3, ...remarks.get(row.id) });
  };
  // As a matrix prints them: a result, its indicators, what stands under it, its own activities last.
  const walk = (parent: string | null): void => {
    for (const node of v.children(parent)) {
      const { id, statement } = node.record;
      if (node.kind === 'activity') add({ kind: 'activity', id, label: v.label(id), text: statement });
      if (node.kind !== 'result') continue;
      add({ kind: 'result', id, level: node.record.level, label: v.label(id), text: statement });
      for (const i of v.indicators(id))
        add({ kind: 'indicator', id: i.id, label: v.label(i.id), text: i.statement });
      walk(id);
    }
  };
  walk(null);
  addConditions(v, add);
  for (const row of Object.values(doc.workplanRows).toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const own = row.activity ? doc.activities[row.activity]?.statement : undefined;
    const label = row.activity ? v.label(row.activity) : (row.code ?? '');
    add({ kind: 'workplanRow', id: row.id, label, text: row.label || (own ?? '') });
  }
  return rows;
}

function addConditions(v: View, add: (row: Omit<ImportRow, 'sure'>) => void): void {
  for (const { id, statement } of v.assumptions)
    add({ kind: 'assumption', id, label: v.label(id), text: statement });
  for (const { id, statement } of v.risks) add({ kind: 'risk', id, label: v.label(id), text: statement });
  for (const { id, statement } of Object.values(v.doc.factors))
    add({ kind: 'factor', id, label: v.label(id), text: statement });
}
