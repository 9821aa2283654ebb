/** Where each difference shows: on a card, a link or a tag of the diagram, in a cell of the matrix. */
import type { ToldDifference } from '../../core/compare/index.ts';
import type { Document } from '../../core/model/index.ts';
import type { GridRow } from '../matrix/cells.ts';

export type Marks = ReadonlyMap<string, readonly ToldDifference[]>;

const NODES: ReadonlySet<string> = new Set(['results', 'activities', 'factors']);

export const isOfCard = (d: ToldDifference): boolean => NODES.has(d.table);

function gather(
  differences: readonly ToldDifference[],
  placesOf: (d: ToldDifference) => readonly string[],
): Marks {
  const marks = new Map<string, ToldDifference[]>();
  for (const d of differences)
    for (const place of placesOf(d)) {
      const list = marks.get(place);
      if (list) list.push(d);
      else marks.set(place, [d]);
    }
  return marks;
}

/** By the id of a card, link or assumption. What differs in an indicator or in the plan shows at the card it belongs to. */
export const marksOnDiagram = (differences: readonly ToldDifference[], both: Document): Marks =>
  gather(differences, (d) => {
    if (isOfCard(d) || d.table === 'links' || d.table === 'assumptions') return [d.id];
    const result = both.indicators[d.element]?.result;
    if (result) return [result];
    const activity = d.table === 'workplanRows' ? both.workplanRows[d.id]?.activity : null;
    return activity ? [activity] : [];
  });

const BASELINE = /^baseline/;

/** By the key of a cell. */
export function marksInMatrix(
  differences: readonly ToldDifference[],
  both: Document,
  rows: readonly GridRow[],
): Marks {
  const cells = new Set(rows.flatMap(({ cells }) => cells.map((c) => c.key)));
  const assumed = new Map<string, string[]>();
  for (const { row, first } of rows)
    if (row.kind === 'result' && first)
      for (const { id } of row.assumptions) assumed.set(id, [...(assumed.get(id) ?? []), row.resultId]);
  const places = (d: ToldDifference): readonly string[] => {
    const field = d.of ?? '';
    switch (d.table) {
      case 'results':
        return [`${d.id}/result`];
      case 'activities':
        return [`${d.id}/statement`];
      case 'links': {
        const from = both.links[d.id]?.from ?? '';
        return [`${from}/result`, `${from}/statement`];
      }
      case 'indicators':
        return [`${d.id}/${field === 'source' ? field : BASELINE.test(field) ? 'baseline' : 'indicator'}`];
      case 'targets':
      case 'actuals':
        return [`${d.element}/target`];
      case 'workplanRows':
        return [`${both.workplanRows[d.id]?.activity ?? ''}/statement`];
      case 'assumptions':
        return (assumed.get(d.id) ?? []).map((result) => `${result}/assumptions`);
      default:
        return [];
    }
  };
  return gather(differences, (d) => places(d).filter((key) => cells.has(key)));
}
