/** What holds for any two versions: nothing differs from itself, both directions mirror each other, and no command goes unseen. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARGUMENTS } from '../../../tests/convergence/actions.ts';
import { randomFrom } from '../../../tests/convergence/random.ts';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import type { Change } from '../changes/index.ts';
import { COMMANDS, CommandRefused, runCommand, type Command } from '../commands/index.ts';
import { countingId, view, type Document } from '../model/index.ts';
import { compareVersions, type Difference } from './index.ts';

const RUNS = { seed: 20261121 };
const OPPOSITE = { added: 'removed', removed: 'added' } as const;

const mirrored = ({ kind, table, id, field, before, after }: Difference) => ({
  kind: kind === 'added' || kind === 'removed' ? OPPOSITE[kind] : kind,
  table,
  id,
  field,
  before: after,
  after: before,
});
const bare = ({ kind, table, id, field, before, after }: Difference) => ({
  kind,
  table,
  id,
  field,
  before,
  after,
});
const sorted = (list: readonly object[]): string[] => list.map((d) => JSON.stringify(d)).toSorted();

describe('the comparison of any two versions', () => {
  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(arbitraryDocument, (doc) => {
        expect(compareVersions(doc, structuredClone(doc))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says the mirror image when the versions change sides', () => {
    const isOrder = (d: Difference): boolean => d.field === 'order';
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        const there = compareVersions(a, b);
        const back = compareVersions(b, a);
        expect(sorted(there.filter((d) => !isOrder(d)).map(mirrored))).toEqual(
          sorted(back.filter((d) => !isOrder(d)).map(bare)),
        );
        // Of neighbours that changed places, either may be called the moved one.
        expect(there.filter(isOrder).length).toBe(back.filter(isOrder).length);
      }),
      RUNS,
    );
  });

  it('has one key for each difference', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        const keys = compareVersions(a, b).map((d) => d.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });
});

/** Notes about the design and how it is checked; where cards lie. */
const UNSEEN_TABLES = new Set([
  'changeNotes',
  'notes',
  'setAsides',
  'ruleSettings',
  'checkWords',
  'answers',
  'standings',
  'comments',
  'suggestions',
  'votes',
]);
const UNSEEN_FIELDS = new Set([
  'position',
  'homeLink',
  'order',
  'preset',
  'baselineVersion',
  'baselineName',
  'baselineAt',
]);

/** Whether a change of the record says nothing of the design. */
function isUnseen(change: Change, before: Document, after: Document): boolean {
  if (UNSEEN_TABLES.has(change.table)) return true;
  if (change.type === 'create' || change.type === 'delete') {
    // A target, a value, a row of the plan or evidence without a word is only a place to write into.
    return ['targets', 'actuals', 'workplanRows', 'evidence'].includes(change.table);
  }
  if (UNSEEN_FIELDS.has(change.field)) return true;
  const words = (doc: Document): string =>
    String(
      (doc[change.table] as unknown as Record<string, Record<string, unknown>>)[change.id]?.[change.field] ??
        '',
    );
  return words(before).replaceAll(/\s+/gu, ' ').trim() === words(after).replaceAll(/\s+/gu, ' ').trim();
}

const printed = (doc: Document): string[] => {
  const v = view(doc);
  return [...v.results, ...v.activities].map((r) => `${r.id} under ${v.home(r.id)?.to}`);
};

describe.each(COMMANDS.map((command) => [command.name, command as unknown as Command<unknown>] as const))(
  'the command %s',
  (name, command) => {
    it('is seen, unless all it does is move cards, keep notes or make room for words', () => {
      fc.assert(
        fc.property(arbitraryDocument, fc.nat(), (before, seed) => {
          const args = ARGUMENTS[name]?.(before, randomFrom(seed));
          const context = { newId: countingId('new'), now: '2026-11-21T10:00:00Z', author: 'Ada', by: null };
          let run;
          try {
            run = runCommand(before, command, args, context);
          } catch (error) {
            if (error instanceof CommandRefused) return;
            throw error;
          }
          const { after, changes } = run;
          if (compareVersions(before, after).length > 0) return;
          expect(changes.filter((c) => !isUnseen(c, before, after))).toEqual([]);
          expect(printed(after)).toEqual(printed(before));
        }),
        { ...RUNS, numRuns: 40 },
      );
    });
  },
);
