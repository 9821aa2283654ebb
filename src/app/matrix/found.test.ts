import { describe, expect, it } from 'vitest';
import { runChecks, type Finding } from '../../core/checks/index.ts';
import { readDesign } from '../../core/checks/testing/design.ts';
import { matrixRows } from '../../core/matrix/index.ts';
import { view } from '../../core/model/index.ts';
import { gridRows } from './cells.ts';
import { findingsInMatrix, findingsOfCell } from './found.ts';

const doc = readDesign(`
Project: A well in every village
Objective #goal: People of the valley are healthier
  Outcome #use: Families drink clean water
    Indicator #share: Share of families that treat their water
      baseline: 40 %
    Assumption #rain: The rains come in time
    Output #wells: Twelve wells give clean water
`);
const v = view(doc);
const rows = gridRows(matrixRows(v));

function byElement(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const f of findings) for (const { id } of f.elements) map.set(id, [...(map.get(id) ?? []), f]);
  return map;
}
const all = runChecks(doc, { preset: 'submission' }).findings;
const found = findingsInMatrix(v, rows, byElement(all));

function shownIn(key: string): string[] {
  const line = rows.find((r) => r.cells.some((c) => c.key === key));
  const cell = line?.cells.find((c) => c.key === key);
  if (!line || !cell) throw new Error(`No cell ${key}`);
  return findingsOfCell(found, cell, line.row).map((f) => f.rule);
}

describe('the findings in the matrix', () => {
  it('show at the cell of the field that they are about, and only there', () => {
    expect(shownIn('share/target')).toContain('indicator-no-target');
    expect(shownIn('share/indicator')).not.toContain('indicator-no-target');
    expect(shownIn('share/baseline')).toEqual([]);
  });

  it('are all counted at the head of the row', () => {
    const cells = ['share/indicator', 'share/source', 'share/target', 'use/assumptions'].flatMap(shownIn);
    expect(shownIn('use/result')).toEqual(expect.arrayContaining(cells));
  });

  it('show a missing indicator where one would be added', () => {
    expect(shownIn('wells/add')).toContain('indicator-missing');
  });

  it('show what is asked of a link at the row that it begins in', () => {
    const link = v.home('wells')!.id;
    const about: Finding = { ...all[0]!, elements: [{ kind: 'link', id: link, label: '', text: '' }] };
    const there = findingsInMatrix(v, rows, byElement([about]));
    expect([...there.keys()]).toEqual(['wells']);
  });
});
