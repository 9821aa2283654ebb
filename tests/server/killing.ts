/** Writers in one room whose server is about to be killed: what they wrote, what they were told, what they saw of each other. */
import * as Y from 'yjs';
import { connectToRoom, type SyncProvider } from '../../src/doc/provider.ts';
import { becomes, changesOf, Socket, type Project } from './kit.ts';

/** For each writer: numbers 1 to n in a list of its own, one edit each. */
export interface Claim {
  readonly project: Project;
  readonly writers: readonly {
    readonly name: string;
    readonly written: number;
    readonly confirmed: number;
    readonly seen: number;
  }[];
}

export class Tally {
  written = 0;
  confirmed = 0;
  seen = 0;
  readonly lost: string[] = [];

  /** Holds what was claimed against a document that was read afterwards. */
  check({ writers }: Claim, doc: Y.Doc): void {
    for (const { name, written, confirmed, seen } of writers) {
      this.written += written;
      this.confirmed += confirmed;
      this.seen += seen;
      const kept = doc.getArray<number>(name).toArray();
      const inOrder = kept.every((value, i) => value === i + 1);
      const last = doc.getMap<number>('last').get(name) ?? 0;
      if (kept.length < Math.max(confirmed, seen) || last !== kept.length || !inOrder)
        this.lost.push(`${name}: ${confirmed} confirmed, ${seen} seen, ${kept.length} kept, last ${last}`);
    }
  }
}

class Writer {
  readonly doc = new Y.Doc();
  readonly provider: SyncProvider;
  written = 0;
  /** How many had been written when it was last said that this very state is saved. */
  saidSaved = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    at: { ws: string },
    project: Project,
    readonly name: string,
  ) {
    const { doc } = this;
    this.provider = connectToRoom({
      url: at.ws,
      projectId: project.id,
      token: project.edit,
      doc,
      WebSocket: Socket,
    });
    this.provider.subscribe(() => {
      if (this.provider.state().saved) this.saidSaved = this.written;
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
      this.timer = setTimeout(next, Math.random() * 40);
    };
    next();
  }

  pause(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  async until(what: string, isSo: (provider: SyncProvider) => boolean): Promise<void> {
    const { provider } = this;
    try {
      await becomes(`${this.name} ${what}`, () => isSo(provider), provider.subscribe);
    } catch (error) {
      throw new Error(JSON.stringify(provider.state()), { cause: error });
    }
  }
}

export class Crew {
  private readonly writers: readonly Writer[];

  constructor(
    at: { ws: string },
    private readonly project: Project,
    prefix: string,
    size: number,
  ) {
    this.writers = Array.from({ length: size }, (_, i) => new Writer(at, project, `${prefix}w${i}`));
  }

  private all(what: string, isSo: (provider: SyncProvider) => boolean): Promise<unknown> {
    return Promise.all(this.writers.map((writer) => writer.until(what, isSo)));
  }

  saved(): Promise<unknown> {
    return this.all('saved', (provider) => provider.state().saved);
  }
  confirmed(count: number): Promise<unknown> {
    return Promise.all(
      this.writers.map((writer) =>
        writer.until('confirmed', (provider) => writer.written - provider.state().unconfirmed >= count),
      ),
    );
  }
  notSaved(): Promise<unknown> {
    return this.all('not saved', (provider) => provider.state().notSavedSince !== null);
  }
  offline(): Promise<unknown> {
    return this.all('offline', (provider) => provider.state().connection === 'offline');
  }

  start(): void {
    for (const writer of this.writers) writer.start();
  }
  pause(): void {
    for (const writer of this.writers) writer.pause();
  }

  claim(): Claim {
    const writers = this.writers.map(({ name, written, saidSaved, provider }) => ({
      name,
      written,
      confirmed: Math.max(saidSaved, written - provider.state().unconfirmed),
      seen: Math.max(
        ...this.writers
          .filter((other) => other.name !== name)
          .map((other) => other.doc.getArray(name).length),
      ),
    }));
    return { project: this.project, writers };
  }

  /** Resolves when everybody reads what a document says that was read elsewhere. */
  async agrees(elsewhere: Y.Doc): Promise<void> {
    const wanted = this.reading(elsewhere);
    await Promise.all(
      this.writers.map(({ name, doc }) =>
        becomes(`${name} agrees`, () => this.reading(doc) === wanted, changesOf(doc)),
      ),
    );
  }

  private reading(doc: Y.Doc): string {
    const names = this.writers.map(({ name }) => name);
    return JSON.stringify([
      names.map((name) => [doc.getArray(name).toArray(), doc.getText(`${name} pasted`).length]),
      names.map((name) => doc.getMap('last').get(name)),
      [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(([one], [two]) => one - two),
    ]);
  }

  leave(): void {
    for (const writer of this.writers) {
      writer.pause();
      writer.provider.destroy();
      writer.doc.destroy();
    }
  }
}

/** What the server tells somebody who comes with nothing. */
export async function readAfresh(at: { ws: string }, project: Project): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const provider = connectToRoom({
    url: at.ws,
    projectId: project.id,
    token: project.view,
    doc,
    WebSocket: Socket,
  });
  await becomes('read', () => provider.state().synced, provider.subscribe);
  provider.destroy();
  return doc;
}
