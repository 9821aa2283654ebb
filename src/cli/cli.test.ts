/** The real command in a real process on real files: what it prints, where, and with what it ends. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../core/checks/index.ts';
import { DESIGN, at, bin, end, expectSentence, folder, project, root, run } from './testing.ts';

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
