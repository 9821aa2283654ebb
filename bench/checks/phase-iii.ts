/**
 * How well the checks see what evaluators saw: the submission preset on the real Word matrix beside this repository,
 * scored against what its evaluation said. Prints the score (with --list also the findings) and stores it.
 *
 *   npx tsx bench/checks/phase-iii.ts [--list]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { caseIsHere, scoreCase } from '../../src/core/checks/testing/scoreCase.ts';

if (!caseIsHere()) console.log('The case is not beside this repository; nothing to score.');
else {
  const { score, result } = await scoreCase();
  if (process.argv.includes('--list'))
    for (const f of result.findings)
      console.log(
        `${f.severity}  ${f.rule}\n  ${f.message}\n  at ${f.elements.map((e) => e.label).join('; ')}`,
      );
  const text = JSON.stringify({ counts: result.counts, ...score }, null, 2);
  console.log(text);
  mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
  writeFileSync(new URL('../results/checks-phase-iii.json', import.meta.url), `${text}\n`);
}
