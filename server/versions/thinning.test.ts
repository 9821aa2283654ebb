import { describe, expect, it } from 'vitest';
import type { StoredVersion, VersionKind } from '../storage/versions.ts';
import { toThin } from './thinning.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const ROOM = { automatic: 1_000, bytes: 1_000_000 };

const at = (moment: string, kind: VersionKind = 'automatic', size = 10): StoredVersion => ({
  id: moment,
  projectId: 'p',
  kind,
  name: '',
  by: '',
  at: Date.parse(`${moment}:00Z`),
  size,
});

describe('thinning', () => {
  it('keeps every version of the last day', () => {
    const today = ['2026-11-21T11:00', '2026-11-21T09:00', '2026-11-20T18:00'].map((m) => at(m));
    expect(toThin(today, NOW, ROOM)).toEqual([]);
  });

  it('keeps the last version of each day of a month', () => {
    const days = ['2026-11-19T08:00', '2026-11-19T17:00', '2026-11-18T09:00', '2026-11-18T08:00'];
    expect(
      toThin(
        days.map((m) => at(m)),
        NOW,
        ROOM,
      ),
    ).toEqual(['2026-11-18T08:00', '2026-11-19T08:00']);
  });

  it('keeps the last version of each month before that', () => {
    const days = ['2026-09-03T08:00', '2026-09-28T08:00', '2026-08-01T08:00'];
    expect(
      toThin(
        days.map((m) => at(m)),
        NOW,
        ROOM,
      ),
    ).toEqual(['2026-09-03T08:00']);
  });

  it('leaves what people named and what was frozen alone', () => {
    const kept = [at('2026-01-01T08:00', 'named'), at('2026-01-01T09:00', 'baseline')];
    expect(toThin([...kept, at('2026-01-01T10:00')], NOW, ROOM)).toEqual([]);
    expect(toThin(kept, NOW, { automatic: 0, bytes: 0 })).toEqual([]);
  });

  it('lets the oldest go where they are too many or take too much room', () => {
    const today = ['2026-11-21T09:00', '2026-11-21T10:00', '2026-11-21T11:00'].map((m) => at(m));
    const oldest = ['2026-11-21T09:00'];
    expect(toThin(today, NOW, { ...ROOM, automatic: 2 })).toEqual(oldest);
    expect(toThin(today, NOW, { ...ROOM, bytes: 25 })).toEqual(oldest);
    expect(toThin([at('2026-11-01T08:00', 'named'), ...today], NOW, { ...ROOM, bytes: 35 })).toEqual(oldest);
  });

  it('settles: what it left is left again', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...at('2026-11-21T12:00'),
      id: `v${i}`,
      at: NOW - i * 7 * 3_600_000,
    }));
    const gone = new Set(toThin(many, NOW, ROOM));
    expect(gone.size).toBeGreaterThan(0);
    expect(
      toThin(
        many.filter((v) => !gone.has(v.id)),
        NOW,
        ROOM,
      ),
    ).toEqual([]);
  });

  it('takes a version from a clock that ran ahead for one of today', () => {
    expect(toThin([at('2026-12-24T08:00'), at('2026-12-24T09:00')], NOW, ROOM)).toEqual([]);
  });
});
