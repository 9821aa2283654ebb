/** Takes in the graph that graphml.ts wrote, also after a network tool has saved it again: every field that it carries. */
import { MAX_TEXT, kindOf } from '../../model/index.ts';
import { NODE, NODE_TABLES, type NodeKind } from '../data/graphFields.ts';
import { unflatRecord } from '../data/flat.ts';
import { importRecords } from '../json.ts';
import type { ImportResult, ReadOptions } from '../types.ts';
import type { Graph, GraphNode } from './graph.ts';

const isOurs = ({ values }: GraphNode): boolean =>
  Object.hasOwn(NODE_TABLES, values.get('kind') ?? '') && Boolean(values.get('id'));

/** Null where the graph is not ours, or has got nodes that are not. */
export function importOwnGraph(
  graph: Graph,
  said: ReadonlyMap<string, string>,
  fileName: string,
  options: ReadOptions,
): ImportResult | null {
  if (graph.nodes.length === 0 || !graph.nodes.every(isOurs)) return null;
  const { newId } = options;
  const actors = new Map<string, string>();
  const tables: Record<string, Map<string, unknown>> = {};
  const keep = (table: string, id: string, record: Record<string, unknown>): void => {
    const records = (tables[table] ??= new Map());
    // A second record of the same id stands under a key that is not its id: it is listed, not taken for the first.
    records.set(records.has(id) ? `${id} (${records.size + 1})` : id, { id, ...record });
  };
  for (const { values } of graph.nodes) {
    const kind = values.get('kind') as NodeKind;
    const { id = '', x, y, actor, ...rest } = Object.fromEntries(values);
    const { fields } = kindOf(NODE_TABLES[kind]);
    // Attributes of other kinds say nothing here, though tools fill in a default.
    const meant = (name: string): boolean => Object.hasOwn(fields, name) || !NODE.has(name);
    const own = new Map(Object.entries(rest).filter(([name]) => meant(name)));
    if (x && y) own.set('position', `${x} ${y}`);
    if (actor) {
      if (!actors.has(actor)) actors.set(actor, newId());
      own.set('actor', actors.get(actor) as string);
    }
    keep(NODE_TABLES[kind], id, unflatRecord(NODE_TABLES[kind], own));
  }
  for (const [name, id] of actors) keep('actors', id, { name: name.slice(0, MAX_TEXT) });
  const ids = new Map(graph.nodes.map(({ id, values }) => [id, values.get('id') as string]));
  for (const { from, to, values } of graph.edges) {
    const [lower, upper] = [ids.get(from) ?? from, ids.get(to) ?? to];
    const condition = tables['assumptions']?.get(lower) as { attachedTo?: Record<string, true> } | undefined;
    if (condition) condition.attachedTo = { ...condition.attachedTo, [values.get('onLink') || upper]: true };
    else {
      const { id = newId(), onLink: _onLink, ...own } = Object.fromEntries(values);
      keep('links', id, { ...unflatRecord('links', new Map(Object.entries(own))), from: lower, to: upper });
    }
  }
  keep('project', 'project', unflatRecord('project', said));
  const raw = Object.fromEntries(
    Object.entries(tables).map(([table, all]) => [table, Object.fromEntries(all)]),
  );
  return importRecords('graphml', raw, fileName, options);
}
