/** Keeps states of a project: named by people, automatic at sensible moments. One writer at a time over all processes, so that none is double. */
import { randomId } from '../../src/core/model/index.ts';
import type { Storage } from '../storage/storage.ts';
import type { Moment, StoredVersion } from '../storage/versions.ts';
import { saysTheSame, storedState } from './state.ts';
import { toThin } from './thinning.ts';

/** What the versions of one project may take. */
export interface VersionLimits {
  /** The most that people may name, baselines among them. */
  readonly versionsNamed: number;
  readonly versionsAutomatic: number;
  /** Bytes of all of them together. */
  readonly versionBytes: number;
}

export interface NewVersion {
  readonly kind: 'named' | 'baseline';
  readonly name: string;
  readonly by: string;
  /** The version whose state it keeps; the project as it is now where none is named. */
  readonly from?: string | null;
}

/** Why no version was kept: the project or the version to keep again is gone, there are too many names, or the versions take too much room. */
export type NotKept = 'gone' | 'versionGone' | 'tooMany' | 'tooLarge';

export class Versions {
  constructor(
    private readonly storage: Storage,
    private readonly limits: VersionLimits,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws StateUnreadable */
  keepNamed(
    projectId: string,
    { kind, name, by, from = null }: NewVersion,
  ): Promise<StoredVersion | NotKept> {
    return this.storage.exclusively(projectId, async () => {
      const state =
        from === null
          ? await storedState(this.storage, projectId)
          : await this.storage.readVersion(projectId, from);
      if (!state) return from === null ? 'gone' : 'versionGone';
      const others = (await this.storage.listVersions(projectId)).filter((v) => v.kind !== 'automatic');
      if (others.length >= this.limits.versionsNamed) return 'tooMany';
      const taken = others.reduce((sum, v) => sum + v.size, state.byteLength);
      if (taken > this.limits.versionBytes) return 'tooLarge';
      return this.add({ projectId, kind, name, by }, state);
    });
  }

  /**
   * Keeps the state before or after something happens to it, unless it says what the newest version says.
   *
   * @param least milliseconds since the last automatic version below which none is kept; another process may have just done so
   * @returns null where nothing was kept
   * @throws StateUnreadable
   */
  keepAutomatic(projectId: string, moment: Moment, by = '', least = 0): Promise<StoredVersion | null> {
    return this.storage.exclusively(projectId, async () => {
      const all = await this.storage.listVersions(projectId);
      const [newest] = all;
      const last = all.find((v) => v.kind === 'automatic');
      if (last && this.now() - last.at < least) return null;
      const state = await storedState(this.storage, projectId);
      if (!state) return null;
      if (newest && (await this.says(newest, state))) return null;
      return this.add({ projectId, kind: 'automatic', name: moment, by }, state);
    });
  }

  /** What was typed and taken back since leaves no trace worth a version, so records are compared and not bytes. */
  private async says(version: StoredVersion, state: Uint8Array): Promise<boolean> {
    const bytes = await this.storage.readVersion(version.projectId, version.id);
    return bytes !== null && saysTheSame(bytes, state);
  }

  private async add(
    made: Omit<StoredVersion, 'id' | 'at' | 'size'>,
    state: Uint8Array,
  ): Promise<StoredVersion> {
    const version = { ...made, id: randomId(), at: this.now() };
    await this.storage.addVersion(version, state);
    const gone = toThin(await this.storage.listVersions(made.projectId), this.now(), {
      automatic: this.limits.versionsAutomatic,
      bytes: this.limits.versionBytes,
    });
    if (gone.length > 0) await this.storage.removeVersions(made.projectId, gone);
    return { ...version, size: state.byteLength };
  }
}
