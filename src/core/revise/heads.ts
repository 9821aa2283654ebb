/** Under which result of a design a record is listed. */
import type { AnyRecord, KeySet, TableName, View } from '../model/index.ts';
import { valueOf } from './context.ts';
import { OWNER } from './refs.ts';

/** Id of the result, or of an element that stands under none; null for what is about the whole project. */
export function headOf(v: View, table: TableName, record: AnyRecord): string | null {
  if (table === 'results') return record.id;
  if (table === 'activities') return v.home(record.id)?.to ?? record.id;
  if (table === 'links') return headOfId(v, String(valueOf(record, 'from') ?? ''));
  if (table === 'factors') return v.up(record.id)[0]?.to ?? record.id;
  if (table === 'assumptions' || table === 'risks') {
    const attached = Object.keys(valueOf(record, 'attachedTo') as KeySet);
    return attached.map((id) => headOfId(v, id)).find((id) => id !== null) ?? null;
  }
  const owner = valueOf(record, OWNER[table] ?? 'about');
  return typeof owner === 'string' ? headOfId(v, owner) : null;
}

function headOfId(v: View, id: string): string | null {
  const { doc } = v;
  for (const table of ['results', 'activities', 'indicators', 'links', 'factors'] as const) {
    const record = Object.hasOwn(doc[table], id) ? doc[table][id] : undefined;
    if (record) return headOf(v, table, record);
  }
  return null;
}

/** Results and what stands alone, as a matrix prints them: each id with its place. */
export function printedPlaces(v: View): Map<string, number> {
  const places = new Map<string, number>();
  const walk = (id: string | null): void => {
    for (const { record } of v.children(id)) {
      places.set(record.id, places.size);
      walk(record.id);
    }
  };
  walk(null);
  return places;
}

/** The places of one design, with what only another has: each right behind what stands before it there. */
export function placesOfBoth(
  here: View,
  there: View,
  known: (thereId: string) => string | undefined,
  name: (thereId: string) => string = (id) => id,
): Map<string, number> {
  const places = printedPlaces(here);
  const found = new Map(places);
  let last = -1;
  for (const id of printedPlaces(there).keys()) {
    const place = places.get(known(id) ?? '');
    last = place ?? last + 0.001;
    if (place === undefined) found.set(name(id), last);
  }
  return found;
}
