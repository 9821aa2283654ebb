/** The real command in a real process on real files: what it prints, where, and with what it ends. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { RULES } from '../core/checks/index.ts';
import { docx, p } from '../../tests/fixtures/wordXml.ts';
import { readDesign } from '../core/checks/testing/design.ts';
import { writeFile } from '../core/formats/index.ts';
import type { Document } from '../core/model/index.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'src/cli/throughline.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'throughline-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const end = (command: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd: root, timeout: 60_000 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    });
  });
const run = (...args: string[]): Promise<Ended> => end(process.execPath, [bin, ...args]);

async function project(name: string, design: string | Document): Promise<string> {
  const document = typeof design === 'string' ? readDesign(design) : design;
  const { bytes } = await writeFile(document, {
    to: 'throughline-json',
    as: 'json',
    language: 'en',
    date: '2026-01-01',
  });
  writeFileSync(at(name), bytes);
  return at(name);
}

/** One sentence on stderr, nothing on stdout, code 2, and never a stack trace. */
function expectSentence(ended: Ended, words: RegExp): void {
  expect(ended.err).toMatch(words);
  expect(ended.err).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect(ended.out).toBe('');
  expect(ended.code).toBe(2);
}

const DESIGN = `
Project: Safer roads
Objective: To contribute to safer roads for children
  Outcome: Drivers slow down near schools
    Indicator: Number of workshops held
      baseline: 0
      target: 4
    Output #crossings: Crossings are raised and lit
Risk: No builder answers the tender`;

describe('throughline check', () => {
  it('prints findings as JSON and ends with 1 where there are errors', async () => {
    const file = await project('design.throughline.json', DESIGN);
    const { code, out, err } = await run('check', file, '--format', 'json');
    expect([code, err]).toEqual([1, '']);
    const printed = JSON.parse(out) as {
      findings: { rule: string; elements: Record<string, unknown>[] }[];
      counts: Record<string, number>;
    };
    expect(Object.keys(printed)).toEqual(['file', 'preset', 'findings', 'counts']);
    expect(printed).toMatchObject({ file, preset: 'submission' });
    expect(printed.findings.find((f) => f.rule === 'indicator-missing')).toEqual({
      rule: 'indicator-missing',
      severity: 'error',
      message: expect.stringContaining('Output 1.1'),
      why: expect.any(String),
      docs: 'docs/checks/indicator-missing.md',
      elements: [
        { kind: 'result', id: 'crossings', label: 'Output 1.1', text: 'Crossings are raised and lit' },
      ],
    });
    expect(printed.findings.find((f) => f.rule === 'indicator-level-too-low')?.elements[0]).toEqual({
      kind: 'indicator',
      id: expect.any(String),
      label: 'Outcome 1, indicator 1',
      text: 'Number of workshops held',
      field: 'statement',
    });
    const link = printed.findings.find((f) => f.rule === 'link-without-rationale');
    expect(link?.elements.map((e) => e['kind'])).toEqual(['link', 'result', 'result']);
    expect(Object.keys(printed.counts)).toEqual(['error', 'warning', 'suggestion']);
    expect(Object.values(printed.counts).reduce((a, b) => a + b)).toBe(printed.findings.length);
  });

  it('ends with 0 or 1 by preset and by the severity that is asked for', async () => {
    const file = await project('design.throughline.json', DESIGN);
    const codes = await Promise.all([
      run('check', file),
      run('check', file, '--preset', 'drafting'),
      run('check', file, '--preset', 'drafting', '--fail-on', 'warning'),
      run('check', file, '--preset', 'review', '--fail-on', 'suggestion'),
    ]);
    expect(codes.map((c) => c.code)).toEqual([1, 0, 1, 1]);
    expect(codes[0]?.out).toMatch(/Error {2}indicator-missing\n {2}Output 1\.1 has no indicator/);
    expect(codes[0]?.out).toMatch(/\n1 error, \d+ warnings, \d+ suggestions\n/);
  });

  it('looks at several files, sums them up, and ends with 2 when one cannot be read', async () => {
    const good = await project('several.json', DESIGN);
    const { code, out, err } = await run('check', good, at('nowhere.docx'), '--format', 'json');
    const { files, unread } = JSON.parse(out) as { files: unknown[]; unread: { reason: string }[] };
    expect([code, files.length, err]).toEqual([2, 1, '']);
    expect(unread[0]?.reason).toMatch(/There is no file at/);
  });

  it('follows the organisation’s settings file and the donor that is named', async () => {
    const file = await project('settings-design.json', DESIGN);
    writeFileSync(at('house.json'), JSON.stringify({ rules: { 'indicator-missing': 'off' } }));
    const rules = async (...more: string[]): Promise<string[]> =>
      (
        JSON.parse((await run('check', file, '--format', 'json', ...more)).out) as {
          findings: { rule: string }[];
        }
      ).findings.map((f) => f.rule);
    expect(await rules()).toContain('indicator-missing');
    expect(await rules('--settings', at('house.json'))).not.toContain('indicator-missing');
    writeFileSync(at('bad-house.json'), JSON.stringify({ rules: { 'indicator-mising': 'off' } }));
    expectSentence(
      await run('check', file, '--settings', at('bad-house.json')),
      /names a check that is not there: “indicator-mising”/,
    );
    expectSentence(await run('check', file, '--donor', 'nobody'), /does not know “nobody”/);
  });

  it('says that checks on wording were left out in a language without word lists', async () => {
    const file = await project(
      'fr.throughline.json',
      'Project: P\n  language: fr\nOutcome: Les routes sont sûres',
    );
    expect((await run('check', file)).out).toMatch(/Not checked in this language.*checks on wording/);
  });
});

describe('import and export', () => {
  it('names every detail that an IATI file still needs, writes nothing and ends with 2', async () => {
    const file = await project('iati.throughline.json', DESIGN);
    const to = ['--to', 'iati', '--out', at('iati.xml'), '--detail', 'status=2', 'place=KE'];
    expectSentence(await run('export', file, ...to), /Please give: .*\(reporting-org\).*first and last day/);
    expect((await run('export', file, ...to)).err).not.toContain('(place)');
    expect(existsSync(at('iati.xml'))).toBe(false);
    expectSentence(await run('export', file, ...to, 'colour=red'), /does not know “colour=red”/);
  });

  it('says on standard error what a format has no place for, and still ends well', async () => {
    const file = await project('graph.throughline.json', DESIGN);
    const { code, err } = await run('export', file, '--to', 'graphml', '--out', at('graph.graphml'));
    expect(code).toBe(0);
    expect(err).toBe(
      'Left out: 1 indicator with its baseline, targets and measured values.\nLeft out: 1 risk.\n',
    );
  });

  it('write a project and a Word matrix that check alike, and the same bytes each time', async () => {
    const file = await project('design.throughline.json', DESIGN);
    const word = at('matrix.docx');
    expect(
      await run('export', file, '--to', 'iom-results-matrix', '--as', 'docx', '--out', word),
    ).toMatchObject({
      code: 0,
      err: 'Left out: 1 risk.\n',
    });
    const first = await run('import', word, '--out', at('one.json'));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/1 objective, 1 outcome, 1 output/);
    await run('import', word, '--out', at('two.json'));
    expect(readFileSync(at('two.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'));
    const [fromWord, fromJson] = await Promise.all(
      [word, at('one.json')].map(async (f) => {
        const { findings } = JSON.parse((await run('check', f, '--format', 'json')).out) as {
          findings: unknown;
        };
        return findings;
      }),
    );
    expect(fromJson).toEqual(fromWord);
  });

  it('fill an organisation’s own template, and name the placeholder that cannot be filled', async () => {
    const file = await project('own.throughline.json', DESIGN);
    const to = ['--to', 'template', '--out', at('own.docx')];
    expect(await run('export', file, ...to)).toMatchObject({ code: 0, err: '' });
    expect(strFromU8(unzipSync(readFileSync(at('own.docx')))['word/document.xml']!)).toContain(
      'Drivers slow down near schools',
    );
    writeFileSync(at('form.docx'), docx({ body: p('{projet.title}') }));
    const ended = await run('export', file, ...to, '--template', at('form.docx'));
    expectSentence(
      ended,
      /“form.docx” cannot be filled.*\n\{projet.title\}, paragraph “…”.*did you mean \{project.title\}/,
    );
    expectSentence(
      await run('export', file, '--to', 'csv', '--out', at('x.zip'), '--template', at('form.docx')),
      /--template goes with --to template/,
    );
  });

  it('leave nothing behind but the file', async () => {
    const clean = at('clean');
    mkdirSync(clean);
    const file = await project('design.throughline.json', DESIGN);
    await run(
      'export',
      file,
      '--to',
      'iom-results-matrix',
      '--as',
      'xlsx',
      '--out',
      path.join(clean, 'm.xlsx'),
    );
    expect(readdirSync(clean)).toEqual(['m.xlsx']);
  });
});

describe('throughline update', () => {
  const before = `
    Objective: Families drink safe water all year
      Outcome: District offices keep every pump running
        Output: Forty mechanics hold a certificate for hand pumps
        Output: Spare parts are on sale in three market towns`;
  const after = before
    .replace('three market towns', 'five market towns')
    .replace(/\n.*Output: Forty.*/, '')
    .concat('\n        Output: Every office has a budget line for repairs');

  it('lists what a revised document would change, and writes nothing unasked', async () => {
    const ours = await project('ours.json', before);
    const revised = at('revised.docx');
    await run('export', await project('theirs.json', after), '--to', 'iom-results-matrix', '--out', revised);
    const { code, out } = await run('update', ours, revised);
    expect(code).toBe(0);
    expect(out).toContain('0 taken over');
    expect(out).toContain('[ ] added: Output');
    expect(out).toContain('[ ] removed: Output 1.1');
    expect(out).toMatch(/- Spare parts are on sale in three.*\n *\+ Spare parts are on sale in five/);
  });

  it('takes over the kinds that were asked for', async () => {
    const ours = await project('ours.json', before);
    const revised = at('revised.docx');
    await run('export', await project('theirs.json', after), '--to', 'iom-results-matrix', '--out', revised);
    const out = at('updated.json');
    const ended = await run(
      'update',
      ours,
      revised,
      '--accept',
      'additions,changes',
      '--out',
      out,
      '--format',
      'json',
    );
    const told = JSON.parse(ended.out) as { differences: { kind: string; accepted: boolean }[] };
    expect(
      told.differences
        .filter((d) => d.accepted)
        .map((d) => d.kind)
        .toSorted(),
    ).toContain('change');
    expect(told.differences.find((d) => d.kind === 'removal')?.accepted).toBe(false);
    const { document } = JSON.parse(readFileSync(out, 'utf8')) as { document: Document };
    const statements = Object.values(document.results).map((r) => r.statement);
    expect(statements).toContain('Spare parts are on sale in five market towns');
    expect(statements).toContain('Every office has a budget line for repairs');
    expect(statements).toContain('Forty mechanics hold a certificate for hand pumps');
  });

  it('says so where both say the same, and where it does not know what to accept', async () => {
    const ours = await project('ours.json', before);
    expect((await run('update', ours, ours)).out).toContain('says the same as the project');
    expectSentence(await run('update', ours, ours, '--accept', 'everything'), /“everything”.*all, additions/);
  });
});

describe('throughline compare', () => {
  const design = `
    Objective: Families drink safe water all year
      Outcome: District offices keep every pump running
        Output: Forty mechanics hold a certificate for hand pumps`;

  /** The same project later: one result says something else. */
  const later = (file: string): string => {
    const saved = readFileSync(file, 'utf8').replace('Forty mechanics', '*Fifty* mechanics');
    writeFileSync(at('later.json'), saved);
    return at('later.json');
  };

  it('says what differs, as text, as data and for a page', async () => {
    const submitted = await project('submitted.json', design);
    const now = later(submitted);
    const { code, out } = await run('compare', submitted, now);
    expect(code).toBe(0);
    expect(out).toContain('1 difference from');
    expect(out).toMatch(/reworded: Output 1\.1.*\n *- Forty mechanics.*\n *\+ \*Fifty\* mechanics/);
    const told = JSON.parse((await run('compare', submitted, now, '--format', 'json')).out) as {
      differences: object[];
    };
    expect(told.differences).toMatchObject([{ kind: 'reworded', branch: 'Outcome 1' }]);
    expect((await run('compare', submitted, now, '--format', 'markdown')).out).toMatch(
      /^## Outcome 1: .*\n\n- Output 1\.1.*“\\\*Fifty\\\* mechanics/m,
    );
    expect((await run('compare', now, now)).out).toContain('says the same as');
  });

  it('holds only files of one project against each other', async () => {
    const submitted = await project('submitted.json', design);
    const document = at('matrix.docx');
    await run('export', submitted, '--to', 'iom-results-matrix', '--out', document);
    expectSentence(await run('compare', submitted, document), /matrix\.docx is no Throughline project file/);
    await run('import', document, '--out', at('other.json'));
    expectSentence(await run('compare', submitted, at('other.json')), /no element in common/);
  });
});

describe('formats and rules', () => {
  it('list what can be read and written', async () => {
    const { code, out } = await run('formats', '--format', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { id: string }[]).map((f) => f.id)).toContain('iom-results-matrix');
    expect((await run('formats')).out).toMatch(
      /^iom-results-matrix {2}both {2}docx, xlsx {2}IOM results matrix, 2012 layout$/m,
    );
  });

  it('list every check, and print the page of one', async () => {
    const { out } = await run('rules');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(RULES.map((r) => r.id));
    expect((await run('rules', 'risks-missing')).out).toMatch(/^# risks-missing\n/);
  });

  it('run through npm without anything else on stdout', async () => {
    const { out } = await new Promise<{ out: string }>((resolve) => {
      execFile(
        'npm',
        ['run', '-s', 'throughline', '--', 'formats', '--format', 'json'],
        { cwd: root },
        (_, stdout) => resolve({ out: stdout }),
      );
    });
    expect(() => JSON.parse(out)).not.toThrow();
  });
});

describe('what cannot be done is said in a sentence', () => {
  it.each([
    ['a file that is not there', ['check', 'nowhere.docx'], /There is no file at nowhere\.docx/],
    ['a folder', ['check', '.'], /is a folder/],
    ['no file', ['check'], /Missing required argument 'files'/],
    ['an unknown command', ['frobnicate'], /Unknown command/],
    ['an unknown option', ['check', 'x.docx', '--loud'], /Unknown option '--loud'/],
    [
      'an unknown preset',
      ['check', 'x.docx', '--preset', 'strict'],
      /does not know “strict”.*drafting, submission, review/,
    ],
    ['an unknown severity', ['check', 'x.docx', '--fail-on', 'never'], /does not know “never”/],
    ['an unknown format', ['export', 'x.docx', '--to', 'pdf', '--out', 'y'], /does not know “pdf”/],
    ['no place to write', ['import', 'x.docx'], /--out/],
    ['an unknown check', ['rules', 'no-such-check'], /There is no check called “no-such-check”/],
  ])('%s', async (_, args, words) => expectSentence(await run(...args), words));

  it.each([
    ['not a matrix', 'notes.txt', 'Buy milk.'],
    ['a broken Word file', 'broken.docx', 'PK\u0003\u0004 and then nothing'],
    ['a project from the future', 'future.json', '{"throughline": 99, "document": {}}'],
    ['half a project', 'half.json', '{"throughline": 1, "document": {"results'],
    ['an empty file', 'empty.docx', ''],
  ])('%s', async (_, name, text) => {
    writeFileSync(at(name), text);
    expectSentence(await run('check', at(name)), /\S{3,}.*\.\s*$/);
  });

  it.each([
    ['a folder that is not there', () => at('no/such/folder/x.docx'), /There is no folder at/],
    ['a folder in place of a file', () => folder, /is a folder/],
  ])('%s', async (_, out, words) => {
    const file = await project('design.throughline.json', DESIGN);
    expectSentence(await run('export', file, '--to', 'iom-results-matrix', '--out', out()), words);
  });

  it('a place that must not be written, and what stood there stays', async () => {
    const closed = at('closed');
    mkdirSync(closed);
    writeFileSync(path.join(closed, 'matrix.docx'), 'older work');
    const file = await project('design.throughline.json', DESIGN);
    chmodSync(closed, 0o500);
    try {
      // A superuser may write anywhere; a place that is no folder at all is closed to everybody.
      const target =
        process.getuid?.() === 0 ? path.join(file, 'matrix.docx') : path.join(closed, 'matrix.docx');
      const ended = await run('export', file, '--to', 'iom-results-matrix', '--out', target);
      expectSentence(ended, /cannot be written|There is no folder/);
      expect(readFileSync(path.join(closed, 'matrix.docx'), 'utf8')).toBe('older work');
    } finally {
      chmodSync(closed, 0o700);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a disk that takes no more', () => {
  it('is said, what stood there stays, and no half of a file is left', async () => {
    mkdirSync(at('full'));
    const out = at('full/matrix.docx');
    writeFileSync(out, 'older work');
    const file = await project('design.throughline.json', DESIGN);
    // The shell lets the command write half a kilobyte to a file and no more.
    const narrow = 'ulimit -f 1; exec "$0" "$@"';
    const to = ['--to', 'iom-results-matrix', '--out', out];
    const ended = await end('sh', ['-c', narrow, process.execPath, bin, 'export', file, ...to]);
    expectSentence(ended, /matrix\.docx could not be written .*Nothing was changed\./);
    expect(readdirSync(at('full'))).toEqual(['matrix.docx']);
    expect(readFileSync(out, 'utf8')).toBe('older work');
  });
});

const real = path.resolve(root, '../shared/cases/phase-iii/results-matrix.docx');

describe.runIf(existsSync(real))('a real results matrix', () => {
  it('is checked for submission: what its evaluators would ask is there, and named as the donor names it', async () => {
    const { code, out } = await run('check', real, '--format', 'json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; severity: string; elements: { label: string }[] }[];
    };
    const labels = (rule: string): string[] =>
      findings.filter((f) => f.rule === rule).flatMap((f) => f.elements.map((e) => e.label));
    expect(labels('indicator-empty-statement')).toContain('Outcome 3');
    expect(labels('indicator-level-too-low')).toContain('Outcome 1, indicator 2');
    expect(labels('activity-without-output')).toHaveLength(11);
    expect(labels('indicator-no-source')).toHaveLength(24);
    expect(labels('risks-missing')).toEqual(['Project']);
    for (const rule of ['activity-without-output', 'indicator-no-source', 'zero-baseline-continuing-work'])
      expect(
        findings.filter((f) => f.rule === rule),
        rule,
      ).toHaveLength(1);
  });
});
