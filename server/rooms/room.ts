/**
 * One open project. An update is decoded, put on the disk, and only then applied, passed on and acknowledged: what a colleague sees is never
 * ahead of the disk. What a link may not do is refused at each message.
 */
import type { Logger } from 'pino';
import * as awareness from 'y-protocols/awareness';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { schemaVersionOf } from '../../src/doc/read.ts';
import { CLOSE, encodeNote, type Note } from '../../src/doc/wire.ts';
import { completeYDoc } from '../../src/doc/write.ts';
import { metaOf } from '../../src/doc/ytypes.ts';
import { LIMITS } from '../limits.ts';
import { askState, sendPresence, sendState, sendUpdate, type ClientMessage } from '../protocol/message.ts';
import type { LinkAccess, Storage } from '../storage/storage.ts';
import type { Committer } from './committer.ts';

/** A connection as the room sees it. */
export interface Member {
  readonly access: LinkAccess;
  /** Takes notes beside the standard protocol. */
  readonly announced: boolean;
  readonly send: (bytes: Uint8Array) => void;
  readonly close: (code: number) => void;
}

interface Seat {
  /** Document messages received so far, and how many of them are on the disk. */
  received: number;
  saved: number;
  readonly clocks: Set<number>;
}

/** The log is folded into the snapshot when it outweighs it, and not before it is worth the work. */
const FOLD_FROM = 256 * 1024;

export class Room {
  readonly doc = new Y.Doc();
  private readonly presence: awareness.Awareness;
  private readonly seats = new Map<Member, Seat>();
  private snapshotBytes = 0;
  private logBytes = 0;
  private lastId = 0;
  private waiting = 0;
  private waitingBytes = 0;
  private failing = false;

  constructor(
    readonly projectId: string,
    private readonly storage: Storage,
    private readonly committer: Committer,
    private readonly log: Logger,
  ) {
    this.load();
    // Texts and sets that this version knows and the stored document lacks are made here, by one writer, before anybody enters.
    const before = Y.encodeStateVector(this.doc);
    if (completeYDoc(this.doc) > 0) this.enqueue(Y.encodeStateAsUpdate(this.doc, before), () => undefined);
    this.presence = new awareness.Awareness(this.doc);
    this.presence.setLocalState(null);
  }

  /** True when nobody is here and everything is on the disk. */
  get idle(): boolean {
    return this.seats.size === 0 && this.waiting === 0;
  }

  get size(): number {
    return this.seats.size;
  }

  private load(): void {
    const { snapshot, updates } = this.storage.load(this.projectId);
    if (snapshot) {
      Y.applyUpdate(this.doc, snapshot);
      this.snapshotBytes = snapshot.byteLength;
    }
    this.doc.transact(() => {
      for (const { id, bytes } of updates) {
        this.lastId = id;
        this.logBytes += bytes.byteLength;
        try {
          Y.applyUpdate(this.doc, bytes);
        } catch (error) {
          this.storage.quarantine(this.projectId, id, String(error));
          this.log.error(
            { project: this.projectId, row: id },
            'A row of the log cannot be read; it was set aside.',
          );
        }
      }
    });
    this.foldIfWorthIt();
  }

  enter(member: Member): void {
    if (schemaVersionOf(this.doc) > SCHEMA_VERSION) return member.close(CLOSE.serverTooOld);
    if (this.seats.size >= LIMITS.connectionsPerRoom) return member.close(CLOSE.roomFull);
    this.seats.set(member, { received: 0, saved: 0, clocks: new Set() });
    this.note(member, { kind: 'welcome', access: member.access });
    if (this.failing) this.note(member, { kind: 'notSaved' });
    if (member.access === 'edit') member.send(askState(this.doc));
    this.sendPresenceTo(member);
    return undefined;
  }

  leave(member: Member): void {
    const seat = this.seats.get(member);
    if (!seat) return;
    this.seats.delete(member);
    const gone = [...seat.clocks];
    if (gone.length === 0) return;
    awareness.removeAwarenessStates(this.presence, gone, null);
    this.passOn(sendPresence(awareness.encodeAwarenessUpdate(this.presence, gone)), null);
  }

  receive(member: Member, message: ClientMessage): void {
    const seat = this.seats.get(member);
    if (!seat) return;
    if (message.kind === 'stateWanted') member.send(sendState(this.doc, message.stateVector));
    else if (message.kind === 'presenceWanted') this.sendPresenceTo(member);
    else if (message.kind === 'presence') this.takePresence(member, seat, message.states);
    else this.takeUpdate(member, seat, message);
  }

  private takeUpdate(member: Member, seat: Seat, message: Extract<ClientMessage, { kind: 'update' }>): void {
    seat.received += 1;
    const count = seat.received;
    if (member.access !== 'edit') return this.note(member, { kind: 'refused', count });
    const saved = (): void => {
      seat.saved = count;
      this.note(member, { kind: 'saved', count });
    };
    if (message.empty || this.knows(message)) return this.enqueue(null, saved);
    const { update } = message;
    if (this.snapshotBytes + this.logBytes + this.waitingBytes + update.byteLength > LIMITS.document) {
      this.fold();
      if (this.snapshotBytes + this.logBytes + this.waitingBytes + update.byteLength > LIMITS.document)
        return member.close(this.failing ? CLOSE.notSaved : CLOSE.documentTooLarge);
    }
    return this.enqueue(update, () => {
      if (this.apply(update)) this.passOn(sendUpdate(update), member);
      saved();
      this.keepVersion();
    });
  }

  /** An answer of the handshake that only repeats deletions we have needs no row. */
  private knows(message: Extract<ClientMessage, { kind: 'update' }>): boolean {
    if (message.structs || !message.step2) return false;
    const mine = Y.createDeleteSetFromStructStore(this.doc.store);
    const theirs = Y.decodeUpdate(message.update).ds;
    for (const [client, ranges] of theirs.clients) {
      for (const { clock, len } of ranges)
        for (let i = clock; i < clock + len; i += 1)
          if (!Y.isDeleted(mine, Y.createID(client, i))) return false;
    }
    return true;
  }

  private enqueue(bytes: Uint8Array | null, after: () => void): void {
    const size = bytes?.byteLength ?? 0;
    this.waiting += 1;
    this.waitingBytes += size;
    this.committer.add({
      projectId: this.projectId,
      bytes,
      done: (id) => {
        this.waiting -= 1;
        this.waitingBytes -= size;
        this.logBytes += size;
        this.lastId = id ?? this.lastId;
        this.recover();
        after();
        this.foldIfWorthIt();
      },
      failed: (error) => this.say(error),
    });
  }

  /** Tells everybody here, once for each spell, that the disk does not take what is written. */
  private say(error: unknown): void {
    if (this.failing) return;
    this.failing = true;
    this.log.error(
      { project: this.projectId, err: error },
      'The disk does not take what is written; it is kept and tried again.',
    );
    for (const member of this.seats.keys()) this.note(member, { kind: 'notSaved' });
  }

  /** The disk takes writes again: whoever was told otherwise hears it, also those who wait for nothing. */
  private recover(): void {
    if (!this.failing) return;
    this.failing = false;
    for (const [member, seat] of this.seats) this.note(member, { kind: 'saved', count: seat.saved });
  }

  private apply(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.doc, update);
      return true;
    } catch (error) {
      this.log.warn({ project: this.projectId, err: error }, 'An update that decodes cannot be applied.');
      return false;
    }
  }

  /** The version of the shape is the room's to say: a client that writes another one would lock everybody out. */
  private keepVersion(): void {
    if (schemaVersionOf(this.doc) === SCHEMA_VERSION) return;
    const before = Y.encodeStateVector(this.doc);
    metaOf(this.doc).set('schemaVersion', SCHEMA_VERSION);
    const update = Y.encodeStateAsUpdate(this.doc, before);
    this.enqueue(update, () => this.passOn(sendUpdate(update), null));
  }

  private takePresence(member: Member, seat: Seat, states: Uint8Array): void {
    if (states.byteLength > LIMITS.presence) return member.close(CLOSE.notUnderstood);
    const watch = ({ added, updated }: { added: number[]; updated: number[] }): void => {
      for (const id of [...added, ...updated]) seat.clocks.add(id);
    };
    this.presence.on('update', watch);
    try {
      awareness.applyAwarenessUpdate(this.presence, states, member);
    } catch {
      return member.close(CLOSE.notUnderstood);
    } finally {
      this.presence.off('update', watch);
    }
    return this.passOn(sendPresence(states), member);
  }

  private sendPresenceTo(member: Member): void {
    const here = [...this.presence.getStates().keys()];
    if (here.length > 0) member.send(sendPresence(awareness.encodeAwarenessUpdate(this.presence, here)));
    else member.send(sendPresence(Uint8Array.of(0)));
  }

  /** To everybody but the one it came from. */
  private passOn(bytes: Uint8Array, except: Member | null): void {
    for (const member of this.seats.keys()) if (member !== except) member.send(bytes);
  }

  private note(member: Member, note: Note): void {
    if (member.announced) member.send(encodeNote(note));
  }

  private foldIfWorthIt(): void {
    if (this.logBytes > Math.max(FOLD_FROM, this.snapshotBytes)) this.fold();
  }

  /** The document holds exactly what is on the disk, so its state may replace the log. */
  private fold(): void {
    try {
      const snapshot = Y.encodeStateAsUpdate(this.doc);
      this.storage.compact(this.projectId, snapshot, this.lastId);
      this.snapshotBytes = snapshot.byteLength;
      this.logBytes = 0;
    } catch (error) {
      this.log.warn(
        { project: this.projectId, err: error },
        'The log could not be folded; it stays as it is.',
      );
    }
  }

  closeAll(code: number): void {
    for (const member of this.seats.keys()) member.close(code);
  }

  destroy(): void {
    this.presence.destroy();
    this.doc.destroy();
  }
}
