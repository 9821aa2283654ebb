/** What an encoded document holds, without what it says: enough to tell what somebody lacks and whether an update is news. */
import * as Y from 'yjs';
import type { UpdateContent } from '../protocol/message.ts';
import { Ranges } from './ranges.ts';

export class Shape {
  private readonly written = new Ranges();
  private readonly deleted = new Ranges();
  /** The state vector of the document from which this was made. */
  readonly from: Uint8Array;
  /** What that document held beyond its state vector: all deletions, and what is behind a gap. */
  readonly beyond: Uint8Array;

  constructor(state: Uint8Array) {
    this.from = Y.encodeStateVectorFromUpdate(state);
    // Decoding the whole would make an object of every keystroke.
    this.beyond = Y.diffUpdate(state, this.from);
    for (const [client, end] of Y.decodeStateVector(this.from)) this.written.add(client, 0, end);
    this.add(Y.decodeUpdate(this.beyond));
  }

  add({ structs, ds }: UpdateContent): void {
    for (const struct of structs) {
      const { client, clock } = struct.id;
      if (!(struct instanceof Y.Skip)) this.written.add(client, clock, clock + struct.length);
    }
    for (const [client, deletions] of ds.clients)
      for (const { clock, len } of deletions) this.deleted.add(client, clock, clock + len);
  }

  /** True where an update brings nothing new. */
  has({ structs, ds }: UpdateContent): boolean {
    return (
      structs.every(
        (struct) =>
          struct instanceof Y.Skip ||
          this.written.has(struct.id.client, struct.id.clock, struct.id.clock + struct.length),
      ) &&
      [...ds.clients].every(([client, deletions]) =>
        deletions.every(({ clock, len }) => this.deleted.has(client, clock, clock + len)),
      )
    );
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.written.ends());
  }
}
