/** The open projects. A room is made once, however many come together, and leaves memory some time after the last one has gone. */
import type { Logger } from 'pino';
import { CLOSE } from '../../src/doc/wire.ts';
import type { Storage } from '../storage/storage.ts';
import { Committer } from './committer.ts';
import { Room, type Member } from './room.ts';

const IDLE_MS = 30_000;

export class Rooms {
  private readonly open = new Map<string, Room>();
  private readonly leaving = new Map<string, NodeJS.Timeout>();
  private readonly committer: Committer;

  constructor(
    private readonly storage: Storage,
    private readonly log: Logger,
  ) {
    this.committer = new Committer(storage);
  }

  get count(): number {
    return this.open.size;
  }

  /** @returns the room the member now sits in, or null when the member was turned away */
  enter(projectId: string, member: Member): Room | null {
    clearTimeout(this.leaving.get(projectId));
    this.leaving.delete(projectId);
    let room = this.open.get(projectId);
    if (!room) {
      try {
        room = new Room(projectId, this.storage, this.committer, this.log);
      } catch (error) {
        this.log.error({ project: projectId, err: error }, 'A project cannot be opened.');
        member.close(CLOSE.unavailable);
        return null;
      }
      this.open.set(projectId, room);
    }
    room.enter(member);
    return room;
  }

  leave(room: Room, member: Member): void {
    room.leave(member);
    if (room.size === 0) this.letGoLater(room);
  }

  /** A room with unsaved work stays until it is saved. */
  private letGoLater(room: Room): void {
    const timer = setTimeout(() => {
      this.leaving.delete(room.projectId);
      if (room.size > 0) return;
      if (!room.idle) return this.letGoLater(room);
      this.open.delete(room.projectId);
      room.destroy();
    }, IDLE_MS);
    timer.unref();
    this.leaving.set(room.projectId, timer);
  }

  /** Writes what waits, says goodbye. @returns whether everything is on the disk */
  close(): boolean {
    const saved = this.committer.flush();
    for (const timer of this.leaving.values()) clearTimeout(timer);
    for (const room of this.open.values()) {
      room.closeAll(CLOSE.restarting);
      room.destroy();
    }
    this.open.clear();
    return saved;
  }
}
