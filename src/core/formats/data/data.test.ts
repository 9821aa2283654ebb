import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { create, type Document } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { writeFile } from '../index.ts';

const write = (doc: Document, to: string, as: string) =>
  writeFile(doc, { to, as, language: 'en', date: '2026-11-21' });
const withOutcome = (statement: string): Document => {
  const doc = safeCrossings();
  const [first] = Object.values(doc.results);
  return { ...doc, results: { ...doc.results, [first!.id]: { ...first!, statement } } };
};

describe('the CSV set', () => {
  const tables = async (doc: Document): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync((await write(doc, 'csv', 'zip')).bytes)).map(([n, b]) => [n, strFromU8(b)]),
    );

  it('has one file for each table that holds something, a row for each record', async () => {
    const doc = safeCrossings();
    const files = await tables(doc);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'results.csv',
        'links.csv',
        'indicators.csv',
        'targets.csv',
        'assumptions.csv',
        'activities.csv',
        'risks.csv',
        'workplanRows.csv',
      ]),
    );
    expect(Object.keys(files)).not.toContain('notes.csv');
    for (const id of Object.keys(doc.links)) expect(files['links.csv']).toContain(`\r\n${id},`);
    expect(files['results.csv']).toMatch(/^id,label,level,statement,/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'never lets a spreadsheet run %j',
    async (formula) => {
      const { 'results.csv': csv = '' } = await tables(withOutcome(formula));
      expect(csv.split('\r\n')[1]).toContain(formula === '\r=1' ? `,"'\r=1",` : `,'${formula},`);
    },
  );

  it('keeps commas, quotes and line breaks inside their cell', async () => {
    const { 'results.csv': csv } = await tables(withOutcome('a, "b"\nc'));
    expect(csv).toContain(',"a, ""b""\nc",');
  });

  it('gives the same bytes for the same document', async () => {
    expect((await write(safeCrossings(), 'csv', 'zip')).bytes).toEqual(
      (await write(safeCrossings(), 'csv', 'zip')).bytes,
    );
  });
});

describe('the graph', () => {
  interface Graph {
    readonly node: readonly { readonly id: string; readonly data: readonly Datum[] }[];
    readonly edge: readonly {
      readonly source: string;
      readonly target: string;
      readonly data: readonly Datum[];
    }[];
  }
  interface Datum {
    readonly key: string;
    readonly '#text': string;
  }
  const graphOf = async (doc: Document): Promise<Graph> => {
    const xml = strFromU8((await write(doc, 'graphml', 'graphml')).bytes);
    expect(XMLValidator.validate(xml)).toBe(true);
    const options = {
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (n: string) => n === 'data',
    };
    return (new XMLParser(options).parse(xml) as { graphml: { graph: Graph } }).graphml.graph;
  };
  const said = (data: readonly Datum[], key: string) => data.find((d) => d.key === key)?.['#text'];

  it('has a node for every result, activity, factor and assumption, and an edge for every link', async () => {
    const doc = safeCrossings();
    const { node, edge } = await graphOf(doc);
    const count = (table: object): number => Object.keys(table).length;
    expect(node).toHaveLength(
      count(doc.results) + count(doc.activities) + count(doc.factors) + count(doc.assumptions),
    );
    expect(edge.filter((e) => said(e.data, 'edge-kind') !== 'assumption')).toHaveLength(count(doc.links));
    const ids = new Set(node.map((n) => n.id));
    for (const { source, target } of edge) expect(ids.has(source) && ids.has(target)).toBe(true);
  });

  it('leads an assumption on a link to the upper end of the link and names the link', async () => {
    const doc = safeCrossings();
    const [link] = Object.values(doc.links);
    const assumptions = {
      a: create('assumptions', 'a', { statement: 'Held', attachedTo: { [link!.id]: true } }),
    };
    const { node, edge } = await graphOf({ ...doc, assumptions });
    const condition = edge.find((e) => said(e.data, 'edge-kind') === 'assumption');
    expect(said(condition!.data, 'edge-onLink')).toBe(link!.id);
    const end = node.find((n) => n.id === condition!.target);
    expect(said(end!.data, 'node-id')).toBe(link!.to);
  });

  it('writes what XML cannot hold as a replacement mark, and everything else as it is', async () => {
    const { node } = await graphOf(withOutcome('Safe & <sound>\u0007'));
    const statements = node.map((n) => said(n.data, 'node-statement'));
    expect(statements).toContain('Safe & <sound>\ufffd');
  });

  it('says what a graph has no place for', async () => {
    expect((await write(safeCrossings(), 'graphml', 'graphml')).leftOut).toContain('3 risks.');
  });
});
