import { describe, expect, it } from 'vitest';
import { caseDocument, caseIsHere, scoreCase } from './testing/scoreCase.ts';
import { runChecks } from './run.ts';

describe.runIf(caseIsHere())('a real design and what its evaluators said', () => {
  it('every error and warning is right, and no trap is stepped into', async () => {
    const { score } = await scoreCase();
    expect(score.traps.ids).toEqual([]);
    expect([...score.loud.wrongPairs, ...score.loud.unknownPairs, ...score.quiet.wrongPairs]).toEqual([]);
  });

  it('what these rules can see is seen, in few enough messages to be read', async () => {
    const { score } = await scoreCase();
    expect(score.recall['fair']?.found).toBeGreaterThanOrEqual(11);
    // Above one loud message for two elements nobody reads on.
    expect(score.volume.loudPerElement).toBeLessThan(0.5);
  });

  it('the same is asked while drafting, and nothing of it as an error', async () => {
    const { findings, counts } = runChecks(await caseDocument(), { preset: 'drafting' });
    expect(counts.error).toBe(0);
    for (const rule of [
      'indicator-empty-statement',
      'indicator-level-too-low',
      'activity-without-output',
      'indicator-no-source',
      'risks-missing',
    ])
      expect(findings.map((f) => f.rule)).toContain(rule);
  });
});
