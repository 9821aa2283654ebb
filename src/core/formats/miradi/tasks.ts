/** Activities of a strategy and their tasks: each becomes an activity that leads to what the strategy leads to. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import {
  MAX_TEXT,
  create,
  inOrder,
  keyBetween,
  type Activity,
  type Link,
  type NewId,
} from '../../model/index.ts';
import type { Built } from '../graph/build.ts';
import type { Diagrams } from './diagrams.ts';
import type { MiradiObject, Pools } from './pools.ts';

export function addTasks(
  built: Built,
  { factors }: Diagrams,
  pools: Pools,
  newId: NewId,
  t: FormatTranslate,
): void {
  const { tables, ids, unplaced } = built;
  const ends = new Map<string | null, (string | null)[]>();
  for (const { from, to } of Object.values(tables.links) as unknown as Link[])
    ends.set(from, [...(ends.get(from) ?? []), to]);
  const keys = new Map([...factors].map(([key, factor]) => [factor, key]));
  const done = new Set<string>();
  const activities = inOrder(Object.values(tables.activities) as unknown as Activity[]);
  let last = activities.at(-1)?.order ?? null;
  const add = (task: MiradiObject, above: MiradiObject, to: readonly (string | null)[]): void => {
    if (done.has(task.id)) return;
    done.add(task.id);
    const known = keys.get(task);
    const id = known ? (ids.get(known) as string) : newId();
    const words = task.field('Name');
    if (!known) {
      last = keyBetween(last, null);
      tables.activities[id] = create('activities', id, {
        statement: words.slice(0, MAX_TEXT),
        description: task.field('Details').slice(0, MAX_TEXT),
        order: last,
      });
    }
    if (!ends.has(id))
      for (const end of to) {
        const link = create('links', newId(), { from: id, to: end });
        tables.links[link.id] = link;
      }
    unplaced.push({
      text: above.field('Name'),
      where: t('formats.where.miradiPart', { name: words.slice(0, 60) }),
      about: id,
    });
    for (const part of partsOf(task, pools)) add(part, task, to);
  };
  for (const [key, factor] of factors) {
    const id = ids.get(key) ?? '';
    const to = ends.get(id) ?? [];
    for (const part of partsOf(factor, pools)) add(part, factor, to);
  }
}

const partsOf = (of: MiradiObject, pools: Pools): MiradiObject[] =>
  ['OrderedActivityIds', 'ActivityIds', 'OrderedTaskIds', 'TaskIds', 'SubTaskIds', 'OrderedSubTaskIds']
    .flatMap((name) => of.refs(name))
    .flatMap((ref) => pools.get(ref) ?? []);
