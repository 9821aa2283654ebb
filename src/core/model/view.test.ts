import { describe, expect, it } from 'vitest';
import { create, emptyDocument, view, type Document, type Level } from './index.ts';

/** A small design from a list: [id, level, parents...]; activities have the level "activity". */
function design(
  rows: readonly [string, Level | 'activity', ...string[]][],
  extra: Partial<Document> = {},
): Document {
  const doc = emptyDocument({ profile: 'iom-2012' });
  const results: Record<string, unknown> = {};
  const activities: Record<string, unknown> = {};
  const links: Record<string, unknown> = {};
  rows.forEach(([id, level, ...parents], i) => {
    const order = `a${String.fromCharCode(65 + i)}`;
    if (level === 'activity') activities[id] = create('activities', id, { order, statement: id });
    else results[id] = create('results', id, { level, order, statement: id });
    parents.forEach((to) => {
      links[`${id}-${to}`] = create('links', `${id}-${to}`, { from: id, to });
    });
  });
  return { ...doc, results, activities, links, ...extra } as Document;
}

const chain: [string, Level | 'activity', ...string[]][] = [
  ['obj', 'objective'],
  ['oc1', 'outcome', 'obj'],
  ['oc2', 'outcome', 'obj'],
  ['op11', 'output', 'oc1'],
  ['op12', 'output', 'oc1'],
  ['op21', 'output', 'oc2'],
  ['act1', 'activity', 'oc1'],
  ['act2', 'activity', 'op21'],
];

describe('numbering', () => {
  it('follows the position, with the donor labels', () => {
    const v = view(design(chain));
    expect(v.results.map((r) => v.label(r.id))).toEqual([
      'Objective',
      'Outcome 1',
      'Output 1.1',
      'Output 1.2',
      'Outcome 2',
      'Output 2.1',
    ]);
    expect(v.activities.map((a) => v.label(a.id))).toEqual(['Activity 1', 'Activity 2']);
  });

  it('numbers activities under their output where the profile says so', () => {
    const doc = design(chain);
    const project = create('project', 'project', { profile: 'iom-current' });
    const v = view({ ...doc, project: { project } });
    expect(v.code('act2')).toBe('2.1.1');
    expect(v.code('act1')).toBe('1.1');
  });

  it('keeps a pinned code and steps over it', () => {
    const doc = design(chain);
    const pinned = { ...doc.results['op12']!, pinnedCode: '1.1' };
    const v = view({ ...doc, results: { ...doc.results, op12: pinned } });
    expect(v.code('op12')).toBe('1.1');
    expect(v.code('op11')).toBe('1.2');
  });

  it('numbers objectives only when there are several', () => {
    const v = view(design([...chain, ['obj2', 'objective']]));
    expect(v.label('obj')).toBe('Objective 1');
    expect(v.label('obj2')).toBe('Objective 2');
  });

  it('names indicators after their result', () => {
    const doc = design(chain, {
      indicators: {
        i1: create('indicators', 'i1', { result: 'oc2', order: 'a1' }),
        i2: create('indicators', 'i2', { result: 'oc2', order: 'a2' }),
      },
    });
    expect(view(doc).label('i2')).toBe('Outcome 2, indicator 2');
  });
});

describe('home', () => {
  it('prints a result that serves two outcomes once, under its home link', () => {
    const doc = design([...chain, ['op3', 'output', 'oc1', 'oc2']]);
    const at = (homeLink: string | null) =>
      view({ ...doc, results: { ...doc.results, op3: { ...doc.results['op3']!, homeLink } } });
    expect(at('op3-oc2').home('op3')?.to).toBe('oc2');
    expect(at('op3-oc1').home('op3')?.to).toBe('oc1');
    expect(at('op3-oc2').results.filter((r) => r.id === 'op3')).toHaveLength(1);
    expect(
      at('op3-oc2')
        .up('op3')
        .map((l) => l.to),
    ).toEqual(['oc2', 'oc1']);
  });

  it('draws an assumption that is attached to a result on that result’s upward link', () => {
    const v = view(design(chain));
    expect(v.drawnOn('op11')?.id).toBe('op11-oc1');
    expect(v.drawnOn('op11-oc1')?.id).toBe('op11-oc1');
    expect(v.drawnOn('obj')).toBeNull();
  });
});

describe('repairs', () => {
  it('hides a link whose end is missing and says so', () => {
    const v = view(design([...chain, ['lost', 'output', 'nowhere']]));
    expect(v.links.some((l) => l.from === 'lost')).toBe(false);
    expect(v.repairs).toEqual([{ kind: 'missingEnd', link: 'lost-nowhere', links: ['lost-nowhere'] }]);
  });

  it('keeps a link that points down out of the hierarchy', () => {
    const v = view(design([...chain, ['x', 'objective', 'op11']]));
    expect(v.repairs.map((r) => r.kind)).toEqual(['backward']);
    expect(v.links.some((l) => l.from === 'x')).toBe(true);
    expect(v.home('x')).toBeNull();
  });

  it('cuts a cycle at its smallest id, the same way whatever the order of the records', () => {
    const rows: typeof chain = [
      ['a', 'outcome', 'b'],
      ['b', 'outcome', 'c'],
      ['c', 'outcome', 'a'],
    ];
    const doc = design(rows);
    const reversed = { ...doc, links: Object.fromEntries(Object.entries(doc.links).toReversed()) };
    for (const d of [doc, reversed]) {
      const v = view(d);
      expect(v.repairs).toEqual([{ kind: 'cycle', link: 'a-b', links: ['a-b', 'b-c', 'c-a'] }]);
      expect(v.results.map((r) => r.id)).toEqual(['a', 'c', 'b']);
    }
  });

  it('leaves feedback links out of the hierarchy without calling them a repair', () => {
    const doc = design(chain);
    const back = create('links', 'fb', { from: 'oc1', to: 'op11', kind: 'feedback' });
    const v = view({ ...doc, links: { ...doc.links, fb: back } });
    expect(v.repairs).toEqual([]);
    expect(v.up('oc1').map((l) => l.id)).toEqual(['oc1-obj']);
  });

  it('cuts a chain that no page could print, so that reading it cannot fail', () => {
    const rows = Array.from({ length: 20_000 }, (_, i): [string, Level, ...string[]] => [
      `r${i}`,
      'output',
      ...(i > 0 ? [`r${i - 1}`] : []),
    ]);
    const v = view(design(rows));
    expect(v.results).toHaveLength(rows.length);
    expect(v.links).toHaveLength(rows.length - 1);
    expect(v.home('r99')?.to).toBe('r98');
    expect(v.home('r100')).toBeNull();
    expect(Math.max(...v.results.map((r) => v.code(r.id).length))).toBeLessThan(300);
  });

  it('shows every result exactly once, whatever the links', () => {
    const ids = ['a', 'b', 'c', 'd'];
    for (let mask = 0; mask < 4096; mask += 7) {
      const pairs = ids.flatMap((f) => ids.filter((t) => t !== f).map((t) => [f, t] as const));
      const rows = ids.map((id): [string, Level, ...string[]] => [
        id,
        'outcome',
        ...pairs.filter(([f], i) => f === id && mask & (1 << i)).map(([, t]) => t),
      ]);
      expect(
        view(design(rows))
          .results.map((r) => r.id)
          .toSorted(),
      ).toEqual(ids);
    }
  });
});
