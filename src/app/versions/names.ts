/** What a version is called on screen, and when it was made. */
import { hasVersionsMessage, type VersionsTranslate } from '../../core/i18n/versions.ts';
import { dayOf } from '../parts/dayOf.ts';
import type { Version } from '../session/versions.ts';

export const clockOf = (at: number): string =>
  new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export function nameOf(version: Version, words: VersionsTranslate): string {
  const moment = `versions.moment.${version.name}`;
  return version.kind === 'automatic' && hasVersionsMessage(moment) ? words(moment) : version.name;
}

/** The name where people gave one; else the moment with its day and time, which tells it from its neighbours. */
export function fullNameOf(version: Version, words: VersionsTranslate): string {
  const name = nameOf(version, words);
  if (version.kind !== 'automatic') return name;
  return words('versions.dayAndTime', { name, day: dayOf(version.at), time: clockOf(version.at) });
}

/** "14:32, by Ana", or the time alone where the server kept it by itself. */
export const madeOf = (version: Version, words: VersionsTranslate): string =>
  version.by === ''
    ? clockOf(version.at)
    : words('versions.made', { time: clockOf(version.at), name: version.by });

/** Newest first, under the day they were made on. */
export function byDay(
  versions: readonly Version[],
  words: VersionsTranslate,
  now: number,
): [string, Version[]][] {
  const days = new Map<string, Version[]>();
  for (const version of versions) {
    const day = dayOf(version.at);
    const title = day === dayOf(now) ? words('versions.today') : day;
    days.set(title, [...(days.get(title) ?? []), version]);
  }
  return [...days];
}
