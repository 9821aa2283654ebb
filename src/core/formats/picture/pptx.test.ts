import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { view } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { branchOf } from './branch.ts';
import { diagramPptx } from './pptx.ts';
import { connector } from './pptxShapes.ts';

const OPTIONS = { language: 'en', date: '2026-11-21' };
const slides = (doc = safeCrossings()): string[] => {
  const files = unzipSync(diagramPptx(doc, OPTIONS));
  const count = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, i) =>
    strFromU8(files[`ppt/slides/slide${i + 1}.xml`] as Uint8Array),
  );
};
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((m) => m[1] ?? '');

describe('the diagram as slides', () => {
  const [overview = '', ...others] = slides();

  it('has a shape with words for every card, and a connector that holds on to both ends for every link', () => {
    const v = view(safeCrossings());
    const words = all(overview, /<a:t>([^<]*)<\/a:t>/g);
    for (const { statement } of v.results) expect(words).toContain(statement);
    const shapes = new Set(all(overview, /<p:sp><p:nvSpPr><p:cNvPr id="(\d+)"/g));
    const ends = [...all(overview, /<a:stCxn id="(\d+)"/g), ...all(overview, /<a:endCxn id="(\d+)"/g)];
    expect(ends).toHaveLength(v.links.length * 2);
    for (const id of ends) expect(shapes).toContain(id);
  });

  it('has a slide for each outcome where the type of the whole would be too small, under the numbers of the whole', () => {
    const outcomes = view(safeCrossings()).results.filter((r) => r.level === 'outcome');
    outcomes.forEach(({ statement }, i) => {
      expect(others[i]).toContain(statement);
      expect(others[i]).toContain(`Output ${i + 1}.1`);
    });
  });

  it('tells the same in words on the slides after it', () => {
    expect(slides().join()).toContain('leads to Outcome 1');
  });

  it('gives the same bytes for the same design and day', () => {
    expect(diagramPptx(safeCrossings(), OPTIONS)).toEqual(diagramPptx(safeCrossings(), OPTIONS));
  });
});

it('a branch keeps what leads to its top, and nothing else', () => {
  const v = view(safeCrossings());
  const [first] = v.results.filter((r) => r.level === 'outcome');
  const branch = view(branchOf(v, first?.id ?? ''));
  expect(branch.results.map((r) => v.label(r.id))).toEqual(['Outcome 1', 'Output 1.1', 'Output 1.2']);
  expect(branch.repairs).toEqual([]);
});

describe('a connector', () => {
  const at = (x: number, y: number) => ({ x, y, width: 100, height: 50 });
  const line = { colour: '#000000', weight: 1 };

  it('runs from the top of the lower shape to the bottom of the upper one', () => {
    const xml = connector({
      id: 9,
      name: 'a',
      from: { box: at(0, 500), shape: 4 },
      to: { box: at(300, 0), shape: 5 },
      line,
    });
    expect(xml).toContain('<a:stCxn id="4" idx="0"/><a:endCxn id="5" idx="2"/>');
    // Turned on its side: 450 high, 300 wide around the middle between (50, 500) and (350, 50).
    expect(xml).toContain('rot="16200000"><a:off x="-25" y="125"/><a:ext cx="450" cy="300"/>');
  });

  it('is straight where the upper shape is not above', () => {
    const xml = connector({
      id: 9,
      name: 'a',
      from: { box: at(0, 0), shape: 4 },
      to: { box: at(300, 0), shape: 5 },
      line,
    });
    expect(xml).toContain('straightConnector1');
  });
});
