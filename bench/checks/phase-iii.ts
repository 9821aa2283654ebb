/**
 * How well the checks see what evaluators saw: runs the submission preset on the real Word matrix beside this repository
 * and scores the findings against what its evaluation said. Does nothing where the case is not there.
 *
 *   npx tsx bench/checks/phase-iii.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runChecks, type Finding } from '../../src/core/checks/index.ts';
import { readFile } from '../../src/core/formats/index.ts';
import { countingId } from '../../src/core/model/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const cases = path.resolve(here, '../../../shared/cases');
const file = path.join(cases, 'phase-iii/results-matrix.docx');

/** The case names elements as the donor does, with its own short forms. */
function caseId(label: string): string {
  const [owner = '', indicator] = label.split(', indicator ');
  const id = owner
    .replace(/^Objective$/, 'OBJ')
    .replace(/^Outcome /, 'OC')
    .replace(/^Output /, 'OP')
    .replace(/^Activity /, 'ACT')
    .replace(/^Project$/, 'project');
  return indicator ? `IND-${id}-${indicator}` : id;
}

export const toMessages = (findings: readonly Finding[]) =>
  findings.map((f) => ({
    ruleId: f.rule,
    severity: f.severity,
    elements: [...new Set(f.elements.filter((e) => e.kind !== 'link').map((e) => caseId(e.label)))],
  }));

if (!existsSync(file)) console.log('The case is not beside this repository; nothing to score.');
else {
  const { document } = await readFile(new Uint8Array(readFileSync(file)), path.basename(file), {
    newId: countingId(),
  });
  const { findings, counts } = runChecks(document, { preset: 'submission' });
  const { load, score } = (await import(pathToFileURL(path.join(cases, 'score.mjs')).href)) as {
    load: (name: string) => unknown;
    score: (of: unknown, messages: unknown) => Record<string, unknown>;
  };
  const result = { counts, ...score(load('phase-iii'), toMessages(findings)) };
  if (process.argv.includes('--list'))
    for (const f of findings)
      console.log(
        `${f.severity.padEnd(10)} ${f.rule}\n    ${f.message}\n    ${f.elements.map((e) => e.label).join('; ')}`,
      );
  console.log(JSON.stringify(result, null, 2));
  mkdirSync(path.join(here, '../results'), { recursive: true });
  writeFileSync(path.join(here, '../results/checks-phase-iii.json'), `${JSON.stringify(result, null, 2)}\n`);
}
