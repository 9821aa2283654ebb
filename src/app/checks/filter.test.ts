import { describe, expect, it } from 'vitest';
import { runChecks, type Finding } from '../../core/checks/index.ts';
import { readDesign } from '../../core/checks/testing/design.ts';
import { view } from '../../core/model/index.ts';
import { NO_FILTER, passes, type Filter } from './filter.ts';

const doc = readDesign(`
Objective: Fewer fires
  Outcome #oc: Farmers burn less
    Indicator #in: Number of leaflets
      target: 40
    Output #op: Balers are for hire`);
const { findings } = runChecks(doc, { preset: 'submission' });
const shown = (filter: Partial<Filter>, selection: string[] = [], seen: ReadonlySet<string> | null = null) =>
  findings.filter((f) => passes({ ...NO_FILTER, ...filter }, f, view(doc), selection, seen));
const rules = (list: readonly Finding[]): string[] => [...new Set(list.map((f) => f.rule))];

describe('the filter of the checks', () => {
  it('shows everything at first', () => expect(shown({})).toEqual(findings));

  it('narrows by severity and by family', () => {
    expect(new Set(shown({ severity: 'error' }).map((f) => f.severity))).toEqual(new Set(['error']));
    expect(new Set(shown({ family: 'conditions' }).map((f) => f.family))).toEqual(new Set(['conditions']));
  });

  it('counts an indicator to the level of its result, and what is about the whole design to the project', () => {
    expect(rules(shown({ level: 'outcome' }))).toContain('indicator-level-too-low');
    expect(rules(shown({ level: 'project' }))).toContain('risks-missing');
    expect(rules(shown({ level: 'output' }))).not.toContain('risks-missing');
  });

  it('keeps to the selected element and its indicators', () => {
    expect(rules(shown({ selected: true }, ['oc']))).toContain('indicator-level-too-low');
    expect(rules(shown({ selected: true }, ['op']))).not.toContain('indicator-level-too-low');
  });

  it('shows only what was not there at the last visit', () => {
    const [first, ...others] = findings;
    const seen = new Set(others.map((f) => f.key));
    expect(shown({ fresh: true }, [], seen)).toEqual([first]);
    expect(shown({ fresh: true }, [], null)).toEqual(findings);
  });
});
