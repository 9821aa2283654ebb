/** Graphs of other programs: Kumu and Gephi tables, yEd drawings, causal maps without a word about levels. */
import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingId, view, type Document } from '../../model/index.ts';
import { FormatError, readFile } from '../index.ts';
import { writeWorkbook, type Sheet } from '../ooxml/workbook.ts';
import { packTogether } from '../together.ts';

const read = (content: string | Uint8Array, name: string) =>
  readFile(typeof content === 'string' ? strToU8(content) : content, name, { newId: countingId() });
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\n');
const named = (files: Record<string, string>) =>
  packTogether(Object.entries(files).map(([name, text]) => ({ name, bytes: strToU8(text) })));

/** "Words: level" of every result, and every link in words. */
function drawn(doc: Document) {
  const words = (id: string | null): string => view(doc).nodes.get(id ?? '')?.record.statement ?? '?';
  return {
    levels: Object.fromEntries(Object.values(doc.results).map((r) => [r.statement, r.level])),
    links: Object.values(doc.links).map(
      (l) => `${words(l.from)} > ${words(l.to)}${l.kind === 'leadsTo' ? '' : ` (${l.kind})`}`,
    ),
  };
}
const asked = (result: { readonly questions: readonly { readonly text: string }[] }) =>
  result.questions.map((q) => q.text).join('\n');

const ELEMENTS = csv([
  ['Label', 'Type', 'Description', 'Tags'],
  ['Orchards bear fruit', 'Impact', 'Ten years on', 'trees|food'],
  ['Growers prune in time', 'Outcome', '', ''],
  ['Growers trained in pruning', 'Output', '', ''],
  ['Run winter courses', 'Activity', '', ''],
  ['Frost stays away in May', 'Assumption', '', ''],
  ['A blight arrives', 'Risk', '', ''],
  ['Share of growers who prune', 'Indicator', 'By survey', ''],
  ['The bank lends', 'Contributing factor', '', ''],
  ['Old shears', 'Thing', '', ''],
]);
const CONNECTIONS = csv([
  ['From', 'To', 'Label', 'Strength', 'Colour of mood'],
  ['Run winter courses', 'Growers trained in pruning', '', '', ''],
  ['Growers trained in pruning', 'Growers prune in time', 'they see it pays', '70', 'warm'],
  ['growers prune in time', 'Orchards bear fruit', '', '', ''],
  ['Growers prune in time', 'Orchards bear fruit', '', '', ''],
  ['Frost stays away in May', 'Growers prune in time', '', '', ''],
  ['A blight arrives', 'Orchards bear fruit', '', '', ''],
  ['Share of growers who prune', 'Growers prune in time', '', '', ''],
  ['The bank lends', 'Growers prune in time', '', '', ''],
  ['Old shears', 'Growers trained in pruning', '', '', ''],
  ['A market opens', 'Orchards bear fruit', '', '', ''],
]);

describe('a pair of tables from Kumu', () => {
  const pairs = {
    'in an archive': () =>
      read(
        zipSync({ 'elements.csv': strToU8(ELEMENTS), 'connections.csv': strToU8(CONNECTIONS) }),
        'map.zip',
      ),
    'chosen together': () =>
      read(named({ 'connections.csv': CONNECTIONS, 'elements.csv': ELEMENTS }), 'elements.csv'),
  };
  it.each(Object.keys(pairs))('%s becomes a design with every kind of element', async (how) => {
    const result = await pairs[how as keyof typeof pairs]();
    const { document, unplaced } = result;
    expect(result.format).toBe('csv');
    expect(drawn(document).levels).toEqual({
      'Orchards bear fruit': 'objective',
      'Growers prune in time': 'outcome',
      'Growers trained in pruning': 'output',
      'Old shears': 'output',
      'A market opens': 'outcome',
    });
    expect(drawn(document).links).toEqual([
      'Run winter courses > Growers trained in pruning',
      'Growers trained in pruning > Growers prune in time',
      'Growers prune in time > Orchards bear fruit',
      'The bank lends > Growers prune in time',
      'Old shears > Growers trained in pruning',
      'A market opens > Orchards bear fruit',
    ]);
    const result1 = Object.values(document.results).find((r) => r.statement.startsWith('Growers prune'));
    expect(Object.values(document.indicators)).toMatchObject([
      { statement: 'Share of growers who prune', definition: 'By survey', result: result1!.id },
    ]);
    expect(Object.values(document.assumptions)).toMatchObject([{ attachedTo: { [result1!.id]: true } }]);
    expect(Object.values(document.risks)).toMatchObject([{ statement: 'A blight arrives' }]);
    expect(Object.values(document.links)[1]).toMatchObject({ rationale: 'they see it pays', strength: 70 });
    expect(unplaced.map((u) => u.text)).toEqual(['Tags: trees|food', 'type: Thing', 'Colour of mood: warm']);
    for (const { about } of Object.values(document.notes)) expect(about).not.toBeNull();
    const [nodes, arrows] = result.source.tables;
    expect(nodes!.rows[0]!.map((c) => c.text)).toEqual(['Label', 'Type', 'Description', 'Tags']);
    expect(nodes!.rows).toHaveLength(ELEMENTS.split('\n').length + 1);
    expect(arrows!.rows[2]!.map((c) => c.text).slice(0, 3)).toEqual([
      'Growers trained in pruning',
      'Growers prune in time',
      'they see it pays',
    ]);
    expect(asked(result)).toContain('One arrow stands twice');
    expect(asked(result)).toContain('The levels of 2 results');
  });
});

describe('a workbook from Kumu', () => {
  const sheet = (name: string, text: string): Sheet => ({
    name,
    columns: [20, 20, 20, 20, 20],
    rows: text.split('\n').map((line) => ({
      height: 15,
      cells: line.split(',').map((words) => (words === '' ? null : { runs: [{ text: words }], style: {} })),
    })),
    merges: [],
    frozenRows: 0,
    printTitles: null,
    rightToLeft: false,
  });
  const workbook = (...sheets: readonly Sheet[]) =>
    read(writeWorkbook({ title: 'Map', sheets, date: '2026-11-21' }), 'map.xlsx');

  it('is read like its tables, a sheet of loops being kept as a note', async () => {
    const fromTables = await read(named({ 'e.csv': ELEMENTS, 'c.csv': CONNECTIONS }), 'map');
    const loops = 'Label,Description\nGrowth,More fruit pays for more courses';
    const result = await workbook(
      sheet('Elements', ELEMENTS),
      sheet('Connections', CONNECTIONS),
      sheet('Loops', loops),
    );
    expect(drawn(result.document)).toEqual(drawn(fromTables.document));
    expect(result.unplaced.map((u) => u.text).join('\n')).toContain('More fruit pays for more courses');
  });

  it('is no graph where a sheet only names sources and targets beside others', async () => {
    const matrix = 'Label,Indicators,Baseline,Target,Assumptions\nOutcome 1: Fish landed,Tonnes,1,2,Calm sea';
    const travel = 'From,To\nTolvan,Marrit';
    const result = await workbook(sheet('Matrix', matrix), sheet('Travel', travel));
    expect(Object.values(result.document.indicators)).toMatchObject([{ statement: 'Tonnes' }]);
  });
});

describe('tables from Gephi', () => {
  const NODES = csv([
    ['Id', 'Label', 'Level'],
    ['1', 'Boats float', 'output'],
    ['2', 'Crews fish farther out', 'outcome'],
  ]);
  const EDGES = csv([
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'],
    ['1', '2', 'Directed', '0', '', '1.0'],
    ['1', '9', 'Directed', '1', '', '1.0'],
  ]);
  it('joins ends by id, and names an end that is not there', async () => {
    const result = await read(named({ 'n.csv': NODES, 'e.csv': EDGES }), 'n.csv');
    expect(drawn(result.document)).toEqual({
      levels: { 'Boats float': 'output', 'Crews fish farther out': 'outcome' },
      links: ['Boats float > Crews fish farther out'],
    });
    expect(asked(result)).toContain('Boats float → 9');
    expect(result.unplaced[0]?.text).toContain('Boats float → 9');
  });

  it('reads a list of edges alone, its ends being the nodes', async () => {
    const list = csv([
      ['Source', 'Target'],
      ['Nets mended', 'More fish landed'],
      ['More fish landed', 'Families eat better'],
    ]);
    const result = await read(list, 'edges.csv');
    expect(drawn(result.document).levels).toEqual({
      'Families eat better': 'objective',
      'More fish landed': 'outcome',
      'Nets mended': 'output',
    });
    expect(result.rows.filter((row) => row.kind === 'result').map((row) => row.sure)).toEqual([1, 1, 1]);
  });

  it('says what is missing in tables that hold no graph, and opens documents one by one', async () => {
    const tables = named({
      'a.csv': csv([
        ['x', 'y'],
        ['1', '2'],
      ]),
      'b.csv': 'z',
    });
    await expect(read(tables, 'a.csv')).rejects.toThrow('none of nodes and edges');
    expect(() => named({ 'a.csv': EDGES, 'letter.docx': '' })).toThrow('“letter.docx” was chosen together');
  });

  it('leaves a logframe with a source and a target alone', async () => {
    const matrix = csv([
      ['', 'Indicators', 'Baseline', 'Target', 'Source'],
      ['Outcome 1: Fish landed', 'Tonnes', '1', '2', 'Harbour book'],
    ]);
    expect((await read(matrix, 'matrix.csv')).format).not.toBe('csv');
  });
});

const graphml = (inside: string, keys = '', direction = 'directed'): string =>
  `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${keys}<graph id="G" edgedefault="${direction}">${inside}</graph></graphml>`;
const KEYS = `<key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="node" attr.name="type" attr.type="string"><default>outcome</default></key>`;
const node = (id: string, label: string, type = '') =>
  `<node id="${id}"><data key="d0">${label}</data>${type && `<data key="d1">${type}</data>`}</node>`;
const edge = (source: string, target: string, more = '') =>
  `<edge source="${source}" target="${target}"${more}/>`;

describe('GraphML of other programs', () => {
  it('reads labels, places and frames from a drawing of yEd', async () => {
    const shape = (id: string, label: string, x: number) =>
      `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="60" x="${x}" y="0"/><y:NodeLabel fontSize="12">${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>`;
    const keys =
      '<key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d9" for="edge" yfiles.type="edgegraphics"/>';
    const result = await read(
      graphml(
        `<node id="n0" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>The valley</y:NodeLabel></y:GroupNode></data><graph id="n0:" edgedefault="directed">${shape('n0::n0', 'Wells &amp; pumps', -100)}${shape('n0::n1', 'Water flows', 80)}</graph></node>` +
          `<edge id="e0" source="n0::n0" target="n0::n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>pressure</y:EdgeLabel></y:PolyLineEdge></data></edge>`,
        keys,
      ),
      'valley.graphml',
    );
    expect(drawn(result.document)).toEqual({
      levels: { 'Wells & pumps': 'output', 'Water flows': 'outcome' },
      links: ['Wells & pumps > Water flows'],
    });
    expect(Object.values(result.document.links)[0]?.rationale).toBe('pressure');
    const [left, right] = Object.values(result.document.results);
    expect(right!.position!.x - left!.position!.x).toBe(738);
    expect(result.unplaced.map((u) => u.text)).toContain('The valley');
    expect(result.document.project['project']?.title).toBe('valley');
  });

  it('turns a tree round that is drawn from the top down', async () => {
    const result = await read(
      graphml(
        node('a', 'Goal', 'goal') +
          node('b', 'Outcome') +
          node('c', 'Work', 'activity') +
          edge('a', 'b') +
          edge('b', 'c'),
        KEYS,
      ),
      'tree.graphml',
    );
    expect(drawn(result.document).links).toEqual(['Outcome > Goal', 'Work > Outcome']);
    expect(asked(result)).toContain('turned round');
  });

  it('gives lines without a direction the one that the levels say', async () => {
    const result = await read(
      graphml(node('a', 'Up') + node('b', 'Down', 'output') + edge('a', 'b'), KEYS, 'undirected'),
      'lines.graphml',
    );
    expect(drawn(result.document).links).toEqual(['Down > Up']);
    const plain = await read(
      graphml(
        node('a', 'One') + node('b', 'Two') + edge('a', 'b'),
        KEYS.replace('outcome', ''),
        'undirected',
      ),
      'lines.graphml',
    );
    expect(asked(plain)).toContain('no direction');
  });

  it('keeps circles and arrows that lead down as feedback, and names them', async () => {
    const result = await read(
      graphml(
        node('a', 'A') +
          node('b', 'B') +
          node('c', 'C') +
          node('o', 'O', 'output') +
          edge('a', 'b') +
          edge('b', 'c') +
          edge('c', 'a') +
          edge('o', 'a') +
          edge('c', 'o') +
          edge('b', 'b'),
        KEYS,
      ),
      'round.graphml',
    );
    expect(drawn(result.document).links).toEqual([
      'A > B',
      'B > C',
      'C > A (feedback)',
      'O > A',
      'C > O (feedback)',
    ]);
    expect(asked(result)).toContain('C → A, C → O');
    expect(result.unplaced.map((u) => u.text)).toEqual(['B → B']);
    expect(view(result.document).repairs).toEqual([]);
  });

  it('reads 120 nodes with circles, with nothing left for the view to repair', async () => {
    const nodes = Array.from({ length: 120 }, (_, i) => node(`n${i}`, `Change ${i}`)).join('');
    const edges = Array.from({ length: 400 }, (_, i) =>
      edge(`n${(i * 7) % 120}`, `n${(i * 31 + 5) % 120}`),
    ).join('');
    const result = await read(graphml(nodes + edges, KEYS.replace('outcome', '')), 'large.graphml');
    expect(result.counts.link).toBeGreaterThan(100);
    expect(Object.keys(result.document.results)).toHaveLength(120);
    expect(view(result.document).repairs).toEqual([]);
  });

  it.each([
    ['<?xml version="1.0"?><graphml><graph>', 'no well-formed GraphML'],
    ['<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "b">]><graphml></graphml>', 'definitions'],
    [graphml(''), 'holds no node'],
  ])('refuses what is no graph with a sentence: %s', async (content, sentence) => {
    const error: unknown = await read(content, 'g.graphml').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(FormatError);
    expect((error as FormatError).message).toContain(sentence);
  });

  it('throws nothing but such sentences, however the file is damaged', async () => {
    const whole = graphml(
      node('a', 'One') + node('b', 'Two', 'output') + edge('b', 'a') + edge('a', 'c'),
      KEYS,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(60), fc.string(), async (at, length, put) => {
        const error: unknown = await read(
          whole.slice(0, at) + put + whole.slice(at + length),
          'g.graphml',
        ).then(
          () => null,
          (e: unknown) => e,
        );
        expect(error === null || error instanceof FormatError).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
