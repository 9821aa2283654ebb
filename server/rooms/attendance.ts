/** Who is in the room, told to everybody in it and to the other processes that have it open. */
import { readMessage, sendPresence, type PresenceMessage } from '../protocol/message.ts';
import type { Told } from '../protocol/told.ts';
import { Presence, type Owner } from './presence.ts';

/** How long somebody at another process is taken to be there without a word, in milliseconds: as long as y-protocols has it. */
const SILENCE_MS = 30_000;

export class Attendance<M extends Owner> {
  private readonly presence: Presence;

  constructor(
    statesPerConnection: number,
    /** Names this process. */
    private readonly process: string,
    private readonly tell: (told: Told) => void,
    /** To everybody here but one. */
    private readonly passOn: (message: Uint8Array, except: M | null) => void,
    now?: () => number,
  ) {
    this.presence = new Presence(statesPerConnection, now);
  }

  get size(): number {
    return this.presence.size;
  }

  /** Everybody who is known, as one message. */
  message(): Uint8Array {
    return sendPresence(this.presence.all());
  }

  /** True for a Yjs client that is known to be somebody else's. */
  isOthers(member: M, client: number): boolean {
    const owner = this.presence.ownerOf(client);
    return owner !== null && owner !== member;
  }

  /** What a member says. The bytes go on as they came where all of it is news. */
  take(member: M, { entries, message }: PresenceMessage): void {
    const news = this.presence.take(entries, member);
    if (news.length > 0) this.spread(member, news.length === entries.length ? message : sendPresence(news));
  }

  leave(member: M): void {
    const gone = this.presence.leave(member);
    if (gone.length > 0) this.spread(member, sendPresence(gone));
  }

  /** What another process says. */
  hear(told: Told): void {
    if (told.kind === 'whoIsThere') return this.answer();
    const message = readMessage(told.message);
    if (message?.kind !== 'presence') return undefined;
    const news = this.presence.take(message.entries, this.presence.at(told.from, told.door));
    if (news.length > 0) this.passOn(sendPresence(news), null);
    return undefined;
  }

  /** Forgets those at other processes of whom nothing was heard for long: their process may have ended without a goodbye. */
  forgetSilent(): void {
    const gone = this.presence.forgetSilent(SILENCE_MS);
    if (gone.length > 0) this.passOn(sendPresence(gone), null);
  }

  private answer(): void {
    for (const [door, entries] of this.presence.here())
      this.tell({ kind: 'presence', from: this.process, door, message: sendPresence(entries) });
  }

  private spread(member: M, message: Uint8Array): void {
    this.passOn(message, member);
    this.tell({ kind: 'presence', from: this.process, door: member.door, message });
  }
}
