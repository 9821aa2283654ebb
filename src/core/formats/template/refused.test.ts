/** What cannot be filled is named with its place, and nothing of a template acts. */
import { strToU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESIGNS } from '../../../../tests/fixtures/exportedDesigns.ts';
import { docx, p, run, tbl, tc, tr, zip } from '../../../../tests/fixtures/wordXml.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { exampleTemplate } from './index.ts';
import { fill, refusal, word, workbook } from './testing.ts';

describe('what cannot be filled', () => {
  const CASES: [what: string, rows: string[][], sentence: string][] = [
    [
      'a slip of the pen',
      [['{#outcomes}{outcom.statement}', '{/outcomes}']],
      '{outcom.statement}, table 1, row 1: there is no such placeholder here; did you mean {outcome.statement}?',
    ],
    [
      'a word of another item',
      [['{outcome.statment}', '']],
      '{outcome.statment}, table 1, row 1: there is no such placeholder here; did you mean {#outcomes} {outcome.statement} {/outcomes}?',
    ],
    [
      'a list that is not there',
      [['{#outcome}', '{/outcome}']],
      '{#outcome}, table 1, row 1: there is no such placeholder here; did you mean {#outcomes}?',
    ],
    [
      'something else in braces',
      [['{see the note}', '']],
      '{see the note}, table 1, row 1: there is no such placeholder here',
    ],
    [
      'a list without an end',
      [
        ['a', 'b'],
        ['{#risks}{statement}', ''],
      ],
      '{#risks}, table 1, row 2: the list begins here, and its end {/risks} is missing.',
    ],
    [
      'an end without a beginning',
      [['{/risks}', '']],
      '{/risks}, table 1, row 1: no list of this name begins before it.',
    ],
    [
      'ends in the wrong order',
      [['{#outcomes}{#outputs}', '{/outcomes}{/outputs}']],
      '{/outcomes}, table 1, row 1: ends before {#outputs}, which began later, has ended.',
    ],
  ];
  it.each(CASES)('%s is named with its place', async (_, rows, sentence) => {
    const message = await refusal(fill(DESIGNS.small(), word(rows), 'docx'));
    expect(message.split('\n')).toEqual(
      expect.arrayContaining(['“form.docx” cannot be filled as it is:', sentence]),
    );
  });

  it('is named in a sheet by its cell, all of it at once', async () => {
    const form = workbook([
      ['x', '{projekt.title}'],
      ['{#risks}{statement}', '{/risks}{#outputs}', '{/outputs}'],
    ]);
    expect(await refusal(fill(DESIGNS.small(), form, 'xlsx'))).toBe(
      [
        '“form.xlsx” cannot be filled as it is:',
        '{projekt.title}, sheet “Form”, cell B1: there is no such placeholder here; did you mean {project.title}?',
        '{#outputs}, sheet “Form”, cell B2: another list repeats this row already. Put the second list into rows of its own.',
      ].join('\n'),
    );
  });

  it('a list over the border of a table, a template without placeholders and one of the other kind get their sentences', async () => {
    const apart = docx({ body: `${p('{#risks}')}${tbl([tr([tc('{statement}{/risks}')])], 1)}` });
    expect(await refusal(fill(DESIGNS.small(), apart, 'docx'))).toContain(
      '{/risks}, table 1, row 1: the list begins elsewhere ({#risks}, paragraph “…”)',
    );
    expect(await refusal(fill(DESIGNS.small(), docx({ body: p('Hello') }), 'docx'))).toContain(
      'There is no placeholder in it',
    );
    expect(await refusal(fill(DESIGNS.small(), word(), 'xlsx'))).toContain('is a template for .docx');
  });
});

describe('a hostile template', () => {
  const parts = unzipSync(word());
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (type: string): Uint8Array =>
    zip({
      ...parts,
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${REL}/${type}" Target="http://example.org/x" TargetMode="External"/></Relationships>`,
      ),
    });
  const field = (...pieces: string[]): Uint8Array =>
    docx({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((t) => `<w:r><w:instrText>${t}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('{project.title}')}</w:p>`,
    });
  const CASES: [what: string, bytes: () => Uint8Array, words: string][] = [
    ['with macros', () => zip({ ...parts, 'word/vbaProject.bin': strToU8('x') }), 'carries macros'],
    ['that loads another template', () => rels('attachedTemplate'), 'would act'],
    ['that loads a picture from elsewhere', () => rels('image'), 'would act'],
    [
      'with an object of another program',
      () => zip({ ...parts, 'word/embeddings/oleObject1.bin': strToU8('x') }),
      'would act',
    ],
    ['with a field that runs a program', () => field('D', 'DEAUTO c:\\\\cmd.exe'), 'would act'],
    [
      'with definitions',
      () =>
        docx({
          body: p('{project.title}'),
          prolog: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        }),
      'holds definitions',
    ],
    [
      'with links to other workbooks',
      () =>
        zip({
          ...unzipSync(workbook([['{project.title}']])),
          'xl/externalLinks/externalLink1.xml': strToU8('<x/>'),
        }),
      'would act',
    ],
    ['that is cut off', () => word().slice(0, 700), 'is damaged'],
  ];
  it.each(CASES)('%s is refused', async (_, bytes, words) => {
    expect(await refusal(fill(safeCrossings(), bytes(), 'docx'))).toContain(words);
  });

  it.each(['docx', 'xlsx'] as const)(
    'or a damaged one for .%s is filled or refused with a sentence, nothing else',
    async (as) => {
      const { bytes } = await exampleTemplate(as, '2026-11-21');
      const pieces = unzipSync(bytes);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('archive', ...Object.keys(pieces)),
          fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), to: fc.nat(255) }), {
            maxLength: 8,
          }),
          async (part, flips) => {
            const spoilt = (part === 'archive' ? bytes : (pieces[part] as Uint8Array)).slice();
            for (const { at, to } of flips) spoilt[Math.floor(at * spoilt.length)] = to;
            const whole = part === 'archive' ? spoilt : zip({ ...pieces, [part]: spoilt });
            expect(await refusal(fill(DESIGNS.small(), whole, as))).not.toContain('no sentence');
          },
        ),
        { numRuns: 60, seed: 7, interruptAfterTimeLimit: 15_000 },
      );
    },
  );

  it('may carry a link to click', async () => {
    expect(await refusal(fill(safeCrossings(), rels('hyperlink'), 'docx'))).toBe('was filled');
  });
});
