/** Which automatic versions are still worth their room: all of the last day, one for each day of a month, one for each month before. */
import type { StoredVersion } from '../storage/versions.ts';

const DAY = 86_400_000;
const ALL_FOR = DAY;
const DAILY_FOR = 31 * DAY;

export interface Room {
  /** The most automatic versions of one project. */
  readonly automatic: number;
  /** Bytes that all versions of one project may take together. */
  readonly bytes: number;
}

/**
 * Ids of automatic versions to let go, oldest first. Named ones and baselines always stay. Of a day or month its last version stays; days
 * and months are those of UTC, so that every process decides alike.
 *
 * @param now milliseconds since 1970
 */
export function toThin(versions: readonly StoredVersion[], now: number, room: Room): string[] {
  const newestFirst = versions.toSorted((a, b) => b.at - a.at);
  const kept: StoredVersion[] = [];
  const gone: StoredVersion[] = [];
  const seen = new Set<string>();
  let bytes = newestFirst.reduce((sum, v) => (v.kind === 'automatic' ? sum : sum + v.size), 0);
  for (const version of newestFirst) {
    if (version.kind !== 'automatic') continue;
    const span = spanOf(version.at, now);
    const fits = kept.length < room.automatic && bytes + version.size <= room.bytes;
    if (!fits || (span !== null && seen.has(span))) {
      gone.push(version);
      continue;
    }
    if (span !== null) seen.add(span);
    bytes += version.size;
    kept.push(version);
  }
  return gone.toReversed().map(({ id }) => id);
}

/** The day or month of which one version stays; null where all stay. A clock that was set back makes the future part of today. */
function spanOf(at: number, now: number): string | null {
  const age = now - at;
  if (age < ALL_FOR) return null;
  const day = new Date(at).toISOString().slice(0, 10);
  return age < DAILY_FOR ? day : day.slice(0, 7);
}
