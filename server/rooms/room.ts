/**
 * One open project. An update is decoded, put on the disk, and only then applied, passed on and acknowledged: what a colleague sees is never
 * ahead of the disk. What a link may not do is refused at each message.
 */
import type { Logger } from 'pino';
import * as Y from 'yjs';
import { CAN, SCHEMA_VERSION, type Role } from '../../src/core/model/index.ts';
import { schemaVersionOf } from '../../src/doc/read.ts';
import { CLOSE, encodeNote, type Note } from '../../src/doc/wire.ts';
import { metaOf } from '../../src/doc/ytypes.ts';
import type { Limits } from '../limits.ts';
import {
  askState,
  sendDenied,
  sendPresence,
  sendState,
  sendUpdate,
  type ClientMessage,
  type UpdateMessage,
} from '../protocol/message.ts';
import type { PresenceEntry } from '../protocol/presence.ts';
import type { Committer } from './committer.ts';
import { refusalOf, type Refusal } from './guard.ts';
import type { Keeper } from './keeper.ts';
import { Presence, type Owner } from './presence.ts';

/** A connection as the room sees it. */
export interface Member extends Owner {
  /** At this moment; an owner may change it while they are here. */
  readonly role: Role;
  /** Takes notes beside the standard protocol. */
  readonly announced: boolean;
  readonly send: (bytes: Uint8Array) => void;
  readonly close: (code: number) => void;
}

/** Document messages received so far, and how many of them are on the disk. */
interface Seat {
  received: number;
  saved: number;
}

export class Room {
  private readonly seats = new Map<Member, Seat>();
  private readonly presence: Presence;
  private waiting = 0;
  /** Updates that wait for the disk, in order. */
  private readonly unwritten: Uint8Array[] = [];
  private waitingBytes = 0;
  private failing = false;
  private correcting = false;
  /** True once the room's document cannot be trusted: it must be opened anew from the disk. */
  private spoilt = false;

  constructor(
    private readonly keeper: Keeper,
    private readonly committer: Committer,
    private readonly limits: Limits,
    private readonly log: Logger,
    private readonly onSpoilt: () => void,
  ) {
    this.presence = new Presence(limits.statesPerConnection);
  }

  get projectId(): string {
    return this.keeper.projectId;
  }

  get size(): number {
    return this.seats.size;
  }

  /** The whole document as one update, exactly what is on the disk. */
  state(): Uint8Array {
    return this.keeper.state();
  }

  /** The document as it will be when everything that was taken in is on the disk. */
  private stateToCome(): Uint8Array {
    return Y.mergeUpdates([this.keeper.state(), ...this.unwritten]);
  }

  /** True when nobody is here and everything is on the disk. */
  get idle(): boolean {
    return this.seats.size === 0 && this.waiting === 0;
  }

  enter(member: Member): void {
    if (schemaVersionOf(this.keeper.doc) > SCHEMA_VERSION) return member.close(CLOSE.serverTooOld);
    if (this.seats.size >= this.limits.connectionsPerRoom) return member.close(CLOSE.roomFull);
    this.seats.set(member, { received: 0, saved: 0 });
    this.welcome(member);
    if (this.failing) this.note(member, { kind: 'notSaved' });
    const here = this.presence.all();
    if (here.length > 0) member.send(sendPresence(here));
    return undefined;
  }

  /** Says what somebody may do: when they come in, and when it changes while they are here. */
  welcome(member: Member): void {
    if (!this.seats.has(member)) return;
    this.note(member, { kind: 'welcome', role: member.role });
    // Whoever may only view has nothing to hand in and is not asked.
    if (CAN[member.role].edit) member.send(askState(this.keeper.doc));
  }

  leave(member: Member): void {
    if (!this.seats.delete(member)) return;
    const gone = this.presence.leave(member);
    if (gone.length > 0) this.passOn(sendPresence(gone), null);
  }

  receive(member: Member, message: ClientMessage): void {
    const seat = this.seats.get(member);
    if (!seat || this.spoilt) return;
    if (message.kind === 'stateWanted') member.send(sendState(this.keeper.doc, message.stateVector));
    else if (message.kind === 'presenceWanted') member.send(sendPresence(this.presence.all()));
    else if (message.kind === 'presence') this.takePresence(member, message.entries, message.size);
    else this.takeUpdate(member, seat, message);
  }

  private takeUpdate(member: Member, seat: Seat, { update, step2, empty }: UpdateMessage): void {
    seat.received += 1;
    const count = seat.received;
    const refusal = refusalOf(member.role, () => this.stateToCome(), update);
    if (refusal !== null) return this.refuse(member, count, refusal);
    const saved = (): void => {
      seat.saved = count;
      this.note(member, { kind: 'saved', count });
    };
    if (empty || (step2 && this.keeper.contains(update))) return this.enqueue(null, saved);
    if (this.wouldOutgrow(update.byteLength)) {
      return member.close(this.failing ? CLOSE.notSaved : CLOSE.documentTooLarge);
    }
    return this.enqueue(update, () => {
      this.passOn(sendUpdate(update), member);
      saved();
      this.keepVersion();
    });
  }

  private refuse(member: Member, count: number, reason: Refusal): void {
    if (member.announced) this.note(member, { kind: 'refused', count, reason });
    else member.send(sendDenied('This link may only view.'));
  }

  private wouldOutgrow(more: number): boolean {
    const outgrows = (): boolean => this.keeper.bytes + this.waitingBytes + more > this.limits.document;
    // The log holds what was typed and deleted again; the state alone is what counts.
    if (outgrows()) void this.keeper.fold();
    return outgrows();
  }

  /** Writes a row, or keeps the turn of something that needs none; `after` runs once it and all before it are on the disk. */
  private enqueue(bytes: Uint8Array | null, after: () => void): void {
    const size = bytes?.byteLength ?? 0;
    this.waiting += 1;
    this.waitingBytes += size;
    if (bytes) this.unwritten.push(bytes);
    this.committer.add({
      projectId: this.projectId,
      bytes,
      done: (id) => {
        this.waiting -= 1;
        this.waitingBytes -= size;
        if (bytes) this.unwritten.shift();
        this.sayRecovered();
        if (this.spoilt) return;
        if (bytes && id !== null && !this.keeper.apply(id, bytes)) return this.spoil(id);
        after();
        void this.keeper.foldIfWorthIt();
      },
      failed: (error) => this.sayFailing(error),
    });
  }

  /** Tells everybody here, once for each spell, that the disk does not take what is written. */
  private sayFailing(error: unknown): void {
    if (this.failing) return;
    this.failing = true;
    this.log.error(
      { project: this.projectId, err: error },
      'The disk does not take what is written; it is kept and tried again.',
    );
    for (const member of this.seats.keys()) this.note(member, { kind: 'notSaved' });
  }

  /** The disk takes writes again: whoever was told otherwise hears it, also those who wait for nothing. */
  private sayRecovered(): void {
    if (!this.failing) return;
    this.failing = false;
    for (const [member, seat] of this.seats) this.note(member, { kind: 'saved', count: seat.saved });
  }

  /** A row that was written cannot be applied: the document may hold half of it. Everybody comes back to one read from the disk. */
  private spoil(id: number): void {
    this.spoilt = true;
    void this.keeper
      .setAside(id)
      .catch((error: unknown) =>
        this.log.error({ project: this.projectId, err: error }, 'It stays in the log.'),
      )
      .finally(() => {
        this.onSpoilt();
        this.closeAll(CLOSE.restarting);
      });
  }

  /** The version of the shape is the room's to say: a client that writes another one would lock everybody out. */
  private keepVersion(): void {
    if (this.correcting || schemaVersionOf(this.keeper.doc) === SCHEMA_VERSION) return;
    const update = this.keeper.changeBy((doc) => metaOf(doc).set('schemaVersion', SCHEMA_VERSION));
    if (!update) return;
    this.correcting = true;
    this.enqueue(update, () => {
      this.correcting = false;
      this.passOn(sendUpdate(update), null);
      this.keepVersion();
    });
  }

  private takePresence(member: Member, entries: readonly PresenceEntry[], size: number): void {
    if (size > this.limits.presence) return member.close(CLOSE.notUnderstood);
    const news = this.presence.take(entries, member);
    if (news.length > 0) this.passOn(sendPresence(news), member);
    return undefined;
  }

  /** To everybody but the one it came from. */
  private passOn(bytes: Uint8Array, except: Member | null): void {
    for (const member of this.seats.keys()) if (member !== except) member.send(bytes);
  }

  private note(member: Member, note: Note): void {
    if (member.announced) member.send(encodeNote(note));
  }

  closeAll(code: number): void {
    for (const member of this.seats.keys()) member.close(code);
  }

  destroy(): void {
    this.keeper.doc.destroy();
  }
}
