/** A design goes out as a Miradi project and comes back: equal in every field that the format says it has a place for. */
import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../../tests/fixtures/arbitraryDocument.ts';
import { countingId, create, view, type Document, type TableName } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { readFile, writeFile } from '../index.ts';

const write = async (doc: Document) =>
  (await writeFile(doc, { to: 'miradi', as: 'xmpz2', language: 'en', date: '2026-11-21' })).bytes;
const read = async (bytes: Uint8Array) =>
  (await readFile(bytes, 'design.xmpz2', { newId: countingId() })).document;

/** Blank lines and blanks at the ends of lines are no words; XML has one sign for the end of a line. */
const tidy = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
    : value;

/** A design by its words and places instead of ids: what the format has a place for. */
function carried(doc: Document) {
  const v = view(doc);
  const order = [...v.results, ...v.activities].map((r) => r.id);
  const factors = Object.values(doc.factors).map((f) => f.id);
  // Factors and equal words are told apart by what hangs on them.
  const name = (id: string | null): string =>
    order.includes(id ?? '')
      ? `#${order.indexOf(id as string)}`
      : `${v.nodes.get(id ?? '')?.record.statement}`;
  const pick = (record: object, fields: readonly string[]) =>
    Object.fromEntries(fields.map((f) => [f, tidy((record as Record<string, unknown>)[f])]));
  const place = (id: string): string => {
    const link = doc.links[id];
    return link ? `${name(link.from)}>${name(link.to)}` : name(id);
  };
  const { title, summary, start, end } = Object.values(doc.project)[0]!;
  return {
    project: { title: tidy(title), summary: tidy(summary), start, end },
    results: v.results.map((r) => ({
      ...pick(r, ['level', 'statement', 'description', 'theme', 'targetGroup', 'responsible', 'status']),
      code: v.code(r.id),
      home: name(v.home(r.id)?.to ?? null),
      indicators: v.indicators(r.id).map((i) => ({
        ...pick(i, [
          'statement',
          'pinnedCode',
          'definition',
          'unit',
          'source',
          'method',
          'analysis',
          'frequency',
        ]),
        ...pick(i, [
          'responsible',
          'disaggregation',
          'rationale',
          'limitations',
          'note',
          'baselineText',
          'baselineYear',
        ]),
        targets: v.targets(i.id).map((t) => pick(t, ['kind', 'text', 'date'])),
        actuals: Object.values(doc.actuals)
          .filter((a) => a.indicator === i.id)
          .map((a) => pick(a, ['date', 'text', 'comment', 'source'])),
      })),
    })),
    activities: v.activities.map((a) => ({
      ...pick(a, ['statement', 'description', 'means', 'status']),
      code: v.code(a.id),
      home: name(v.home(a.id)?.to ?? null),
    })),
    factors: factors.map((id) => pick(doc.factors[id]!, ['statement', 'effect'])),
    links: v.links
      .map((l) => ({ ...pick(l, ['kind', 'rationale', 'strength', 'uncertain']), way: place(l.id) }))
      .toSorted((a, b) => (a.way < b.way ? -1 : 1)),
    assumptions: v.assumptions
      .map((a) => ({
        statement: tidy(a.statement),
        on: Object.keys(a.attachedTo)
          .filter((id) => !id.startsWith('level:'))
          .map(place)
          .toSorted(),
      }))
      .toSorted((a, b) => (String(a.statement) < String(b.statement) ? -1 : 1)),
    risks: v.risks.map((r) => tidy(r.statement)),
    positions: order.flatMap((id) => {
      const { position } = v.nodes.get(id)!.record;
      return position ? [[name(id), position]] : [];
    }),
  };
}
/** Every card of what came back has a place; only those that a person had placed are compared. */
const withoutFreePlaces = (back: ReturnType<typeof carried>, doc: ReturnType<typeof carried>) => {
  const placed = new Set(doc.positions.map(([id]) => id));
  return { ...back, positions: back.positions.filter(([id]) => placed.has(id)) };
};

/** Fields that the sample does not fill. */
function full(): Document {
  const doc = safeCrossings();
  const [outcome] = Object.values(doc.results).filter((r) => r.level === 'outcome');
  const [output] = Object.values(doc.results).filter((r) => r.level === 'output');
  const [indicator] = view(doc).indicators(outcome!.id);
  const [link] = view(doc).links.filter((l) => l.kind === 'leadsTo');
  const set = <T extends TableName>(table: T, id: string, values: object) => ({
    [table]: { ...doc[table], [id]: { ...doc[table][id]!, ...values } },
  });
  return {
    ...doc,
    ...set('results', outcome!.id, {
      status: 'overAchieved',
      statement: 'Drivers <stop> & wait\nat "every" crossing',
    }),
    results: {
      ...doc.results,
      [outcome!.id]: {
        ...outcome!,
        status: 'overAchieved',
        statement: 'Drivers <stop> & wait\nat "every" crossing',
        targetGroup: 'Lorry drivers\nand bus drivers',
        theme: 'traffic',
      },
      [output!.id]: { ...output!, status: 'delayed', position: { x: 640.5, y: 12 }, description: 'One\nTwo' },
    },
    ...set('indicators', indicator!.id, {
      unit: 'drivers',
      method: 'Counted at the kerb',
      frequency: 'Each month',
      analysis: 'Compared with last year',
      note: 'Market days apart',
      baselineYear: 2024,
    }),
    ...set('links', link!.id, { uncertain: true, strength: 60, kind: 'enables' }),
    actuals: {
      m: create('actuals', 'm', {
        indicator: indicator!.id,
        date: '2026-02-03',
        text: '40%',
        comment: 'Rain',
        source: 'Count',
      }),
    },
  };
}

describe('a Miradi project that we wrote', () => {
  it('is well-formed, of the newest version, and the same bytes every time', async () => {
    const bytes = await write(full());
    expect(await write(full())).toEqual(bytes);
    const xml = strFromU8(unzipSync(bytes)['project.xml']!);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('ConservationProject/237"');
    const ids = [...xml.matchAll(/ Id="(\d+)"/g)].map((m) => m[1]);
    const uuids = [...xml.matchAll(/UUID>([^<\s]+)<\//g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('brings back what it has a place for', async () => {
    const doc = carried(full());
    const back = carried(await read(await write(full())));
    expect(withoutFreePlaces(back, doc)).toEqual(doc);
  });

  it('asks nothing about a feedback that the design knows', async () => {
    const doc = full();
    const [link] = view(doc).links.filter((l) => l.kind === 'leadsTo' && doc.results[l.from!]);
    const links = {
      ...doc.links,
      fb: create('links', 'fb', { from: link!.to, to: link!.from, kind: 'feedback' }),
    };
    const bytes = await write({ ...doc, links });
    const { questions, document } = await readFile(bytes, 'a.xmpz2', { newId: countingId() });
    expect(questions).toEqual([]);
    expect(Object.values(document.links).filter((l) => l.kind === 'feedback')).toHaveLength(
      Object.values(links).filter((l) => l.kind === 'feedback').length,
    );
  });

  it('brings any design back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (doc) => {
        const before = carried(doc);
        expect(withoutFreePlaces(carried(await read(await write(doc))), before)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
