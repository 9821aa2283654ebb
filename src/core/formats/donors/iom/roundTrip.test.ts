/** What the matrix carries comes back from it: statements, order, codes, values, links, attachments, activities, work plan. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWells } from '../../../../../tests/fixtures/cleanWells.ts';
import { arbitraryDocument } from '../../../../../tests/fixtures/arbitraryDocument.ts';
import {
  IOM_2012,
  IOM_CURRENT,
  countingId,
  inOrder,
  projectOf,
  type Document,
  type View,
} from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { readFile, writeFile } from '../../index.ts';
import { asPrinted } from './print.ts';
import { tidyText } from '../../ooxml/source.ts';

const read = async (bytes: Uint8Array): Promise<Document> =>
  (await readFile(bytes, 'matrix', { newId: countingId('r') })).document;
const write = async (doc: Document, as: string, to = 'iom-results-matrix'): Promise<Uint8Array> =>
  (await writeFile(doc, { to, as, language: 'en', date: '2026-11-21' })).bytes;

const CURRENT = 'iom-results-matrix-current';
const profileOf = (to: string) => (to === CURRENT ? IOM_CURRENT : IOM_2012);

const words = (text: string): string => tidyText(text).replace(/ *;$/, '');

/** What an assumption is attached to, as far as a matrix can say: a home link is the same place as its lower end. */
function attached(v: View, id: string): string {
  const link = v.links.find((l) => l.id === id);
  if (!link) return id.startsWith('level:') ? id : v.label(id);
  return v.home(link.from!)?.id === id ? v.label(link.from!) : v.label(id);
}

/** Everything that the format carries, in words instead of ids. */
function carried(doc: Document, to: string) {
  const current = to === CURRENT;
  const v = asPrinted(doc, profileOf(to));
  const homes = (id: string): string[] => v.up(id).map((l) => v.label(l.to!));
  const home = (id: string) => ({ home: homes(id)[0] ?? '', also: homes(id).slice(1).toSorted() });
  const { title, code, projectType, geography, donor, beneficiaries, start, end, budgetAmount, currency } =
    projectOf(doc);
  const rows = inOrder(Object.values(doc.workplanRows)).map((row) => ({
    activity: row.activity ? v.label(row.activity) : null,
    words: words(row.label) || words(doc.activities[row.activity ?? '']?.statement ?? ''),
    responsible: words(row.responsible),
    months: Object.keys(row.months)
      .map(Number)
      .toSorted((a, b) => a - b),
  }));
  return {
    project: [title, code ?? '', projectType, donor, geography, beneficiaries].map(words),
    span: [start, end],
    budget: [budgetAmount, currency],
    results: v.results.map((r) => ({
      label: v.label(r.id),
      theme: r.theme,
      statement: words(r.statement),
      ...home(r.id),
      indicators: v.indicators(r.id).map((i) => {
        const target = v.targets(i.id).find((t) => t.kind === 'final');
        const baseline = [i.baselineQualifier, i.baselineText];
        const aim = [target?.qualifier ?? '', target?.text ?? ''];
        // In a column of its own a value keeps the words in brackets beside it, as words of the value.
        const beside = ([qualifier, text]: string[]) => [`${qualifier ? `(${qualifier}) ` : ''}${text}`];
        const values = current ? [i.source, ...beside(baseline), ...beside(aim)] : [...baseline, ...aim];
        return [i.statement, ...values].map((text) => tidyText(text));
      }),
    })),
    activities: v.activities.map((a) => ({
      label: v.label(a.id),
      statement: words(a.statement),
      ...home(a.id),
    })),
    assumptions: v.assumptions
      .map((a) => ({
        statement: tidyText(a.statement),
        on: [...new Set(Object.keys(a.attachedTo).map((id) => attached(v, id)))].toSorted(),
      }))
      .toSorted((a, b) => (a.statement < b.statement ? -1 : 1)),
    rows,
  };
}

/** The printed plan has a row for every activity, whether somebody planned it or not; those rows say nothing. */
function expectSame(again: Document, doc: Document, to: string): void {
  const planned = new Set(Object.values(doc.workplanRows).map((r) => r.activity));
  const v = asPrinted(doc, profileOf(to));
  const added = new Set(v.activities.filter((a) => !planned.has(a.id)).map((a) => v.label(a.id)));
  const actual = carried(again, to);
  const rows = actual.rows.filter((row) => {
    if (!added.has(row.activity ?? '')) return true;
    expect([row.responsible, row.months]).toEqual(['', []]);
    return false;
  });
  expect({ ...actual, rows }).toEqual(carried(doc, to));
}

describe.each([
  ['iom-results-matrix', 'docx'],
  ['iom-results-matrix', 'xlsx'],
  [CURRENT, 'docx'],
  [CURRENT, 'xlsx'],
])('%s exported as .%s and read again', (to, as) => {
  it.each([
    ['the sample', async () => safeCrossings()],
    ['a document as an office leaves it behind', async () => read(cleanWells())],
  ])('%s is the same project', async (_, make) => {
    const doc = await make();
    expectSame(await read(await write(doc, as, to)), doc, to);
  });

  it('a second round changes nothing, keys of assumptions included', async () => {
    const once = await read(await write(safeCrossings(), as, to));
    const twice = await read(await write(once, as, to));
    expect(twice).toEqual(once);
    expect(await write(twice, as, to)).toEqual(await write(once, as, to));
  });

  it('any design keeps all that the matrix carries', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (doc) => {
        // Two elements of one name cannot be told apart in print.
        const v = asPrinted(doc, profileOf(to));
        const names = [...v.results, ...v.activities].map((e) => v.label(e.id));
        fc.pre(new Set(names).size === names.length);
        expectSame(await read(await write(doc, as, to)), doc, to);
      }),
      { numRuns: as === 'docx' ? 40 : 80, seed: 20261121 },
    );
  });

  it('is recognised as what it is', async () => {
    const bytes = await write(safeCrossings(), as, to);
    expect((await readFile(bytes, 'x', { newId: countingId() })).format).toBe(to);
  });

  it('leaves nothing unplaced of what we print', async () => {
    const bytes = await write(safeCrossings(), as, to);
    expect((await readFile(bytes, 'x', { newId: countingId() })).unplaced).toEqual([]);
  });

  it('gives the same bytes for the same document and day', async () => {
    expect(await write(safeCrossings(), as, to)).toEqual(await write(safeCrossings(), as, to));
  });

  const real = path.resolve(
    import.meta.dirname,
    '../../../../../../shared/cases/phase-iii/results-matrix.docx',
  );
  it.runIf(existsSync(real) && to !== CURRENT)(
    'the real matrix is the same project, word for word',
    async () => {
      const doc = await read(new Uint8Array(readFileSync(real)));
      expect(await read(await write(doc, as, to))).toEqual(doc);
    },
  );
});

const keysAfter = async (change: (doc: Document) => Document): Promise<string[]> => {
  const again = await read(await write(change(await read(cleanWells())), 'xlsx'));
  return inOrder(Object.values(again.assumptions)).map((a) => a.sourceText);
};
describe('the key of an assumption', () => {
  const own = [
    'Under outcome 1 and 2',
    'Under outcome 2',
    'Under 1.1, 2.1',
    'Under output 1.2',
    'Under activities 1) and 4)',
  ];

  it('stays in the document’s own words while they are true', async () => {
    expect(await keysAfter((doc) => doc)).toEqual(own);
  });

  it('is written anew where they no longer are', async () => {
    const detached = await keysAfter((doc) => {
      const [first] = inOrder(Object.values(doc.assumptions));
      const [, second = ''] = Object.keys(first!.attachedTo);
      const attachedTo = { [second]: true as const };
      return { ...doc, assumptions: { ...doc.assumptions, [first!.id]: { ...first!, attachedTo } } };
    });
    expect(detached).toEqual(['Under outcome 2', ...own.slice(1)]);
  });

  it('follows the numbers when rows move', async () => {
    const moved = await keysAfter((doc) => {
      const [a, b] = inOrder(Object.values(doc.results)).filter((r) => r.level === 'outcome');
      const results = {
        ...doc.results,
        [a!.id]: { ...a!, order: b!.order },
        [b!.id]: { ...b!, order: a!.order },
      };
      return { ...doc, results };
    });
    // 4) became 1) and 1) became 3), as their outcomes changed places.
    expect(moved.toSorted()).toEqual(
      [
        'Under activities 1) and 3)',
        'Under outcome 1',
        'Under outcome 1 and 2',
        'Under output 2.2',
        'Under 1.1, 2.1',
      ].toSorted(),
    );
  });
});
