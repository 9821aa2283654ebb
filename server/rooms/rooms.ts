/** The open projects. A room is made once, however many come together, and leaves memory some time after the last one has gone. */
import type { Logger } from 'pino';
import { CLOSE } from '../../src/doc/wire.ts';
import { completeYDoc } from '../../src/doc/write.ts';
import type { Limits } from '../limits.ts';
import type { Storage } from '../storage/storage.ts';
import { Committer } from './committer.ts';
import { Keeper } from './keeper.ts';
import { Room } from './room.ts';

/** How often empty rooms are looked for; a room goes when it was empty at two looks in turn. */
const SWEEP_MS = 15_000;

export class Rooms {
  private readonly open = new Map<string, Promise<Room>>();
  private readonly settled = new Set<Room>();
  private resting = new Set<Room>();
  private readonly committer: Committer;
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    private readonly storage: Storage,
    private readonly limits: Limits,
    private readonly log: Logger,
  ) {
    this.committer = new Committer(storage);
    this.sweeper = setInterval(() => this.sweep(), SWEEP_MS);
    this.sweeper.unref();
  }

  get count(): number {
    return this.settled.size;
  }

  /** True while the disk does not take what is written. */
  get failing(): boolean {
    return this.committer.failing;
  }

  /** The room of a project, opened if need be. Whoever enters does so in the same turn. */
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

  private async load(projectId: string): Promise<Room> {
    const keeper = await Keeper.open(projectId, this.storage, this.log);
    // Texts and sets that this version knows and the stored document lacks are made here, by one writer, before anybody enters. Two clients
    // would each make the text, and the words in one of them would vanish.
    await keeper.changeAtOnce((doc) => void completeYDoc(doc));
    await keeper.foldIfWorthIt();
    const room: Room = new Room(keeper, this.committer, this.limits, this.log, () => this.drop(room));
    this.settled.add(room);
    return room;
  }

  private drop(room: Room): void {
    this.settled.delete(room);
    this.open.delete(room.projectId);
  }

  /** A room with unsaved work stays until it is saved. */
  private sweep(): void {
    const resting = new Set<Room>();
    for (const room of this.settled) {
      if (!room.idle) continue;
      if (this.resting.has(room)) {
        this.drop(room);
        room.destroy();
      } else resting.add(room);
    }
    this.resting = resting;
  }

  /** Writes what waits, says goodbye. @returns whether everything is on the disk */
  async close(): Promise<boolean> {
    clearInterval(this.sweeper);
    const saved = await this.committer.flush();
    this.committer.stop();
    for (const room of this.settled) {
      room.closeAll(CLOSE.restarting);
      room.destroy();
    }
    this.settled.clear();
    this.open.clear();
    return saved;
  }
}
