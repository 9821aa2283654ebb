/** What comes back with a version, what stays, and that nothing else is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import { applyChanges, diff } from '../changes/index.ts';
import { ABOUT_THE_DESIGN, create, TABLES, type Document } from '../model/index.ts';
import { restoreVersion, runCommand } from './index.ts';
import { bench, design } from './testing/design.ts';

const context = { newId: () => 'never', now: '2026-03-01T09:30:00.000Z', author: 'Ana', by: null };
const restored = (doc: Document): object =>
  Object.fromEntries(TABLES.filter((t) => !ABOUT_THE_DESIGN.has(t)).map((t) => [t, doc[t]]));
const aside = (id: string) => ({
  [id]: create('setAsides', id, { rule: 'risks-missing', reason: 'Kept in the register' }),
});

describe('restoring a version', () => {
  it('brings the design back whole, and only by what differs', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (now, version) => {
        const { changes } = runCommand(now, restoreVersion, { version }, context);
        const after = applyChanges(now, changes);
        expect(restored(after)).toEqual(restored(version));
        expect(diff(after, version).every(({ table }) => ABOUT_THE_DESIGN.has(table))).toBe(true);
        expect(runCommand(after, restoreVersion, { version }, context).changes).toEqual([]);
        expect(applyChanges(after, diff(after, now))).toEqual(now);
      }),
      { numRuns: 50 },
    );
  });

  it('brings back what was removed, takes out what came since, and words go back in place', () => {
    const version = design();
    const results = { ...version.results, op3: { ...version.results['op3']!, statement: 'op3 and more' } };
    const b = bench({
      ...version,
      results: { ...results, late: create('results', 'late', { level: 'output' }) },
      activities: {},
    });
    b.run(restoreVersion, { version });
    expect(b.doc.results['late']).toBeUndefined();
    expect(b.doc.activities['act']).toEqual(version.activities['act']);
    expect(b.doc.results['op3']?.statement).toBe('op3');
  });

  it('leaves what people noted about the design, and how strictly it is checked', () => {
    const version = design({ setAsides: aside('then') });
    const now: Document = {
      ...version,
      setAsides: aside('since'),
      changeNotes: { n1: create('changeNotes', 'n1', { why: 'The road was washed away' }) },
      project: { project: { ...version.project['project']!, preset: 'review', title: 'Newer' } },
    };
    const b = bench(now);
    b.run(restoreVersion, { version });
    expect(b.doc.setAsides).toEqual(now.setAsides);
    expect(b.doc.changeNotes).toEqual(now.changeNotes);
    expect(b.doc.project['project']).toMatchObject({ preset: 'review', title: '' });
  });
});
