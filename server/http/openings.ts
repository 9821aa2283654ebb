/** Tells the audit list who opened a project: once a day for each door, because the list is read by people. */
import type { Logger } from 'pino';
import type { Permission } from '../auth/permission.ts';
import type { AuditStore } from '../storage/audit.ts';

const DAY_MS = 24 * 3_600_000;
/** Doors that are remembered; then all are forgotten, and somebody is listed once more. */
const MOST = 50_000;

export class Openings {
  private readonly listed = new Map<string, number>();

  constructor(
    private readonly storage: AuditStore,
    private readonly log: Logger,
  ) {}

  note(projectId: string, { door, name, role }: Permission, now: number): void {
    const key = `${projectId} ${door}`;
    const day = Math.floor(now / DAY_MS);
    if (this.listed.get(key) === day) return;
    if (this.listed.size >= MOST) this.listed.clear();
    this.listed.set(key, day);
    // Nobody waits for it, and on a full disk nobody is kept out for it.
    this.storage
      .record({ projectId, at: now, what: 'project.opened', by: name, detail: role })
      .catch((error: unknown) => this.log.warn({ err: error }, 'The audit list could not be written.'));
  }
}
