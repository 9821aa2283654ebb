/** Peers on one document, and a network between them that delivers late, in any order, twice, or not at all. */
import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { applyChanges, applySplice, type Splice } from '../../src/core/changes/index.ts';
import { CommandRefused, runCommand, type Command } from '../../src/core/commands/index.ts';
import { view, type Document } from '../../src/core/model/index.ts';
import type { DocStore, FieldRef } from '../../src/doc/api.ts';
import { readYDoc } from '../../src/doc/read.ts';
import { createStore } from '../../src/doc/store.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import type { Random } from './random.ts';

const REMOTE = 'remote';
const NOW = '2026-03-01T09:30:00.000Z';

/** @throws naming what differs, so that a failing seed says at once where to look */
export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}\n  is        ${firstDifference(actual, expected)}`);
}

function firstDifference(a: unknown, b: unknown, path = ''): string {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      if (!isDeepStrictEqual(left[key], right[key]))
        return firstDifference(left[key], right[key], `${path}/${key}`);
  }
  return `${JSON.stringify(a)}\n  should be ${JSON.stringify(b)}\n  at        ${path}`;
}

export class Peer {
  readonly ydoc = new Y.Doc();
  readonly store: DocStore;
  /** Names of commands that changed something. */
  readonly worked = new Set<string>();
  private made = 0;

  constructor(
    readonly name: string,
    start: Uint8Array,
    clientId: number,
  ) {
    this.ydoc.clientID = clientId;
    Y.applyUpdate(this.ydoc, start, REMOTE);
    this.store = createStore(this.ydoc, {
      author: () => name,
      by: () => name,
      newId: this.newId,
      now: () => NOW,
    });
  }

  get doc(): Document {
    return this.store.getSnapshot();
  }

  private readonly newId = (): string => `${this.name}${(this.made += 1)}`;

  /** Runs a command; both interpreters of its changes have to come to the same document. */
  run<A, R>(command: Command<A, R>, args: A): void {
    const before = this.doc;
    const made = this.made;
    try {
      const context = { newId: this.newId, now: NOW, author: this.name, by: this.name };
      const { changes, after } = runCommand(before, command, args, context);
      this.made = made;
      this.store.run(command, args);
      mustEqual(applyChanges(before, changes), after, `${command.name}: changes on the plain document`);
      mustEqual(this.doc, after, `${command.name}: changes on the shared document`);
      if (changes.length > 0) this.worked.add(command.name);
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      if (this.doc !== before)
        throw new Error(`${command.name} was refused and changed something`, { cause: error });
    }
  }

  type(ref: FieldRef, splice: Splice): void {
    const was = this.read(ref);
    this.store.splice(ref, splice);
    mustEqual(this.read(ref), applySplice(was, splice), 'typing');
  }

  read(ref: FieldRef): string {
    const record = (this.doc[ref.table] as Readonly<Record<string, object>>)[ref.id];
    return String((record as Record<string, unknown> | undefined)?.[ref.field] ?? '');
  }

  /** The incremental snapshot has to be what a fresh reading of the document gives, and the view has to bear it. */
  check(): void {
    const fresh = readYDoc(this.ydoc);
    mustEqual(this.doc, fresh.document, `${this.name}: the incremental snapshot`);
    mustEqual(byId(this.store.quarantined()), byId(fresh.quarantined), `${this.name}: the quarantine`);
    mustEqual(
      view(this.doc)
        .results.map((r) => r.id)
        .toSorted(),
      Object.keys(this.doc.results).toSorted(),
      `${this.name}: the view shows each result once`,
    );
  }
}

const byId = <T extends { table: string; id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.table + a.id < b.table + b.id ? -1 : 1));

export class Network {
  private inFlight: { readonly to: Peer; readonly update: Uint8Array }[] = [];

  constructor(readonly peers: readonly Peer[]) {
    for (const from of peers) {
      from.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === REMOTE) return;
        for (const to of peers) if (to !== from) this.inFlight.push({ to, update });
      });
    }
  }

  /** Something happens to a random message: it arrives, arrives and stays to arrive again, or is lost. */
  tick(random: Random): void {
    const at = random.below(this.inFlight.length);
    const message = this.inFlight[at];
    if (!message) return;
    const twice = random.chance(0.05);
    if (!twice) this.inFlight.splice(at, 1);
    if (!random.chance(0.15)) Y.applyUpdate(message.to.ydoc, message.update, REMOTE);
  }

  /** Everybody comes back online: what is missing is found by state vectors. */
  settle(): void {
    this.inFlight = [];
    for (let round = 0; round < 2; round += 1)
      for (const from of this.peers)
        for (const to of this.peers)
          if (from !== to)
            Y.applyUpdate(to.ydoc, Y.encodeStateAsUpdate(from.ydoc, Y.encodeStateVector(to.ydoc)), REMOTE);
    this.inFlight = [];
  }

  /** Same structure (every client's clock and every deletion), same values. */
  mustAgree(): void {
    const [first, ...others] = this.peers;
    if (!first) return;
    for (const other of others) {
      if (!Y.equalSnapshots(Y.snapshot(first.ydoc), Y.snapshot(other.ydoc)))
        throw new Error(`${first.name} and ${other.name} differ in structure`);
      mustEqual(other.doc, first.doc, `${other.name} beside ${first.name}`);
    }
    for (const peer of this.peers) peer.check();
  }
}

export function connect(doc: Document, names: readonly string[]): Network {
  const start = documentToUpdate(doc);
  return new Network(names.map((name, i) => new Peer(name, start, i + 1)));
}
