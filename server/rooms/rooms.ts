/** The open projects. A room is made once, however many come together, and leaves memory some time after the last one has gone. */
import type { Logger } from 'pino';
import { randomId } from '../../src/core/model/index.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import type { Limits } from '../limits.ts';
import { encodeTold, readTold } from '../protocol/told.ts';
import type { Storage } from '../storage/storage.ts';
import { Committer } from './committer.ts';
import { Keeper } from './keeper.ts';
import { Room, type Around } from './room.ts';

/** How often rooms are tended; a room goes when it was empty at two looks in turn. */
const TEND_MS = 5_000;
/** How long folding may hold up the end of the server, in milliseconds. What is not folded then is read row by row at the next start. */
const FOLD_AT_END_MS = 3_000;

export class Rooms {
  private readonly open = new Map<string, Promise<Room>>();
  private readonly settled = new Set<Room>();
  private readonly ends = new Map<Room, () => void>();
  private resting = new Set<Room>();
  private readonly committer: Committer;
  private readonly around: Around;
  private readonly tender: NodeJS.Timeout;
  private tending: Promise<void> | null = null;
  private closing = false;

  constructor(
    private readonly storage: Storage,
    limits: Limits,
    private readonly log: Logger,
  ) {
    this.committer = new Committer(storage);
    this.around = {
      process: randomId(),
      committer: this.committer,
      limits,
      log,
      tell: (projectId, told) => storage.tell(projectId, encodeTold(told)),
      onSpoilt: (room) => this.drop(room),
      onUnheard: (projectId) => this.find(projectId, (room) => void room.follow()),
    };
    storage.follow({
      rows: (projectId, upTo) => this.find(projectId, (room) => room.followTo(upTo)),
      told: (projectId, bytes) => {
        const told = readTold(bytes);
        if (told) this.find(projectId, (room) => room.hear(told));
      },
      gap: () => this.settled.forEach((room) => void room.follow()),
      permissions: () => undefined,
      sessionEnded: () => undefined,
    });
    this.tender = setInterval(() => void this.tend(), TEND_MS);
    this.tender.unref();
  }

  get count(): number {
    return this.settled.size;
  }

  /** Rooms in which something is not on the disk yet: for a moment, unless the disk takes nothing. */
  get unsaved(): number {
    return [...this.settled].filter((room) => room.unsaved).length;
  }

  /** True while the disk does not take what is written. */
  get failing(): boolean {
    return this.committer.failing;
  }

  /**
   * The room of a project, opened if need be. Whoever enters does so in the same turn.
   * @throws CannotOpen
   * @throws WrittenByLaterVersion
   */
  async room(projectId: string): Promise<Room> {
    let room = this.open.get(projectId);
    if (!room) {
      room = this.load(projectId);
      this.open.set(projectId, room);
      room.catch(() => this.open.delete(projectId));
    }
    const opened = await room;
    this.resting.delete(opened);
    return opened;
  }

  /** Does something with a room that is open or about to be. */
  private find(projectId: string, visit: (room: Room) => void): void {
    this.open.get(projectId)?.then(visit, () => undefined);
  }

  private async load(projectId: string): Promise<Room> {
    // Listening comes first: a row that is written while the project is read must not be missed.
    const end = this.storage.watch(projectId);
    try {
      const room = new Room(await Keeper.open(projectId, this.storage, this.log), this.around);
      this.settled.add(room);
      this.ends.set(room, end);
      this.around.tell(projectId, { kind: 'whoIsThere', from: this.around.process });
      return room;
    } catch (error) {
      end();
      throw error;
    }
  }

  private drop(room: Room): void {
    this.settled.delete(room);
    this.ends.get(room)?.();
    this.ends.delete(room);
    this.open.delete(room.projectId);
  }

  /** Looks after every room in turn, letting others through in between. A room with unsaved work stays until it is saved. */
  tend(): Promise<void> {
    this.tending ??= this.tendAll().finally(() => {
      this.tending = null;
    });
    return this.tending;
  }

  private async tendAll(): Promise<void> {
    const before = this.resting;
    this.resting = new Set();
    for (const room of this.settled) {
      await new Promise(setImmediate);
      if (this.closing) return;
      if (!this.settled.has(room)) continue;
      if (room.idle && before.has(room)) {
        this.drop(room);
        continue;
      }
      await room.tend();
      if (room.idle) this.resting.add(room);
    }
  }

  /** Writes what waits, says goodbye, leaves the logs short. @returns whether everything is on the disk */
  async close(): Promise<boolean> {
    this.closing = true;
    clearInterval(this.tender);
    await this.tending;
    const saved = await this.committer.flush();
    this.committer.stop();
    for (const room of this.settled) room.closeAll(CLOSE.restarting);
    const until = performance.now() + FOLD_AT_END_MS;
    for (const room of [...this.settled].toSorted((a, b) => b.unfolded - a.unfolded))
      if (room.unfolded > 0 && performance.now() < until) await room.putAway();
    for (const room of this.settled) this.drop(room);
    return saved;
  }
}
