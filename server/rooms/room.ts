/**
 * One open project. An update is decoded, put on the disk, and only then applied, passed on and acknowledged: what a colleague sees is never
 * ahead of the disk. What a link may not do is refused at each message.
 */
import type { Logger } from 'pino';
import * as Y from 'yjs';
import { CAN, onlyReads, type Role } from '../../src/core/model/index.ts';
import { CLOSE, encodeNote, type Note } from '../../src/doc/wire.ts';
import type { Limits } from '../limits.ts';
import {
  askState,
  sendDenied,
  sendState,
  sendUpdate,
  withoutDragging,
  type ClientMessage,
  type PresenceMessage,
  type UpdateMessage,
} from '../protocol/message.ts';
import type { Told } from '../protocol/told.ts';
import { Attendance } from './attendance.ts';
import type { Committer } from './committer.ts';
import { Guard, type Refusal, type Sender } from './guard.ts';
import type { Keeper } from './keeper.ts';
import type { Owner } from './presence.ts';
import { CannotOpen, WrittenByLaterVersion } from './stored.ts';

/** What all rooms share. */
export interface Around {
  /** Names this server process. */
  readonly process: string;
  readonly committer: Committer;
  readonly limits: Limits;
  readonly log: Logger;
  /** To the other processes that have the project open. */
  readonly tell: (projectId: string, told: Told) => void;
  /** The room must be opened anew. */
  readonly onSpoilt: (room: Room) => void;
  /** Rows of the project were written that its present room has not heard of. */
  readonly onUnheard: (projectId: string) => void;
}

/** A connection as the room sees it. */
export interface Member extends Owner {
  /** At this moment; an owner may change it while they are here. */
  readonly role: Role;
  /** Public id in this project, as records of the discussion carry it; null for one who sent nothing to tell them by. */
  readonly by: string | null;
  /** Takes notes beside the standard protocol. */
  readonly announced: boolean;
  readonly send: (bytes: Uint8Array) => void;
  readonly close: (code: number) => void;
}

/** Document messages received so far, and how many of them are on the disk. */
interface Seat {
  received: number;
  saved: number;
  /** How many were refused after a look at the document. */
  refused: number;
  /** Has the document. */
  served: boolean;
  /** To be asked for what the room lacks. */
  unasked: boolean;
}

/** Our own client begins again after one; whoever goes on has the server build the document for nothing each time. */
const MOST_REFUSED = 10;

export class Room {
  private readonly seats = new Map<Member, Seat>();
  private readonly attendance: Attendance<Member>;
  private readonly guard = new Guard(() => this.stateToCome());
  private waiting = 0;
  /** Updates that wait for the disk, in order. */
  private readonly unwritten: Uint8Array[] = [];
  private waitingBytes = 0;
  private failing = false;
  /** True once the room's document cannot be trusted: it must be opened anew from the disk. */
  private spoilt = false;
  private following = false;
  /** True while there may be rows of other processes that were not read yet. */
  private mayBeBehind = false;
  /** True where somebody wrote or came in since the room was last tended. */
  private stirred = true;

  constructor(
    private readonly keeper: Keeper,
    private readonly around: Around,
  ) {
    this.attendance = new Attendance(
      around.limits.statesPerConnection,
      around.process,
      (told) => around.tell(keeper.projectId, told),
      (message, except) => this.passOn(message, except),
    );
    keeper.onNews = (update) => {
      this.guard.saw(update);
      this.passOn(sendUpdate(update), null);
    };
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

  /** True while something that was taken in is not on the disk. */
  get unsaved(): boolean {
    return this.waiting > 0;
  }

  /** True when nobody is here and everything is on the disk. */
  get idle(): boolean {
    return this.seats.size === 0 && !this.unsaved;
  }

  /** Bytes that would have to be read one update after the other if the room were opened anew. */
  get unfolded(): number {
    return this.keeper.unfolded;
  }

  enter(member: Member): void {
    if (this.seats.size >= this.around.limits.connectionsPerRoom) return member.close(CLOSE.roomFull);
    this.stirred = true;
    this.seats.set(member, { received: 0, saved: 0, refused: 0, served: false, unasked: false });
    this.welcome(member);
    if (this.failing) this.note(member, { kind: 'notSaved' });
    if (this.attendance.size > 0) member.send(this.attendance.message());
    return undefined;
  }

  /** Says what somebody may do: when they come in, and when it changes while they are here. */
  welcome(member: Member): void {
    const seat = this.seats.get(member);
    if (!seat) return;
    this.note(member, { kind: 'welcome', role: member.role, you: member.by ?? '' });
    // Whoever may only view has nothing to hand in and is not asked.
    seat.unasked = !onlyReads(member.role);
    // Somebody who opens a large document gets it first.
    if (seat.served || this.keeper.knowsVector) this.ask(member, seat);
  }

  private ask(member: Member, seat: Seat): void {
    if (!seat.unasked) return;
    seat.unasked = false;
    const ask = (): void => {
      if (this.seats.has(member)) member.send(askState(this.keeper.stateVector()));
    };
    // What others wrote elsewhere must not look like the work of somebody who brings it along and may not make it.
    if (CAN[member.role].edit) ask();
    else void this.follow().then(ask);
  }

  leave(member: Member): void {
    if (!this.seats.delete(member)) return;
    this.attendance.leave(member);
  }

  receive(member: Member, message: ClientMessage): void {
    const seat = this.seats.get(member);
    if (!seat || this.spoilt) return;
    if (message.kind === 'presence') return this.takePresence(member, message);
    this.stirred = true;
    if (message.kind === 'stateWanted') {
      member.send(sendState(this.keeper.answer(message.stateVector)));
      seat.served = true;
      this.ask(member, seat);
    } else if (message.kind === 'presenceWanted') member.send(this.attendance.message());
    else this.takeUpdate(member, seat, message);
  }

  private takeUpdate(member: Member, seat: Seat, update: UpdateMessage): void {
    seat.received += 1;
    const count = seat.received;
    const { update: bytes, message } = update;
    const refusal = CAN[member.role].edit ? null : this.guard.refusalOf(this.senderOf(member), bytes);
    if (refusal !== null) return this.refuse(member, seat, refusal);
    const saved = (): void => {
      seat.saved = count;
      this.note(member, { kind: 'saved', count });
    };
    if (update.empty || (update.step2 && this.keeper.has(update.content))) return this.enqueue(null, saved);
    if (this.wouldOutgrow(bytes.byteLength)) {
      return member.close(this.failing ? CLOSE.notSaved : CLOSE.documentTooLarge);
    }
    const content = this.keeper.wanted(update.content);
    return this.enqueue(bytes, (seq) => {
      if (this.keeper.take(seq, bytes, content)) this.passOn(message, member);
      saved();
    });
  }

  private senderOf(member: Member): Sender {
    const { role, by } = member;
    return { role, by, isOthers: (client) => this.attendance.isOthers(member, client) };
  }

  private refuse(member: Member, seat: Seat, reason: Refusal): void {
    const count = seat.received;
    seat.refused += reason === 'mayOnlyView' ? 0 : 1;
    if (seat.refused > MOST_REFUSED) return member.close(CLOSE.tooFast);
    if (member.announced) this.note(member, { kind: 'refused', count, reason });
    else member.send(sendDenied('This link may not change that.'));
  }

  private wouldOutgrow(more: number): boolean {
    const outgrows = (): boolean =>
      this.keeper.bytes + this.waitingBytes + more > this.around.limits.document;
    if (outgrows() && this.keeper.canShrink) void this.fold();
    return outgrows();
  }

  /** Writes a row, or keeps the turn of something that needs none; `after` runs once it and all before it are on the disk. */
  private enqueue(bytes: Uint8Array | null, after: (seq: number) => void): void {
    const size = bytes?.byteLength ?? 0;
    this.waiting += 1;
    this.waitingBytes += size;
    if (bytes) {
      this.unwritten.push(bytes);
      this.guard.saw(bytes);
    }
    this.around.committer.add({
      projectId: this.projectId,
      bytes,
      done: (seq) => {
        this.waiting -= 1;
        this.waitingBytes -= size;
        if (bytes) this.unwritten.shift();
        this.sayRecovered();
        // What was taken in before is on the disk all the same: the room that came after this one reads it there.
        if (this.spoilt) return this.around.onUnheard(this.projectId);
        after(seq ?? 0);
        if (this.keeper.isBehind) void this.follow();
        if (this.keeper.isOverdue) void this.fold();
      },
      failed: (error) => this.sayFailing(error),
    });
  }

  /** Tells everybody here, once for each spell, that the disk does not take what is written. */
  private sayFailing(error: unknown): void {
    if (this.failing) return;
    this.failing = true;
    this.around.log.error(
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

  /** Another process says that the log goes up to this row, or that it went so far when it was last asked for. */
  followTo(upTo: number): void {
    if (!this.keeper.isAt(upTo)) void this.follow();
  }

  /** Reads what other processes have written. Asked for meanwhile, it reads once more. */
  async follow(): Promise<void> {
    this.mayBeBehind = true;
    if (this.following) return;
    this.following = true;
    try {
      while (this.mayBeBehind && !this.spoilt) {
        this.mayBeBehind = false;
        await this.keeper.catchUp();
      }
      if (this.keeper.isOverdue) await this.fold();
    } catch (error) {
      this.mayBeBehind = true;
      this.complain(error, 'The log could not be read; it is tried again.');
    } finally {
      this.following = false;
    }
  }

  private async fold(): Promise<void> {
    try {
      await this.keeper.fold();
    } catch (error) {
      this.complain(error, 'The log could not be folded.');
    }
  }

  /** A document that cannot be trusted is read anew from the disk, where it is checked; everybody comes back to that. */
  private complain(error: unknown, what: string): void {
    this.around.log.error({ project: this.projectId, err: error }, what);
    if (!(error instanceof CannotOpen || error instanceof WrittenByLaterVersion) || this.spoilt) return;
    this.spoilt = true;
    this.around.onSpoilt(this);
    this.closeAll(CLOSE.restarting);
  }

  /** What can wait until nobody writes: folding, and keeping no more than the bytes. Called now and then. */
  async tend(): Promise<void> {
    this.attendance.forgetSilent();
    for (const [member, seat] of this.seats) this.ask(member, seat);
    if (this.mayBeBehind) await this.follow();
    const busy = this.waiting > 0 || (this.stirred && this.seats.size > 0);
    this.stirred = false;
    if (busy || this.spoilt) return;
    this.guard.forget();
    if (this.keeper.isWorthFolding || (this.idle && this.keeper.unfolded > 0)) await this.fold();
    this.keeper.rest();
  }

  /** Folds now, for somebody who opens the project soon. */
  async putAway(): Promise<void> {
    if (this.waiting === 0 && !this.spoilt) await this.fold();
  }

  private takePresence(member: Member, message: PresenceMessage): void {
    if (message.size > this.around.limits.presence) member.close(CLOSE.notUnderstood);
    else this.attendance.take(member, CAN[member.role].edit ? message : withoutDragging(message));
  }

  /** What another process says about who is there. */
  hear(told: Told): void {
    this.attendance.hear(told);
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
}
