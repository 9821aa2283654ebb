/**
 * Everybody who is in a project at this moment, and whether they still may be. Looked at again when an owner changes who may do what, when
 * somebody signs out, when a link or a sign-in comes to its end, and when something may have been missed.
 */
import type { Logger } from 'pino';
import { CLOSE } from '../../src/doc/wire.ts';
import { permissionOf, type Credentials, type Permission } from '../auth/permission.ts';
import { isSession } from '../auth/sessions.ts';
import type { Storage } from '../storage/storage.ts';

/** How often ends are looked for: somebody is in for no longer than this after their link has ended. */
const LOOK_MS = 1_000;

/** One open connection. */
export interface Guest {
  readonly projectId: string;
  readonly credentials: Credentials;
  /** Since when they are in, on the wall clock. */
  readonly since: number;
  permission: Permission;
  /** Called after `permission` has changed. */
  readonly changed: () => void;
  readonly close: (code: number) => void;
}

export class Admissions {
  private readonly byProject = new Map<string, Set<Guest>>();
  /** Guests who are being looked at, and whether they must be once more. */
  private readonly looking = new Map<Guest, boolean>();
  /** Guests who could not be looked up, as while a database restarts; it takes no writes from them either. Tried again at each look. */
  private readonly unsure = new Set<Guest>();
  private readonly timer: NodeJS.Timeout;
  private counter = 0;

  constructor(
    private readonly storage: Storage,
    private readonly log: Logger,
  ) {
    storage.follow({
      permissions: (projectId) => this.lookAgain(projectId),
      sessionEnded: (hash) => this.lookAtThose((key) => isSession(key, hash)),
      gap: () => this.lookAtAll(),
      rows: () => undefined,
      told: () => undefined,
    });
    this.timer = setInterval(() => this.lookForEnds(), LOOK_MS);
    this.timer.unref();
  }

  /** Grows whenever permissions may have changed: what was decided under another number has to be decided again. */
  get changes(): number {
    return this.counter;
  }

  /** @param decidedAt `changes` when the permission was read */
  add(guest: Guest, decidedAt: number): void {
    const here = this.byProject.get(guest.projectId) ?? new Set();
    this.byProject.set(guest.projectId, here.add(guest));
    if (decidedAt !== this.counter) void this.look(guest);
  }

  remove(guest: Guest): void {
    const here = this.byProject.get(guest.projectId);
    here?.delete(guest);
    this.unsure.delete(guest);
    if (here?.size === 0) this.byProject.delete(guest.projectId);
  }

  private lookAgain(projectId: string): void {
    this.counter += 1;
    for (const guest of this.byProject.get(projectId) ?? []) void this.look(guest);
  }

  /** @param cameBy says of the key of a session whether it is meant */
  private lookAtThose(cameBy: (key: string) => boolean): void {
    this.counter += 1;
    for (const here of this.byProject.values())
      for (const guest of here) {
        const { session } = guest.credentials;
        if (session !== null && cameBy(session)) void this.look(guest);
      }
  }

  private lookAtAll(): void {
    for (const projectId of this.byProject.keys()) this.lookAgain(projectId);
  }

  /** By the wall clock at each look, not by a timer for each end: a clock that jumps, or a machine that slept, changes nothing. */
  private lookForEnds(): void {
    const now = Date.now();
    for (const here of this.byProject.values())
      for (const guest of here) {
        const { until } = guest.permission;
        if ((until !== null && until <= now) || this.unsure.has(guest)) void this.look(guest);
      }
  }

  /** One look at a time for each guest, so that the last word is the newest. */
  private async look(guest: Guest): Promise<void> {
    if (this.looking.has(guest)) return void this.looking.set(guest, true);
    this.looking.set(guest, false);
    try {
      await this.decide(guest);
      this.unsure.delete(guest);
    } catch (error) {
      if (!this.unsure.has(guest))
        this.log.error({ project: guest.projectId, err: error }, 'A permission could not be looked up.');
      // Somebody who has left meanwhile is not looked for again.
      if (this.byProject.get(guest.projectId)?.has(guest)) this.unsure.add(guest);
    }
    const again = this.looking.get(guest) === true;
    this.looking.delete(guest);
    if (again) await this.look(guest);
  }

  private async decide(guest: Guest): Promise<void> {
    const { projectId, credentials, since } = guest;
    const found = await permissionOf(this.storage, projectId, credentials, Date.now(), since);
    // Somebody who is in had the right key: that it opens nothing now means that it was taken back.
    if (typeof found === 'string') return guest.close(CLOSE[found === 'linkUnknown' ? 'linkEnded' : found]);
    const before = guest.permission;
    guest.permission = found;
    if (before.role !== found.role || before.door !== found.door) guest.changed();
    return undefined;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
