import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { AuditEntry } from '../storage/audit.ts';
import { Openings } from './openings.ts';

const DAY = 24 * 3_600_000;
const ana = { role: 'editor' as const, door: 'person:1', name: 'Ana', until: null };

it('lists whoever opens a project once a day, for each project and each door', () => {
  const entries: AuditEntry[] = [];
  const openings = new Openings(
    { record: async (entry) => void entries.push(entry), auditOf: async () => [] },
    pino({ level: 'silent' }),
  );
  openings.note('p', ana, DAY);
  openings.note('p', ana, DAY + 5);
  openings.note('q', ana, DAY + 5);
  openings.note('p', { ...ana, door: 'link:2', name: 'Reviewers', role: 'viewer' }, DAY + 6);
  openings.note('p', ana, 2 * DAY);
  expect(entries.map(({ projectId, by, detail, at }) => [projectId, by, detail, at])).toEqual([
    ['p', 'Ana', 'editor', DAY],
    ['q', 'Ana', 'editor', DAY + 5],
    ['p', 'Reviewers', 'viewer', DAY + 6],
    ['p', 'Ana', 'editor', 2 * DAY],
  ]);
});
