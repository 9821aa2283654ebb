/** Each fix on a design with the fault: it is offered, says what it does, and leaves a design without the finding and without a new error. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES, runChecks, type Finding } from '../checks/index.ts';
import { readDesign } from '../checks/testing/design.ts';
import { COMMANDS, runCommand } from '../commands/index.ts';
import { countingId, type Document } from '../model/index.ts';
import { FIXES, fixesFor, type QuickFix } from './index.ts';

const OPTIONS = { preset: 'submission' } as const;

interface Case {
  readonly fix: string;
  readonly rule: string;
  readonly design: string;
  readonly label: string;
  /** Words of the preview. */
  readonly shows?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    fix: 'add-indicator',
    rule: 'indicator-missing',
    design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire',
    label: 'Add an indicator to Output 1.1',
    shows: ['Output 1.1, indicator 1'],
  },
  {
    fix: 'add-risk',
    rule: 'risks-missing',
    design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire',
    label: 'Add a risk',
  },
  {
    fix: 'add-output',
    rule: 'outcome-without-output',
    design: 'Objective: Fewer fires\n  Outcome: Farmers burn less',
    label: 'Add an output under Outcome 1',
    shows: ['Output 1.1'],
  },
  {
    fix: 'mark-by-others',
    rule: 'outcome-without-output',
    design: 'Objective: Fewer fires\n  Outcome: The state pays for balers',
    label: 'Others bring about Outcome 1',
  },
  {
    fix: 'mark-as-management',
    rule: 'output-leads-nowhere',
    design:
      'Output: The final evaluation is public\nOutcome: Farmers burn less\n  Output: Balers are for hire',
    label: 'Output 1 is project management',
  },
  {
    fix: 'link-to-outcome',
    rule: 'output-leads-nowhere',
    design:
      'Objective: Fewer fires\n  Outcome: Shops sell straw\n    Output: Shops know the price of straw\n  Outcome: Farmers burn less\n    Output: Farmers know the law\nOutput: Balers are for hire to farmers',
    label: 'to Outcome 2, “Farmers burn less”',
    shows: ['Outcome 2'],
  },
  {
    fix: 'link-to-output',
    rule: 'activity-without-output',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Farmers know the law\n    Output: Balers are for hire\nActivity: Buy two balers',
    label: 'Put Activity 1 under Output 1.2, “Balers are for hire”',
  },
  {
    fix: 'make-feedback',
    rule: 'causal-cycle',
    design:
      'Objective: Fewer fires\n  Outcome #a: Farmers burn less\n  Outcome #b: Prices of straw rise\nLink: #a -> #b\nLink: #b -> #a',
    label: 'a feedback link',
  },
  {
    fix: 'remove-link',
    rule: 'backward-link',
    design:
      'Objective: Fewer fires\n  Outcome #a: Farmers burn less\n    Output #b: Balers are for hire\nLink: #a -> #b',
    label: 'Remove the link',
  },
  {
    fix: 'add-factor',
    rule: 'contributing-factors-missing',
    design: 'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire',
    label: 'Add a contributing factor to Outcome 1',
  },
  {
    fix: 'move-indicator-down',
    rule: 'indicator-level-too-low',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Indicator: Number of farmers trained\n      target: 40\n    Indicator: Share of fields that were not burnt\n      target: 60%\n    Output: Balers are for hire\n    Output: Farmers are trained in composting\n      Indicator: Number of villages with a course\n        target: 3',
    label: 'Move it to Output 1.2, “Farmers are trained in composting”',
    shows: ['Output 1.2, indicator 2'],
  },
  {
    fix: 'zero-is-right',
    rule: 'zero-baseline-continuing-work',
    design:
      'Project: Cleaner fields, Phase II\nOutcome: Farmers burn less\n  Output: Balers continue to be for hire\n    Indicator: Number of balers for hire\n      baseline: 0\n      target: 12',
    label: 'What Output 1.1, indicator 1 counts is new: zero is right',
  },
  {
    fix: 'keep-level',
    rule: 'target-not-beyond-baseline',
    design:
      'Outcome: Farmers burn less\n  Output: Balers are for hire\n    Indicator: Number of balers for hire\n      baseline: 12\n      target: 12',
    label: 'Output 1.1, indicator 1 is about keeping what is there',
  },
  {
    fix: 'count-per-period',
    rule: 'targets-do-not-add-up',
    design:
      'Outcome: Farmers burn less\n  Output: Balers are for hire\n    Indicator: Number of balers hired in the year\n      baseline: 0\n      target: 12\n      Milestone: 20\n        date: 2027-06-30',
    label: 'Values of Output 1.1, indicator 1 stand each for its own period',
  },
  {
    fix: 'insert-outcome',
    rule: 'level-skip',
    design:
      'Objective: Fewer fires\n  Output: Balers are for hire\n  Outcome: Shops sell straw\n    Output: Shops know the price',
    label: 'Put an outcome in between',
    shows: ['Outcome 2'],
  },
  {
    fix: 'add-assumption',
    rule: 'result-without-assumption',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Assumption: Diesel stays cheap\n    Output: Balers are for hire\n      Assumption: Roads stay open\n    Output: Farmers know the law',
    label: 'Add an assumption at Output 1.2',
  },
  {
    fix: 'use-assumption',
    rule: 'result-without-assumption',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Assumption: Diesel stays cheap\n    Output: Balers are for hire\n      Assumption: The roads stay open in spring\n    Output: Farmers know the law',
    label: 'Use “The roads stay open in spring” here too',
  },
  {
    fix: 'spread-assumption',
    rule: 'assumption-applies-to-nothing',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n  Outcome: Shops sell straw\nAssumption: Diesel stays cheap',
    label: 'Attach it to every outcome',
  },
  {
    fix: 'add-objective',
    rule: 'objective-missing',
    design:
      'Outcome: Farmers burn less\n  Output: Balers are for hire\nOutcome: Shops sell straw\n  Output: Shops know the price',
    label: 'Add an objective above the outcomes',
  },
  {
    fix: 'add-activity',
    rule: 'output-without-activity',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire\n      Activity: Buy balers\n    Output: Farmers know the law',
    label: 'Add an activity to Output 1.2',
  },
  {
    fix: 'split-result',
    rule: 'several-results-in-one',
    design: 'Objective: Fewer fires\n  Outcome: Straw is sold to the shops and guards are paid by the town',
    label: 'Split Outcome 1 in two',
    shows: ['Straw is sold to the shops', 'Guards are paid by the town'],
  },
  {
    fix: 'split-indicator',
    rule: 'indicator-double-barrelled',
    design:
      'Outcome: Farmers burn less\n  Output: Balers are for hire\n    Indicator: Number of balers for hire and number of farmers who know the law\n      target: 12',
    label: 'Split Output 1.1, indicator 1 in two',
  },
  {
    fix: 'demote',
    rule: 'result-phrased-as-activity',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Conduct training for farmers\n    Output: Balers are for hire',
    label: 'Move Output 1.1 one level down',
  },
  {
    fix: 'promote',
    rule: 'output-phrased-as-outcome',
    design:
      'Objective: Fewer fires\n  Outcome: Fields are cleaner\n    Output #a: Farmers apply composting on their fields\n    Output #b: Farmers know how to compost\nLink: #b -> #a',
    label: 'Move Output 1.1 one level up',
  },
  {
    fix: 'merge-results',
    rule: 'duplicate-result',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire in every village\n  Outcome: Shops sell straw\n    Output: Balers are for hire in every village\n    Output: Shops know the price',
    label: 'Merge Output 2.1 into Output 1.1',
  },
  {
    fix: 'renumber',
    rule: 'code-out-of-order',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire\n      pinnedCode: 1.1\n    Output: Farmers know the law\n      pinnedCode: 1.4',
    label: 'Number everything by its position',
  },
  {
    fix: 'move-indicator-up',
    rule: 'indicator-level-too-high',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Balers are for hire\n      Indicator: Share of farmers who stopped burning\n        baseline: 10%\n        target: 60%\n      Indicator: Number of balers for hire\n        baseline: 0\n        target: 6',
    label: 'Move it to Outcome 1, “Farmers burn less”',
  },
  {
    fix: 'replace-term',
    rule: 'term-varies',
    design:
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Farmers are trained\n      Activity: Hold four seminars for farmers\n      Indicator: Number of workshops for farmers\n        target: 4',
    label: 'everywhere',
  },
];

const offered = (doc: Document, one: Case): { finding: Finding; fix: QuickFix } => {
  const findings = runChecks(doc, OPTIONS).findings.filter((f) => f.rule === one.rule);
  const found = findings.flatMap((finding) =>
    fixesFor(doc, finding, OPTIONS)
      .filter((fix) => fix.fix === one.fix)
      .map((fix) => ({ finding, fix })),
  );
  expect(found.map((f) => f.fix.label).join('\n'), findings.map((f) => f.message).join('\n')).toContain(
    one.label,
  );
  return found.find((f) => f.fix.label.includes(one.label)) as { finding: Finding; fix: QuickFix };
};

describe('the quick fixes', () => {
  it('stand in the list once each, with a file each', () => {
    const files = readdirSync(new URL('list/', import.meta.url)).map((name) => name.replace('.ts', ''));
    expect(FIXES.map((f) => f.id).toSorted()).toEqual(files.toSorted());
  });

  it('belong to rules that exist', () => {
    const known = new Set(RULES.map((r) => r.id));
    expect(FIXES.flatMap((f) => f.rules.filter((id) => !known.has(id)))).toEqual([]);
  });

  it('are each shown by a case', () => {
    expect(FIXES.map((f) => f.id).toSorted()).toEqual([...new Set(CASES.map((c) => c.fix))].toSorted());
  });
});

describe.each(CASES)('$fix for $rule', (one) => {
  it('is offered with a preview, and leaves the design without the finding and without a new error', () => {
    const doc = readDesign(one.design);
    const { finding, fix } = offered(doc, one);
    expect(fix.preview.length).toBeGreaterThan(0);
    const shown = fix.preview.map((l) => `${l.label} ${l.before} ${l.after}`).join('\n');
    for (const words of one.shows ?? []) expect(shown).toContain(words);

    const command = COMMANDS.find((c) => c.name === fix.command);
    const context = { newId: countingId('made'), now: '2026-01-01T00:00:00.000Z', author: 'Ana', by: null };
    const done = runCommand(doc, command as never, fix.args as never, context);
    expect(done.changes.length).toBeGreaterThan(0);
    if (fix.focus?.id === 'made') expect(typeof done.result).toBe('string');
    else {
      const after = runChecks(done.after, OPTIONS).findings;
      expect(
        after.filter((f) => f.rule === one.rule).flatMap((f) => f.elements.map((e) => e.id)),
      ).not.toContain(finding.elements[0]?.id);
    }
  });
});

describe('a fix that would not help', () => {
  it('is not offered: an output moved down would lose its indicators', () => {
    const doc = readDesign(
      'Objective: Fewer fires\n  Outcome: Farmers burn less\n    Output: Conduct training for farmers\n      Indicator: Number of courses',
    );
    const found = runChecks(doc, OPTIONS).findings.flatMap((f) => fixesFor(doc, f, OPTIONS));
    expect(found.map((f) => f.fix)).not.toContain('demote');
  });
});
