/**
 * Scores the checks on a case: a real design beside this repository, with what its evaluators wrote about it. The case
 * brings its own scorer and names elements in its own short form ("IND-OP1.1-2").
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFile } from '../../formats/index.ts';
import { countingId, create, PROJECT_ID, projectOf, view, type Document } from '../../model/index.ts';
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

interface LaterChange {
  readonly result: string | null;
  readonly indicator?: string;
  readonly what: string;
  readonly reason: string;
  readonly matrixUpdated: boolean;
}

/** The same project as its evaluators met it: with the summary's list of results and the changes that were made on the way. */
function asReviewed(doc: Document): Document {
  const { narrativeExpectedResults, laterEvidence } = JSON.parse(
    readFileSync(path.join(cases, 'phase-iii/project.json'), 'utf8'),
  ) as {
    narrativeExpectedResults: readonly { readonly statement: string }[];
    laterEvidence: { readonly changes: readonly LaterChange[] };
  };
  const v = view(doc);
  const ids = new Map(
    [...Object.keys(doc.results), ...Object.keys(doc.indicators)].map((id) => [caseId(v.label(id)), id]),
  );
  const notes = laterEvidence.changes.map(({ result, indicator, what, reason, matrixUpdated }, i) =>
    create('changeNotes', `change${i}`, {
      what,
      why: reason,
      about: ids.get(indicator ?? '') ?? ids.get(result ?? '') ?? null,
      matrixUpdated: matrixUpdated ? 'yes' : 'no',
    }),
  );
  const expectedResults = narrativeExpectedResults.map((r) => r.statement).join('\n');
  return {
    ...doc,
    project: { [PROJECT_ID]: { ...projectOf(doc), expectedResults } },
    changeNotes: Object.fromEntries(notes.map((n) => [n.id, n])),
  };
}

export interface CaseRun {
  readonly score: Score;
  /** What *submission* says of the Word file. */
  readonly result: CheckResult;
  /** What *review* says of the project as its evaluators met it. */
  readonly review: CheckResult;
}

export async function scoreCase(): Promise<CaseRun> {
  const doc = await caseDocument();
  const result = runChecks(doc, { preset: 'submission' });
  const review = runChecks(asReviewed(doc), { preset: 'review' });
  const messages = [...result.findings, ...review.findings].map((f) => ({
    ruleId: f.rule,
    severity: f.severity,
    elements: [...new Set(f.elements.filter((e) => e.kind !== 'link').map((e) => caseId(e.label)))],
  }));
  const scorer = (await import(pathToFileURL(path.join(cases, 'score.mjs')).href)) as {
    load: (name: string) => unknown;
    score: (of: unknown, messages: unknown) => Score;
  };
  return { score: scorer.score(scorer.load('phase-iii'), messages), result, review };
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
