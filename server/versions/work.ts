/** Notices when work on a project ends or goes on for long, and has a version kept then, without anybody asking. */
import type { Logger } from 'pino';
import type { Versions } from './versions.ts';

interface Work {
  /** Editors of this project at this process. */
  editors: number;
  /** When what no version holds yet was begun; null where nothing was changed. */
  since: number | null;
  ending: NodeJS.Timeout | null;
}

export interface WorkLimits {
  /** Milliseconds without an editor after which work counts as ended: nets drop and pages are loaded again. */
  readonly workEnds: number;
  /** Milliseconds between versions of work that goes on. */
  readonly workPause: number;
}

export class WorkWatch {
  private readonly projects = new Map<string, Work>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly versions: Versions,
    private readonly limits: WorkLimits,
    private readonly log: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  /** Somebody who may edit came in. @returns what to call when that person has changed something, and when that person leaves */
  enter(projectId: string): { readonly changed: () => void; readonly left: () => void } {
    const work = this.projects.get(projectId) ?? { editors: 0, since: null, ending: null };
    this.projects.set(projectId, work);
    work.editors += 1;
    if (work.ending) clearTimeout(work.ending);
    work.ending = null;
    return { changed: () => this.changed(projectId, work), left: () => this.left(projectId, work) };
  }

  private changed(projectId: string, work: Work): void {
    const now = this.now();
    work.since ??= now;
    if (now - work.since < this.limits.workPause) return;
    // What is being written at this moment belongs to the next one.
    work.since = now;
    this.keep(projectId, 'longWork', this.limits.workPause);
  }

  private left(projectId: string, work: Work): void {
    work.editors -= 1;
    if (work.editors > 0) return;
    if (work.since === null) {
      this.projects.delete(projectId);
      return;
    }
    work.ending = setTimeout(() => {
      this.projects.delete(projectId);
      this.keep(projectId, 'workEnded', 0);
    }, this.limits.workEnds);
    work.ending.unref();
  }

  private keep(projectId: string, moment: 'workEnded' | 'longWork', least: number): void {
    const kept = this.versions.keepAutomatic(projectId, moment, '', least).then(
      () => undefined,
      (error: unknown) =>
        this.log.warn({ project: projectId, err: error }, 'An automatic version could not be kept.'),
    );
    this.running.add(kept);
    void kept.finally(() => this.running.delete(kept));
  }

  /** Work that ended a moment ago gets its version now; whoever still works comes back and ends it elsewhere. */
  async close(): Promise<void> {
    for (const [projectId, { ending }] of this.projects) {
      if (!ending) continue;
      clearTimeout(ending);
      this.keep(projectId, 'workEnded', 0);
    }
    this.projects.clear();
    await Promise.all(this.running);
  }
}
