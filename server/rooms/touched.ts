/** Which places of a document an update touches, read from the structs themselves: nothing that Yjs does not report as an event gets by. */
import * as Y from 'yjs';
import { isDiscussion, type DiscussionTable, type Somebody } from '../../src/core/model/index.ts';

/** Ids of records by table of the discussion; `elsewhere` where any place lies outside. */
export type Touched = ReadonlyMap<DiscussionTable, ReadonlySet<string>> | 'elsewhere';

type Struct = Y.Item | Y.GC;

/** Everything that a transaction brought or deleted. Call it before Yjs tidies up after the transaction. */
export function itemsOf(doc: Y.Doc, transaction: Y.Transaction): Touched {
  const touched = new Map<DiscussionTable, Set<string>>();
  for (const struct of broughtOrDeleted(doc, transaction)) {
    // Collected: it holds nothing and stands nowhere.
    if (!(struct instanceof Y.Item)) continue;
    const place = placeOf(doc, struct);
    if (place === null) return 'elsewhere';
    touched.set(place.table, (touched.get(place.table) ?? new Set()).add(place.id));
  }
  return touched;
}

function* broughtOrDeleted(doc: Y.Doc, { beforeState, deleteSet }: Y.Transaction): Iterable<Struct> {
  for (const [client, structs] of doc.store.clients) {
    const known = beforeState.get(client) ?? 0;
    for (let at = structs.length - 1; at >= 0; at -= 1) {
      const struct = structs[at] as Struct;
      if (struct.id.clock + struct.length <= known) break;
      yield struct;
    }
  }
  for (const [client, ranges] of deleteSet.clients) {
    const structs = (doc.store.clients.get(client) ?? []) as Struct[];
    for (const { clock, len } of ranges) {
      const from = structs.findIndex((s) => s.id.clock + s.length > clock);
      for (let at = Math.max(0, from); at < structs.length; at += 1) {
        const struct = structs[at] as Struct;
        if (struct.id.clock >= clock + len) break;
        yield struct;
      }
    }
  }
}

/** The record that an item is, or whose field it is. Null for any other place, and for content that no record holds. */
function placeOf(doc: Y.Doc, item: Y.Item): { table: DiscussionTable; id: string } | null {
  const { parent, parentSub, content } = item;
  if (!(parent instanceof Y.AbstractType) || parentSub === null) return null;
  const record = parent._item;
  const gone = content instanceof Y.ContentDeleted;
  if (record === null) {
    const table = rootOf(doc, parent);
    const isRecord = content instanceof Y.ContentType && content.type instanceof Y.Map;
    return table !== null && (gone || isRecord) ? { table, id: parentSub } : null;
  }
  const root = record.parent;
  if (!(root instanceof Y.AbstractType) || root._item !== null || record.parentSub === null) return null;
  const table = rootOf(doc, root);
  const isValue = content instanceof Y.ContentAny && content.arr.length === 1;
  return table !== null && (gone || isValue) ? { table, id: record.parentSub } : null;
}

function rootOf(doc: Y.Doc, type: Y.AbstractType<unknown>): DiscussionTable | null {
  for (const [name, root] of doc.share) if (root === type) return isDiscussion(name) ? name : null;
  return null;
}

/**
 * True where an update brings something under the name of a client that is somebody else's: one that another connection writes as, or one of
 * which the document holds anything but the sender's own records. Taken in, it would stand where that client's next edit belongs, which would
 * then be passed over for known.
 */
export function comesAsAnother(
  doc: Y.Doc,
  update: Uint8Array,
  { by, isOthers }: Somebody & { readonly isOthers: (client: number) => boolean },
): boolean {
  const known = Y.decodeStateVector(Y.encodeStateVector(doc));
  const fresh = new Set<number>();
  for (const struct of Y.decodeUpdate(update).structs) {
    const { client, clock } = struct.id;
    if (clock + struct.length > (known.get(client) ?? 0)) fresh.add(client);
  }
  return [...fresh].some((client) => isOthers(client) || !onlyOwn(doc, client, by));
}

function onlyOwn(doc: Y.Doc, client: number, by: string | null): boolean {
  return ((doc.store.clients.get(client) ?? []) as Struct[]).every((struct) => {
    if (!(struct instanceof Y.Item) || struct.deleted) return true;
    const place = placeOf(doc, struct);
    const record = place && doc.getMap(place.table).get(place.id);
    return record instanceof Y.Map && record.get('by') === by;
  });
}
