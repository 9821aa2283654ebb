/**
 * How well the checks see what evaluators saw: *submission* on the real Word matrix beside this repository, and *review* on the
 * same project with its summary and its later changes, one list after the other, scored against what its evaluation said.
 * Prints the figures, each finding that was missed, each trap that was hit and each pair that nobody has judged (with --list
 * also all messages), and stores them.
 *
 *   npx tsx bench/checks/phase-iii.ts [--list]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { caseIsHere, scoreCase } from '../../src/core/checks/testing/scoreCase.ts';

if (!caseIsHere()) console.log('The case is not beside this repository; nothing to score.');
else {
  const { score, result, review } = await scoreCase();
  if (process.argv.includes('--list'))
    for (const [preset, { findings }] of Object.entries({ submission: result, review }))
      for (const f of findings)
        console.log(
          `${preset}  ${f.severity}  ${f.rule}\n  ${f.message}\n  at ${f.elements.map((e) => e.label).join('; ')}`,
        );
  const { fair, fairIn15 } = score.recall;
  const summary = {
    fairFindings: `${fair?.found} of ${fair?.of}`,
    inFirst15: `${fairIn15?.found} of ${fairIn15?.of}`,
    precision: Number(score.loud.precisionLow.toFixed(2)),
    traps: score.traps.ids,
    loudPerElement: Number(score.volume.loudPerElement.toFixed(2)),
    missed: score.missedFair,
    unknown: score.loud.unknownPairs,
    wrong: score.loud.wrongPairs,
  };
  console.log(JSON.stringify(summary, null, 2));
  mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('../results/checks-phase-iii.json', import.meta.url),
    `${JSON.stringify({ aim: { fairFindings: 19, inFirst15: 11, precision: 0.9, traps: 1, loudPerElement: 0.35 }, ...summary, score }, null, 2)}\n`,
  );
}
