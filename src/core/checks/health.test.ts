import { describe, expect, it } from 'vitest';
import { healthOf } from './health.ts';
import { teamQuestions } from './questions/index.ts';
import { runChecks } from './run.ts';
import { readDesign } from './testing/design.ts';

const health = (outline: string) => {
  const doc = readDesign(outline);
  return healthOf(doc, runChecks(doc, { preset: 'submission' }), teamQuestions(doc));
};

const DESIGN = `
Objective: Children reach school unhurt
  Outcome: Drivers slow down
    because: fast cars hurt most
    Indicator: Share of drivers below 30 km/h
      baseline: 35%
      target: 80%
      source: Radar counts
    Indicator: Number of fines
    Assumption: Traffic does not move elsewhere
    Output: Crossings are raised
    Output: Police have radar sets
      Indicator: Number of posts with a radar set
        status: zeroByDesign
        target: 6
  Outcome: Parents walk along
  Outcome: `;

describe('the standing of a design', () => {
  it('says for each level what is there, top level first, and leaves out what nobody has written', () => {
    const { levels } = health(DESIGN);
    expect(levels.map((l) => [l.level, l.results])).toEqual([
      ['objective', 1],
      ['outcome', 2],
      ['output', 2],
    ]);
    expect(levels[1]?.parts).toEqual({
      indicator: { done: 1, of: 2 },
      baseline: { done: 1, of: 2 },
      target: { done: 1, of: 2 },
      source: { done: 1, of: 2 },
      assumption: { done: 1, of: 2 },
      reason: { done: 1, of: 2 },
    });
    expect(levels[2]?.parts.baseline).toEqual({ done: 1, of: 1 });
  });

  it('says for each outcome what hangs on it and what is open in its branch', () => {
    const [drivers, parents] = health(DESIGN).branches;
    expect([drivers?.label, drivers?.outputs, drivers?.indicators]).toEqual(['Outcome 1', 2, 3]);
    expect([parents?.outputs, parents?.findings.error]).toEqual([0, 2]);
    expect(drivers?.openQuestions).toBeGreaterThan(0);
  });

  it('is plain numbers when it is kept', () => {
    expect(health(DESIGN).standing).toMatchObject({
      'outcome.results': 2,
      'outcome.indicator': 1,
      'outcome.indicator.of': 2,
    });
  });

  it('of an empty design is empty', () => {
    const { levels, branches } = health('Project: Just begun');
    expect([levels, branches]).toEqual([[], []]);
  });
});
