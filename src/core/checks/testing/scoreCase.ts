/**
 * Scores the checks on a case: a real design beside this repository, with what its evaluators wrote about it. The case
 * brings its own scorer and names elements in its own short form ("IND-OP1.1-2").
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFile } from '../../formats/index.ts';
import { countingId, type Document } from '../../model/index.ts';
import { runChecks, type CheckResult } from '../run.ts';

const cases = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../../../shared/cases');
const matrix = path.join(cases, 'phase-iii/results-matrix.docx');

export const caseIsHere = (): boolean => existsSync(matrix) && existsSync(path.join(cases, 'score.mjs'));

interface Tally {
  readonly precisionLow: number;
  readonly precisionHigh: number;
  readonly unknownPairs: readonly string[];
  readonly wrongPairs: readonly string[];
}

export interface Score {
  readonly recall: Readonly<Record<string, { readonly of: number; readonly found: number }>>;
  readonly loud: Tally;
  readonly quiet: Tally;
  readonly traps: { readonly ids: readonly string[] };
  readonly volume: { readonly messages: number; readonly loudPerElement: number };
  readonly missedFair: readonly string[];
}

export const caseDocument = async (): Promise<Document> =>
  (await readFile(new Uint8Array(readFileSync(matrix)), path.basename(matrix), { newId: countingId() }))
    .document;

export async function scoreCase(): Promise<{ readonly score: Score; readonly result: CheckResult }> {
  const result = runChecks(await caseDocument(), { preset: 'submission' });
  const messages = result.findings.map((f) => ({
    ruleId: f.rule,
    severity: f.severity,
    elements: [...new Set(f.elements.filter((e) => e.kind !== 'link').map((e) => caseId(e.label)))],
  }));
  const scorer = (await import(pathToFileURL(path.join(cases, 'score.mjs')).href)) as {
    load: (name: string) => unknown;
    score: (of: unknown, messages: unknown) => Score;
  };
  return { score: scorer.score(scorer.load('phase-iii'), messages), result };
}

function caseId(label: string): string {
  const [owner = '', indicator] = label.split(', indicator ');
  const id = owner
    .replace(/^Objective$/, 'OBJ')
    .replace(/^Outcome /, 'OC')
    .replace(/^Output /, 'OP')
    .replace(/^Activity /, 'ACT')
    .replace(/^Assumption /, 'ASM')
    .replace(/^Project$/, 'project');
  return indicator ? `IND-${id}-${indicator}` : id;
}
