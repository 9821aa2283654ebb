/** What the Commission's and FCDO's documents carry comes back from them: every field that a format calls its own. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../../tests/fixtures/arbitraryDocument.ts';
import { halfwayDesign } from '../../../../tests/fixtures/halfwayDesign.ts';
import { RANK, countingId, create, view, type Document, type Level, type View } from '../../model/index.ts';
import { readFile, writeFile } from '../index.ts';
import { EU_ACTION_DOCUMENT } from './eu/actionDocument.ts';
import { EU_LOGFRAME } from './eu/logframe.ts';
import { FCDO_LOGFRAME } from './fcdo/logframe.ts';
import type { Donor } from './donor.ts';
import { levelsInOrder } from './kit/levels.ts';
import { baselineText, finalTarget, milestones, qualified } from './kit/rows.ts';
import { actualsOf } from './kit/times.ts';

const write = async (doc: Document, to: string, as: string, language: string): Promise<Uint8Array> =>
  (await writeFile(doc, { to, as, language, date: '2026-11-21' })).bytes;
const read = (bytes: Uint8Array, as: string) => readFile(bytes, `m.${as}`, { newId: countingId('r') });

const words = (text: string): string => text.replace(/[\s;]+/g, ' ').trim();
const levelOf = (level: Level): string => (RANK[level] >= RANK.objective ? 'top' : level);
const year = (date: string | null): string => date?.slice(0, 4) ?? '';

/** Everything that a donor's document calls its own, in words; results are named by their place in the document. */
function carried(doc: Document, { id, places }: Donor) {
  const v = view(doc);
  const results = levelsInOrder(v);
  const own = (field: keyof typeof places): boolean => places[field] === 'own';
  const name = (of: string | null | undefined): string => {
    const node = v.nodes.get(of ?? '');
    if (node?.kind === 'activity') return `activity ${v.activities.indexOf(node.record)}`;
    return node?.kind === 'result'
      ? `${levelOf(node.record.level)} ${results.findIndex(({ result }) => result.id === of)}`
      : '';
  };
  const links = (of: string) => ({
    home: name(v.home(of)?.to),
    also: v
      .up(of)
      .slice(1)
      .map((l) => name(l.to))
      .toSorted(),
  });
  return {
    results: results.map(({ result, indicators }) => ({
      level: levelOf(result.level),
      statement: words(result.statement),
      ...(own('result.weight') && result.level === 'output' && { weight: result.weight }),
      ...(own('result.riskRating') && result.level === 'output' && { rating: result.riskRating }),
      ...links(result.id),
      indicators: indicators.map((i) => {
        const final = finalTarget(v, i);
        return {
          statement: words(i.statement),
          source: words(i.source),
          baseline: words(baselineText(i)),
          target: words(final ? qualified(final.qualifier, final.text) : ''),
          due: id === 'fcdo-logframe' ? (final?.date ?? '') : year(final?.date ?? null),
          milestones: milestones(v, i).map(({ text, date }) => [words(text), date]),
          ...(own('indicator.actuals') && { measured: measured(doc, v, i.id, id) }),
        };
      }),
    })),
    ...(own('activity.statement') && {
      activities: v.activities.map((a) => ({
        statement: words(a.statement),
        means: words(a.means),
        ...links(a.id),
      })),
    }),
    assumptions: v.assumptions
      .map((a) => ({ statement: words(a.statement), on: attached(v, Object.keys(a.attachedTo), name) }))
      .toSorted((a, b) => (a.statement < b.statement ? -1 : 1)),
  };
}

/** FCDO has a place for every measured value, the Commission for the last. */
const measured = (doc: Document, v: View, indicator: string, to: string): (string | null)[][] => {
  const found = Object.values(doc.indicators).filter((i) => i.id === indicator);
  const all = found.flatMap((i) => actualsOf(v.doc, i)).map(({ text, date }) => [words(text), date]);
  return to === 'fcdo-logframe' ? all : all.slice(-1);
};

/** A home link is the same place as its lower end. */
const attached = (v: View, ids: readonly string[], name: (id: string) => string): string[] =>
  [
    ...new Set(
      ids.map((id) => {
        const link = v.links.find((l) => l.id === id);
        if (!link) return id.startsWith('level:') ? ofLevel(v, id, name) : name(id);
        const from = name(link.from ?? '');
        return v.home(link.from ?? '')?.id === id ? from : `${from} to ${name(link.to ?? '')}`;
      }),
    ),
  ]
    .filter((on) => on !== '')
    .toSorted();

/** A whole level is its only result, where there is one. */
function ofLevel(v: View, id: string, name: (id: string) => string): string {
  const some = v.results.filter((r) => `level:${r.level}` === id);
  return some.length === 1 ? name((some[0] as { id: string }).id) : some.length === 0 ? '' : id;
}

const DONORS: readonly Donor[] = [EU_LOGFRAME, EU_ACTION_DOCUMENT, FCDO_LOGFRAME];
const FILES = DONORS.flatMap((donor) => ['docx', 'xlsx'].map((as) => ({ donor, as, id: donor.id })));

/** Without assumptions on activities where a document prints none: they stand beside the result that is served. */
function asPrinted(doc: Document, { places }: Donor): Document {
  if (places['activity.statement']) return doc;
  const assumptions = Object.fromEntries(
    Object.entries(doc.assumptions).filter(([, a]) =>
      Object.keys(a.attachedTo).every((id) => !doc.activities[doc.links[id]?.from ?? id]),
    ),
  );
  return { ...doc, assumptions };
}

describe.each(FILES)('$id as .$as, written and read again', ({ donor, as, id }) => {
  const languages = Object.keys(donor.labels);

  it.each(languages)('is the same project, with labels in %s', async (language) => {
    // Values of the sample name years of their own, which win over the day beside them.
    const doc = withoutYears(asPrinted(halfwayDesign(), donor));
    const again = await read(await write(doc, id, as, language), as);
    expect(again.format).toBe(id);
    expect(carried(again.document, donor)).toEqual(carried(doc, donor));
    expect(again.unplaced).toEqual([]);
  });

  it('keeps all that it has a place for, in any design', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (any) => {
        const doc = asPrinted(sayable(any), donor);
        const again = await read(await write(doc, id, as, 'en'), as);
        expect(carried(again.document, donor)).toEqual(carried(doc, donor));
      }),
      { numRuns: 25, seed: 20261121, endOnFailure: true },
    );
  }, 60_000);
});

function withoutYears(doc: Document): Document {
  const bare = (text: string): string => text.replace(/ \((?:\w+ )?\d{4}\)/, '');
  return {
    ...doc,
    indicators: Object.fromEntries(
      Object.entries(doc.indicators).map(([id, i]) => [id, { ...i, baselineText: bare(i.baselineText) }]),
    ),
    targets: Object.fromEntries(
      Object.entries(doc.targets).map(([id, t]) => [id, { ...t, text: bare(t.text) }]),
    ),
  };
}

/** Each below the next level up, some below two: numbers then say which is which, as they do in a real design. */
function tree(doc: Document): Document['links'] {
  const links: Record<string, Document['links'][string]> = {};
  const put = (from: string, to: string | undefined): void => {
    if (to !== undefined) links[`${from}>${to}`] = create('links', `${from}>${to}`, { from, to });
  };
  const results = levelsInOrder(view({ ...doc, links: {} })).map(({ result }) => result);
  const below = (id: string, i: number, rank: number): void => {
    const higher = results.filter((r) => RANK[r.level] > rank);
    const next = Math.min(...higher.map((r) => RANK[r.level]));
    const parents = higher.filter((r) => RANK[r.level] === next);
    put(id, parents[i % parents.length]?.id);
    if (i % 3 === 0 && parents.length > 1) put(id, parents[(i + 1) % parents.length]?.id);
  };
  results.forEach((r, i) => below(r.id, i, RANK[r.level]));
  Object.keys(doc.activities).forEach((id, i) => below(id, i, RANK.activity));
  return links;
}

/** Every result and indicator has words, and no code but that of its place. */
function sayable(doc: Document): Document {
  const worded = <R extends { statement: string }>(records: Readonly<Record<string, R>>) =>
    Object.fromEntries(
      Object.entries(records).map(([id, r]) => [
        id,
        { ...r, statement: `${r.statement || 'Words'} ${id}`, pinnedCode: null, theme: null, homeLink: null },
      ]),
    );
  const results = worded(doc.results) as Document['results'];
  const activities = worded(doc.activities) as Document['activities'];
  const targets = { ...doc.targets };
  const actuals = { ...doc.actuals };
  Object.keys(doc.indicators).forEach((indicator, i) => {
    if (i % 2 === 1) return;
    const date = `20${27 + (i % 3)}-06-30`;
    targets[`m${i}`] = create('targets', `m${i}`, {
      indicator,
      kind: 'milestone',
      text: `${i + 2}`,
      date,
      order: 'Zz',
    });
    actuals[`a${i}`] = create('actuals', `a${i}`, { indicator, text: `${i + 1}`, date });
  });
  return {
    ...doc,
    targets,
    actuals,
    links: tree({ ...doc, results, activities }),
    results,
    activities,
    indicators: worded(doc.indicators),
  } as Document;
}
