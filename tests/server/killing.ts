/** Writers in one room whose server is about to be killed: what they wrote, what they were told, what they saw of each other. */
import { WebSocket as NodeWebSocket } from 'ws';
import * as Y from 'yjs';
import { connectToRoom, type SyncProvider } from '../../src/doc/provider.ts';

interface Room {
  readonly id: string;
  readonly edit: string;
  readonly view: string;
}

/** For each writer: numbers 1 to n in a list of its own, one edit each. */
interface Claim {
  readonly room: Room;
  readonly writers: readonly {
    readonly name: string;
    readonly written: number;
    readonly confirmed: number;
    readonly seen: number;
  }[];
}

export interface Tally {
  written: number;
  confirmed: number;
  seen: number;
  lost: string[];
}

const Socket = NodeWebSocket as unknown as typeof WebSocket;

class Writer {
  readonly doc = new Y.Doc();
  readonly provider: SyncProvider;
  written = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    at: { ws: string },
    room: Room,
    readonly name: string,
  ) {
    const { doc } = this;
    this.provider = connectToRoom({
      url: at.ws,
      projectId: room.id,
      token: room.edit,
      doc,
      WebSocket: Socket,
    });
  }

  /** One edit: a number in the list, a value that replaces another, now and then a long paste that a later edit deletes. */
  private write(): void {
    this.doc.transact(() => {
      this.written += 1;
      this.doc.getArray<number>(this.name).push([this.written]);
      this.doc.getMap('last').set(this.name, this.written);
      const pasted = this.doc.getText(`${this.name} pasted`);
      if (this.written % 4 === 0) pasted.delete(0, pasted.length);
      else pasted.insert(0, 'x'.repeat(Math.floor(Math.random() * 8_000)));
    });
  }

  start(): void {
    const next = (): void => {
      this.write();
      this.timer = setTimeout(next, Math.random() * 8);
    };
    next();
  }

  pause(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}

export class Crew {
  private readonly writers: readonly Writer[];

  constructor(
    at: { ws: string },
    private readonly room: Room,
    prefix: string,
    size: number,
  ) {
    this.writers = Array.from({ length: size }, (_, i) => new Writer(at, room, `${prefix}w${i}`));
  }

  async ready(): Promise<void> {
    await Promise.all(this.writers.map(({ provider }) => settled(provider, () => provider.state().saved)));
  }

  start(): void {
    for (const writer of this.writers) writer.start();
  }

  /** Everybody is gone, as when the power of an office fails. */
  stop(): Claim {
    for (const writer of this.writers) writer.pause();
    const writers = this.writers.map(({ name, written, provider }) => ({
      name,
      written,
      confirmed: written - provider.state().unconfirmed,
      seen: Math.max(
        ...this.writers
          .filter((other) => other.name !== name)
          .map((other) => other.doc.getArray(name).length),
      ),
    }));
    for (const { provider, doc } of this.writers) {
      provider.destroy();
      doc.destroy();
    }
    return { room: this.room, writers };
  }
}

/** Asks the server, with an empty document, what it still knows. */
export async function checkAfterKill(at: { ws: string }, claim: Claim): Promise<Tally> {
  const doc = new Y.Doc();
  const provider = connectToRoom({
    url: at.ws,
    projectId: claim.room.id,
    token: claim.room.view,
    doc,
    WebSocket: Socket,
  });
  await settled(provider, () => provider.state().synced);
  const tally: Tally = { written: 0, confirmed: 0, seen: 0, lost: [] };
  for (const { name, written, confirmed, seen } of claim.writers) {
    tally.written += written;
    tally.confirmed += confirmed;
    tally.seen += seen;
    const kept = doc.getArray<number>(name).toArray();
    const inOrder = kept.every((value, i) => value === i + 1);
    const last = doc.getMap<number>('last').get(name) ?? 0;
    if (kept.length < Math.max(confirmed, seen) || last !== kept.length || !inOrder)
      tally.lost.push(`${name}: ${confirmed} confirmed, ${seen} seen, ${kept.length} kept, last ${last}`);
  }
  provider.destroy();
  doc.destroy();
  return tally;
}

function settled(provider: SyncProvider, isSo: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(JSON.stringify(provider.state()))), 20_000);
    const look = (): void => {
      if (!isSo()) return;
      clearTimeout(late);
      stop();
      resolve();
    };
    const stop = provider.subscribe(look);
    look();
  });
}
