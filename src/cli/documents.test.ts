/** Documents in, out, renewed and compared by the real command in a real process. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, p } from '../../tests/fixtures/wordXml.ts';
import type { Document } from '../core/model/index.ts';
import { DESIGN, at, expectSentence, project, root, run } from './testing.ts';

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
