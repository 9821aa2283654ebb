/** Accepting everything makes a project say what the revised document says; accepting nothing changes nothing; undo restores it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import { applyChanges, diff } from '../changes/index.ts';
import { acceptRevision, runCommand } from '../commands/index.ts';
import { readFile, writeFile } from '../formats/index.ts';
import {
  countingId,
  kindOf,
  PROJECT_ID,
  projectOf,
  TABLES,
  view,
  type AnyRecord,
  type Document,
  type KeySet,
  type TableName,
  type View,
} from '../model/index.ts';
import { whatItHolds } from './holds.ts';
import { inTurn } from './moves.ts';
import { isPlace, READERS_OWN, refersTo } from './refs.ts';
import { acceptProposals, compareDocuments, matchDocuments, type Matching, type Revised } from './index.ts';

const context = { newId: countingId('new'), now: '2026-11-21T10:00:00Z', author: 'Ada', by: null };

async function exported(doc: Document, to: string, as: string): Promise<Revised> {
  const { bytes } = await writeFile(doc, { to, as, language: 'en', date: '2026-11-21' });
  return readFile(bytes, 'revised', { newId: countingId('f') });
}

const propose = (ours: Document, revised: Revised) =>
  compareDocuments(ours, revised, matchDocuments(ours, revised));

function accept(ours: Document, revised: Revised, matching: Matching, keys: readonly string[]) {
  const accepted = acceptProposals(ours, revised, matching, keys, context.newId);
  return { ...accepted, ...runCommand(ours, acceptRevision, accepted, context) };
}

function acceptAll(ours: Document, revised: Revised) {
  const matching = matchDocuments(ours, revised);
  const keys = compareDocuments(ours, revised, matching).map((p) => p.key);
  return accept(ours, revised, matching, keys);
}

/** The name of an element, for one that has a label; what a matrix prints at one place has one name. */
function nameIn(v: View, id: string): string {
  const link = v.doc.links[id];
  if (!link) return v.label(id) || id;
  const from = link.from ?? '';
  return v.home(from)?.id === id ? v.label(from) : `${v.label(from)} → ${v.label(link.to ?? '')}`;
}

/** A printed plan has a row for every activity, whether somebody planned it or not. */
const saysSomething = (row: object): boolean =>
  ['label', 'responsible', 'months', 'code'].some((field) => {
    const value = (row as Record<string, unknown>)[field];
    return typeof value === 'object' && value ? Object.keys(value).length > 0 : Boolean(value);
  });

/** All that a document says in the tables and fields given, in words instead of ids and order keys. */
function said(doc: Document, holds: (table: TableName, field: string) => boolean) {
  const v = view(doc);
  const value = (table: TableName, record: AnyRecord, field: string): unknown => {
    const given = (record as unknown as Record<string, unknown>)[field];
    const reference = refersTo(table, field);
    if (reference === null || given === null) return given;
    if (reference === 'one') return nameIn(v, String(given));
    return [...new Set(Object.keys(given as KeySet).map((id) => nameIn(v, id)))].toSorted();
  };
  const record = (table: TableName, r: AnyRecord) => {
    const fields = Object.keys(kindOf(table).fields).filter(
      (field) =>
        (!isPlace(table, field) || refersTo(table, field)) &&
        field !== 'homeLink' &&
        field !== 'pinnedCode' &&
        holds(table, field),
    );
    const up = v.up(r.id).map((l) => nameIn(v, l.to ?? ''));
    return {
      ...Object.fromEntries(fields.map((field) => [field, value(table, r, field)])),
      label: v.label(r.id),
      home: up[0] ?? null,
      also: up.slice(1).toSorted(),
    };
  };
  return Object.fromEntries(
    TABLES.filter((table) => holds(table, 'id')).map((table) => {
      const records = inTurn(v, table)
        .map((r) => record(table, r))
        .filter((r) => table !== 'workplanRows' || saysSomething(r));
      // Of those whose order counts only beside their neighbours, the name says the place.
      const listed = ['results', 'activities'].includes(table);
      return [table, listed ? records : records.map((r) => JSON.stringify(r)).toSorted()];
    }),
  );
}

describe('a project updated from its own file', () => {
  it('says all that the file says once everything is accepted, whatever both were', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryDocument, async (ours, theirs) => {
        const revised = await exported(theirs, 'throughline-json', 'json');
        const { after, withheld } = acceptAll(ours, revised);
        expect(withheld).toEqual([]);
        expect(said(after, () => true)).toEqual(said(theirs, () => true));
        expect(propose(after, revised)).toEqual([]);
      }),
      { numRuns: 60, seed: 20261121 },
    );
  });

  it('changes nothing when nothing is accepted, and is as it was after undo', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryDocument, async (ours, theirs) => {
        const revised = await exported(theirs, 'throughline-json', 'json');
        const matching = matchDocuments(ours, revised);
        expect(accept(ours, revised, matching, []).changes).toEqual([]);
        const { after } = acceptAll(ours, revised);
        expect(applyChanges(after, diff(after, ours))).toEqual(ours);
      }),
      { numRuns: 25, seed: 20261121 },
    );
  });
});

const inLayoutOf = (other: Document, doc: Document): Document => ({
  ...doc,
  project: { [PROJECT_ID]: { ...projectOf(doc), profile: projectOf(other).profile } },
});

describe('a project updated from a matrix', () => {
  it.each([
    ['iom-results-matrix', 'xlsx'],
    ['iom-results-matrix-current', 'docx'],
  ])('says all that the file has a place for, whatever both were: %s as .%s', async (to, as) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryDocument, async (ours, theirs) => {
        const revised = await exported(theirs, to, as);
        const holds = whatItHolds(revised);
        // A file in which every number follows from its place says nothing of numbers that were pinned.
        const ownNumbers = (['results', 'activities'] as const).every(
          (table) =>
            holds.field(table, 'pinnedCode') ||
            Object.values(ours[table]).every((r) => r.pinnedCode === null),
        );
        fc.pre(ownNumbers);
        // What a level is called is the donor's matter, and no revision of the design.
        const { after } = acceptAll(inLayoutOf(revised.document, ours), revised);
        const inFile = (table: TableName, field: string) =>
          !['notes', 'links'].includes(table) &&
          !READERS_OWN.has(field) &&
          holds.table(table) &&
          (field === 'id' || refersTo(table, field) !== null || holds.field(table, field));
        expect(said(after, inFile)).toEqual(said(revised.document, inFile));
      }),
      { numRuns: 20, seed: 20261121 },
    );
  });
});

describe('some of the proposals', () => {
  it('leave no link broken and nothing without its owner, whichever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument,
        arbitraryDocument,
        fc.infiniteStream(fc.boolean()),
        async (ours, theirs, coins) => {
          const revised = await exported(theirs, 'throughline-json', 'json');
          const matching = matchDocuments(ours, revised);
          const keys = compareDocuments(ours, revised, matching).flatMap((p) =>
            coins.next().value ? [p.key] : [],
          );
          const { after } = accept(ours, revised, matching, keys);
          expect(view(after).repairs).toEqual([]);
          for (const i of Object.values(after.indicators))
            expect(after.results).toHaveProperty(i.result ?? '');
          for (const t of Object.values(after.targets))
            expect(after.indicators).toHaveProperty(t.indicator ?? '');
          const { document } = await exported(after, 'throughline-json', 'json');
          expect(document).toEqual(after);
        },
      ),
      { numRuns: 60, seed: 20261121 },
    );
  });
});
