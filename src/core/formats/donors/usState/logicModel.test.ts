import { describe, expect, it } from 'vitest';
import { create, emptyDocument, type Document, type Level } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { FormatError } from '../../types.ts';
import { labelsIn } from '../donor.ts';
import { textOfCell } from '../kit/testing.ts';
import { US_STATE_LOGIC_MODEL } from './logicModel.ts';

const print = (doc: Document) =>
  US_STATE_LOGIC_MODEL.print(doc, { ...labelsIn(US_STATE_LOGIC_MODEL, 'en'), date: '2026-11-21' }).sections;
const rowsOf = (doc: Document, section = 0): string[][] =>
  (print(doc)[section]?.rows ?? []).map((row) => row.cells.map(textOfCell));

/** A goal, two objectives, the second with two outcomes. */
function courts(): Document {
  const results: Record<string, Document['results'][string]> = {};
  const links: Record<string, Document['links'][string]> = {};
  const add = (id: string, level: Level, under: string | null): void => {
    const homeLink = under && `${id}>${under}`;
    results[id] = create('results', id, { level, statement: `What ${id} is`, homeLink, order: id });
    if (under && homeLink) links[homeLink] = create('links', homeLink, { from: id, to: under });
  };
  add('g', 'goal', null);
  add('o1', 'objective', 'g');
  add('o2', 'objective', 'g');
  add('p1', 'outcome', 'o1');
  add('p2', 'outcome', 'o2');
  add('p3', 'outcome', 'o2');
  add('q1', 'output', 'p1');
  add('q3', 'output', 'p3');
  links['a>q1'] = create('links', 'a>q1', { from: 'a', to: 'q1' });
  return {
    ...emptyDocument(),
    results,
    links,
    activities: { a: create('activities', 'a', { statement: 'Hire interpreters', homeLink: 'a>q1' }) },
  };
}

describe('the logic model of the TIP Office', () => {
  it('numbers outcomes after their objective, outputs after their outcome, activities after their output', () => {
    const firsts = rowsOf(courts()).map(([first = '']) => first.split('\n')[0]);
    expect(firsts).toEqual([
      'Results',
      'Project Goal',
      'Objective 1',
      'Outcome 1',
      'Output 1.1',
      'Objective 2',
      'Outcome 2.1',
      'Outcome 2.2',
      'Output 2.2.1',
    ]);
    expect(rowsOf(courts())[4]).toEqual(['Output 1.1\nWhat q1 is', '1.1.1 Hire interpreters', '']);
  });

  it('calls the only objective the goal where nothing stands above it', () => {
    expect(rowsOf(safeCrossings())[1]?.[0]).toMatch(/^Project Goal\nChildren in the Orlan hill district/);
  });

  it('prints indicators with their values below each other beside the result that they measure', () => {
    const [, , first, second] = rowsOf(safeCrossings());
    expect([first?.[1], second]).toEqual([
      'Municipalities with a budget line for school routes\nBaseline: 1 of 8\nTarget: 8 of 8 (2029)',
      ['Share of reported defects repaired within 30 days\nBaseline: 18% (2025)\nTarget: 75% (2029)'],
    ]);
  });

  it('shades the months of the work plan under years and quarters', () => {
    const [, timeline] = print(safeCrossings());
    expect(timeline?.heading).toBe('Timeline');
    expect(timeline?.rows.slice(0, 3).every((row) => row.head)).toBe(true);
    expect(timeline?.columns).toHaveLength(2 + 36);
    const planned = timeline?.rows[3]?.cells.map((cell) => cell.look === 'on');
    expect(planned?.slice(0, 9)).toEqual([false, false, true, true, true, true, true, true, false]);
  });

  it('leaves the timeline out where nothing is planned', () => {
    expect(print({ ...courts(), activities: {} })).toHaveLength(1);
  });

  it('says so where there is no result', () => {
    expect(() => print(emptyDocument())).toThrow(FormatError);
  });
});
