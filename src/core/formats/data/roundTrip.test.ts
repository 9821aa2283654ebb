/** What goes out as tables or as a graph comes back: equal in every field that the format has a place for. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../../tests/fixtures/arbitraryDocument.ts';
import { countingId, create, type Document } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { readFile, writeFile } from '../index.ts';

const write = async (doc: Document, to: string, as: string) =>
  (await writeFile(doc, { to, as, language: 'en', date: '2026-11-21' })).bytes;
const read = (bytes: Uint8Array, name: string) => readFile(bytes, name, { newId: countingId('new') });
const throughCsv = async (doc: Document) => read(await write(doc, 'csv', 'zip'), 'set.zip');
const throughGraph = async (doc: Document) => read(await write(doc, 'graphml', 'graphml'), 'design.graphml');

/** Fields that no example fills. */
const odd = (): Document => {
  const doc = safeCrossings();
  const [result] = Object.values(doc.results);
  const [link] = Object.values(doc.links);
  const statement = "'=1+1\r\n\u00a0'tis =\t";
  return {
    ...doc,
    results: {
      ...doc.results,
      [result!.id]: {
        ...result!,
        statement,
        position: { x: -12.5, y: 3 },
        weight: -0.5,
        pinnedCode: '1 2',
        theme: 'true',
      },
    },
    links: {
      ...doc.links,
      [link!.id]: { ...link!, kind: 'feedback', strength: 40, uncertain: true, rationale: '-5' },
    },
    assumptions: {
      ...doc.assumptions,
      'a b%': create('assumptions', 'a b%', {
        statement: 'x',
        attachedTo: { [result!.id]: true, 'no such%20 id': true },
      }),
    },
    ruleSettings: { 'too-many-results': create('ruleSettings', 'too-many-results', { limits: { most: 7 } }) },
  };
};

describe('the CSV set', () => {
  it('brings every table back', async () => {
    const result = await throughCsv(odd());
    expect(result.document).toEqual(odd());
    expect(result.format).toBe('csv');
    expect(result.unplaced).toEqual([]);
  });

  it('brings any design back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (doc) => {
        expect((await throughCsv(doc)).document).toEqual(doc);
      }),
      { numRuns: 60 },
    );
  });

  const changed = async (file: string, change: (csv: string) => string) => {
    const files = unzipSync(await write(safeCrossings(), 'csv', 'zip'));
    const csv = change(strFromU8(files[file] as Uint8Array));
    return read(zipSync({ ...files, [file]: strToU8(csv) }), 'set.zip');
  };

  it('takes a row that somebody added without an id', async () => {
    const { document } = await changed('results.csv', (csv) => `${csv},,output,A new output\r\n`);
    const added = Object.values(document.results).find((r) => r.statement === 'A new output');
    expect(added).toMatchObject({ level: 'output' });
    expect(Object.keys(document.results)).toHaveLength(Object.keys(safeCrossings().results).length + 1);
  });

  it('lists a second row of the same id, a value that does not fit and a column of somebody’s own', async () => {
    const { document, unplaced } = await changed('results.csv', (csv) => {
      const [head = '', ...rows] = csv.trimEnd().split('\r\n');
      const [id = ''] = (rows[0] ?? '').split(',');
      return [
        head.replace('id,', 'id,mood,'),
        ...rows.map((row) => row.replace(',', ',,')),
        `${id},,,outcome,Again`,
        'other,,,cellar,Below',
        'fine,calm,,output,Kept',
      ].join('\r\n');
    });
    const listed = unplaced.map((u) => u.text).join('\n');
    for (const words of ['Again', 'Below', 'calm']) expect(listed).toContain(words);
    expect(document.results['fine']).toMatchObject({ statement: 'Kept' });
  });
});

describe('the graph', () => {
  /** What the graph has a place for: actors by their names, and no links to nowhere. */
  const carried = (doc: Document) => {
    const { project, results, activities, links, assumptions, factors } = doc;
    const actorOf = (id: string | null) => doc.actors[id ?? '']?.name ?? null;
    const named = Object.values(factors).map((f) => ({ ...f, actor: actorOf(f.actor) }));
    return { project, results, activities, links, assumptions, factors: named };
  };

  it('brings back texts, kinds, strengths, positions and what else it carries', async () => {
    const doc = odd();
    const result = await throughGraph(doc);
    expect(carried(result.document)).toEqual(carried(withLineFeeds(doc)));
    expect(result.format).toBe('graphml');
    expect(result.unplaced).toEqual([]);
    expect(result.questions.filter((q) => !q.text.includes('not in the file'))).toEqual([]);
  });

  it('comes back after another program has named nodes and keys its own way and added a column', async () => {
    const xml = strFromU8(await write(odd(), 'graphml', 'graphml'))
      .replace(/"(node|edge|graph)-(\w+)"/g, '"k_$1_$2"')
      .replace(/"n(\d+)"/g, '"v$1"')
      .replace('<graph ', '<key id="size" for="node" attr.name="Modularity" attr.type="int"/><graph ')
      .replace(/(<node id="v1">)/, '$1<data key="size">4</data>');
    const result = await read(strToU8(xml), 'saved.graphml');
    expect(carried(result.document)).toEqual(carried(withLineFeeds(odd())));
    expect(result.unplaced.map((u) => u.text)).toEqual(['{"Modularity":"4"}']);
  });

  it('brings any design back in what it carries', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (doc) => {
        expect(carried((await throughGraph(doc)).document)).toEqual(carried(doc));
      }),
      { numRuns: 60 },
    );
  });
});

/** XML knows one sign for the end of a line. */
const withLineFeeds = (doc: Document): Document =>
  JSON.parse(JSON.stringify(doc).replaceAll(String.raw`\r\n`, String.raw`\n`)) as Document;
