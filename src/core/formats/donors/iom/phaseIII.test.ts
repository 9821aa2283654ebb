/** The real matrix that this layout comes from, read where it lies beside the checkout, compared with its transcription. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countingId, view, type Document, type View } from '../../../model/index.ts';
import { readFile, type ImportResult } from '../../index.ts';

const folder = path.resolve(import.meta.dirname, '../../../../../../shared/cases/phase-iii');

interface Transcription {
  results: {
    id: string;
    level: string;
    code: string;
    statement: string;
    parent: string | null;
    label?: string;
  }[];
  indicators: { result: string; statement: string | null; baselineText: string; targetText: string }[];
  assumptions: { statement: string; appliesTo: string[] }[];
  workplan: { label: string; responsibleText: string }[];
}

const printed = (word: string, qualifier: string, text: string): string =>
  `${word}${qualifier ? ` (${qualifier})` : ''}: ${text}`;

/** The transcription leaves out the semicolons that close the lines of a list. */
const plain = (text: string): string => text.replace(/;$/, '');

describe.runIf(existsSync(folder))('a real results matrix of the 2012 layout', () => {
  let read: ImportResult;
  let doc: Document;
  let v: View;
  let truth: Transcription;

  beforeAll(async () => {
    truth = JSON.parse(readFileSync(path.join(folder, 'project.json'), 'utf8')) as Transcription;
    const bytes = new Uint8Array(readFileSync(path.join(folder, 'results-matrix.docx')));
    read = await readFile(bytes, 'results-matrix.docx', { newId: countingId() });
    doc = read.document;
    v = view(doc);
  });

  it('is read whole', () => {
    expect(read.counts).toMatchObject({
      goal: 0,
      objective: 1,
      outcome: 4,
      output: 10,
      activity: 11,
      indicator: 25,
      assumption: 10,
      workplanRow: 12,
      note: 0,
    });
    expect(read.unplaced).toEqual([]);
  });

  it('gives each result its words, theme, place and code, none of them pinned', () => {
    const name = (id: string | null | undefined): string => (id ? v.label(id) : '');
    const code = new Map(truth.results.map((r) => [r.id, r.code]));
    const expected = truth.results
      .filter((r) => r.level !== 'activity')
      .map((r) => [r.code, plain(r.statement), r.label ?? null, r.parent ? code.get(r.parent) : '']);
    expect(v.results.map((r) => [name(r.id), r.statement, r.theme, name(v.home(r.id)?.to)])).toEqual(
      expected,
    );
    expect(v.results.every((r) => r.pinnedCode === null)).toBe(true);
  });

  it('puts the eleven activities under their outcomes', () => {
    const code = new Map(truth.results.map((r) => [r.id, r.code]));
    const expected = truth.results
      .filter((r) => r.level === 'activity' && r.parent)
      .map((r) => [r.code, plain(r.statement), code.get(r.parent as string)]);
    expect(v.activities.map((a) => [v.label(a.id), a.statement, v.label(v.home(a.id)?.to ?? '')])).toEqual(
      expected,
    );
  });

  it('reads baselines and targets, and keeps the row of Outcome 3 that has no indicator', () => {
    const code = new Map(truth.results.map((r) => [r.id, r.code]));
    const actual = v.results.flatMap((r) =>
      v.indicators(r.id).map((i) => {
        const [target, ...more] = v.targets(i.id);
        expect([target?.kind, more]).toEqual(['final', []]);
        return [
          v.label(r.id),
          i.statement,
          printed('Baseline', i.baselineQualifier, i.baselineText),
          printed('Target', target?.qualifier ?? '', target?.text ?? ''),
        ];
      }),
    );
    expect(actual).toEqual(
      truth.indicators.map((i) => [code.get(i.result), i.statement ?? '', i.baselineText, i.targetText]),
    );
    expect(actual.filter(([, statement]) => statement === '')).toEqual([
      ['Outcome 3', '', 'Baseline: N', 'Target: Y'],
    ]);
  });

  it('attaches each assumption to exactly what its key names', () => {
    const code = new Map(truth.results.map((r) => [r.id, r.code]));
    expect(
      v.assumptions.map((a) => [a.statement, Object.keys(a.attachedTo).map((id) => v.label(id))]),
    ).toEqual(truth.assumptions.map((a) => [a.statement, a.appliesTo.map((id) => code.get(id))]));
    expect(v.assumptions[5]?.sourceText).toBe('Under 1.3, 3.1, 4.1');
  });

  it('keeps the work plan’s own wording, its responsible parties and its twelfth row', () => {
    const rows = Object.values(doc.workplanRows).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(rows.map((r) => [r.label, r.responsible])).toEqual(
      truth.workplan.map((w) => [w.label, w.responsibleText]),
    );
    expect(rows.map((r) => (r.activity ? v.code(r.activity) : r.code))).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
    );
    expect(rows.filter((r) => r.activity === null).map((r) => r.label)).toEqual(['External evaluation']);
    expect(rows.every((r) => Object.keys(r.months).length === 0)).toBe(true);
  });

  it('reads the project block', () => {
    expect(doc.project['project']).toMatchObject({
      title: expect.stringMatching(/^Enhancing Cooperation Measures .* – Phase III$/) as string,
      projectType: 'Counter Trafficking (CT)',
      secondaryProjectType: 'Technical Assistance',
      geography: 'Republic of Azerbaijan',
      executingAgency: 'International Organization for Migration (IOM)',
      managementSite: 'IOM Mission in Baku, Azerbaijan',
      start: '2012-09-01',
      end: '2014-02-28',
      budgetAmount: 299400,
      currency: 'USD',
      profile: 'iom-2012',
    });
    expect(doc.project['project']?.beneficiaries.split('\n')).toHaveLength(7);
  });
});
