/** Authors who write at random, for the tests of what a room does with their updates. */
import * as Y from 'yjs';

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a document says, comparable. */
export const wordsOf = (doc: Y.Doc): unknown => [
  doc.getText('words').toJSON(),
  Object.entries(doc.getMap('records').toJSON()).toSorted(([a], [b]) => a.localeCompare(b)),
];

export class Authors {
  readonly docs: readonly Y.Doc[];
  /** Every update, in the order in which they were written. */
  readonly updates: Uint8Array[] = [];
  /** State vectors that somebody had at some moment, with what that person had. */
  readonly moments: { readonly vector: Uint8Array; readonly state: Uint8Array }[] = [];

  constructor(
    private readonly random: () => number,
    count = 3,
  ) {
    this.docs = Array.from({ length: count }, () => {
      const doc = new Y.Doc();
      doc.clientID = 1 + this.below(1_000_000);
      doc.on('update', (update: Uint8Array, origin) => {
        if (origin !== 'heard') this.updates.push(update);
      });
      return doc;
    });
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  /** One of them writes something; sometimes another one hears all that this one knows. */
  step(): void {
    const doc = this.docs[this.below(this.docs.length)] as Y.Doc;
    doc.transact(() => this.write(doc));
    if (this.random() < 0.3) {
      const other = this.docs[this.below(this.docs.length)] as Y.Doc;
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'heard');
    }
    if (this.random() < 0.2)
      this.moments.push({ vector: Y.encodeStateVector(doc), state: Y.encodeStateAsUpdate(doc) });
  }

  private write(doc: Y.Doc): void {
    const words = doc.getText('words');
    const records = doc.getMap('records');
    const key = `r${this.below(4)}`;
    const deed = this.random();
    if (deed < 0.4) words.insert(this.below(words.length + 1), 'ab'.repeat(1 + this.below(3)));
    else if (deed < 0.6) {
      const at = this.below(words.length);
      words.delete(at, Math.min(1 + this.below(4), words.length - at));
    } else if (deed < 0.7) records.set(key, this.below(100));
    else if (deed < 0.82) records.set(key, new Y.Map([['title', new Y.Text('title')]]));
    else if (deed < 0.94) {
      const record = records.get(key);
      if (record instanceof Y.Map) (record.get('title') as Y.Text).insert(0, 'z');
    } else records.delete(key);
  }

  /** The updates as a bad network brings them: some twice, some in another order; all of them in the end. */
  shuffled(): Uint8Array[] {
    const arriving = [...this.updates];
    for (let i = this.below(12); i > 0; i -= 1) {
      const a = this.below(arriving.length);
      const b = this.below(arriving.length);
      [arriving[a], arriving[b]] = [arriving[b] as Uint8Array, arriving[a] as Uint8Array];
    }
    for (let i = this.below(6); i > 0; i -= 1)
      arriving.splice(this.below(arriving.length), 0, arriving[this.below(arriving.length)] as Uint8Array);
    return arriving;
  }
}
