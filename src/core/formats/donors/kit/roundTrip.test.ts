/** Any design that goes out as a logframe of four columns comes back with all that the format calls its own. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../../../tests/fixtures/arbitraryDocument.ts';
import { countingId, view, viewUnder, type Document, type View } from '../../../model/index.ts';
import { healthProject } from '../../../samples/healthProject.ts';
import { readFile, writeFile } from '../../index.ts';
import { namingProfile } from './profile.ts';

/** Lines may be broken elsewhere: what counts are the words. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A design as such a table can show it: every element has words, numbers follow the place. */
function inATable(doc: Document): Document {
  const unpinned = <R extends { pinnedCode: string | null; statement: string }>(
    table: Readonly<Record<string, R>>,
  ): Record<string, R> =>
    Object.fromEntries(
      Object.entries(table).map(([id, r]) => [
        id,
        { ...r, pinnedCode: null, theme: null, statement: r.statement || 'Something is there' },
      ]),
    );
  return { ...doc, results: unpinned(doc.results), activities: unpinned(doc.activities) };
}

const aims = (v: View, id: string): boolean =>
  v.targets(id).some(({ text, qualifier }) => text + qualifier !== '');

/** In words instead of ids. Below a result that stands alone the place says nothing certain. */
function carried(doc: Document, homes: (id: string) => string) {
  const v = view(doc);
  return {
    results: v.results.map((r) => `${r.level} ${words(r.statement)} < ${homes(r.id)}`).toSorted(),
    indicators: v.results
      .flatMap((r) =>
        v
          .indicators(r.id)
          // Nothing is printed of an indicator that says nothing.
          .filter(
            (i) => i.statement + i.source + i.baselineText + i.baselineQualifier !== '' || aims(v, i.id),
          )
          .map((i) => `${words(i.statement)} | ${words(i.source)} | ${words(r.statement)}`),
      )
      .toSorted(),
    activities: v.activities.map((a) => words(a.statement)).toSorted(),
    assumptions: v.assumptions.map((a) => words(a.statement)).toSorted(),
  };
}

/** All three formats number alike. */
const NAMES = namingProfile({
  levels: {
    impact: 'Goal',
    goal: 'Goal',
    objective: 'Goal',
    outcome: 'Purpose',
    intermediateOutcome: 'Sub-Purpose',
    output: 'Output',
  },
  activity: 'Activity',
  activityNumbering: 'byParent',
  unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
});

const homeIn =
  (doc: Document) =>
  (id: string): string =>
    words(doc.results[view(doc).home(id)?.to ?? '']?.statement ?? '');

describe.each([
  ['logframe-4x4', 'docx'],
  ['logframe-4x4', 'xlsx'],
  ['usaid-logframe', 'docx'],
  ['usaid-logframe', 'xlsx'],
  ['jica-pdm', 'docx'],
  ['jica-pdm', 'xlsx'],
])('%s as .%s', (to, as) => {
  it('keeps statements, levels, homes, indicators with their sources, activities and assumptions', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument.map(inATable), async (doc) => {
        const statements = Object.values(doc.results).map((r) => words(r.statement));
        fc.pre(new Set(statements).size === statements.length);
        // Two elements of one name cannot be told apart in print.
        const v = viewUnder(doc, NAMES);
        const names = [...v.results, ...v.activities].map((e) => v.label(e.id));
        fc.pre(new Set(names).size === names.length);
        const { bytes } = await writeFile(doc, { to, as, language: 'en', date: '2026-11-21' });
        const again = (await readFile(bytes, `x.${as}`, { newId: countingId('r') })).document;
        const before = homeIn(doc);
        const after = homeIn(again);
        // A result that stands alone is shown below one all the same.
        const alone = new Set(
          Object.keys(doc.results)
            .filter((id) => before(id) === '')
            .map((id) => words(doc.results[id]?.statement ?? '')),
        );
        const compared = (id: string): string =>
          alone.has(words(again.results[id]?.statement ?? '')) ? '' : after(id);
        expect(carried(again, compared)).toEqual(carried(doc, before));
      }),
      { numRuns: as === 'docx' ? 30 : 60, seed: 20261121 },
    );
  });
});

describe.each(['logframe-4x4', 'usaid-logframe', 'jica-pdm'])('%s', (to) => {
  it('gives back how often and how it is measured, by whom it is split, and what an assumption of an activity belongs to', async () => {
    const doc = healthProject();
    const indicators = Object.fromEntries(
      Object.entries(doc.indicators).map(([id, i]) => [
        id,
        { ...i, method: 'Visits by two people', disaggregation: 'girls, boys' },
      ]),
    );
    const { bytes } = await writeFile(
      { ...doc, indicators },
      { to, as: 'docx', language: 'en', date: '2026-11-21' },
    );
    const again = (await readFile(bytes, 'x.docx', { newId: countingId('r') })).document;
    const measured = (from: Document): string[] =>
      Object.values(from.indicators).map((i) =>
        [i.source, i.method, i.frequency, i.disaggregation].join(' | '),
      );
    expect(measured(again).toSorted()).toEqual(measured({ ...doc, indicators }).toSorted());
    const v = view(again);
    const licences = v.assumptions.find((a) => a.statement.includes('licences'));
    expect(Object.keys(licences?.attachedTo ?? {}).map(v.label)).toEqual(['Activity 1.2.2']);
  });
});
