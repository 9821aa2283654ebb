/** Templates are filled in both kinds alike; what cannot be filled is named with its place; nothing of a template acts. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DESIGNS } from '../../../../tests/fixtures/exportedDesigns.ts';
import { docx, p, run, tbl, tc, tr, zip } from '../../../../tests/fixtures/wordXml.ts';
import { create, emptyDocument } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { writeFile } from '../index.ts';
import { PLACED_FIELDS } from '../places.ts';
import { carryingOfTags } from './carrying.ts';
import { exampleTemplate, lookAtTemplate } from './index.ts';
import { ANYWHERE, LISTS, TOP, type Kind } from './language.ts';
import { DAY, ROWS, fill, linesOf, refusal, word, workbook } from './testing.ts';

describe('a template', () => {
  const FILLED = [
    ['Outcome 1', 'Evening classes are attended through the winter'],
    ['1', 'Output 1.1: Classrooms with light (40)'],
  ];

  it('is filled in Word and in Excel alike, lists within lists and names of the items around', async () => {
    const doc = DESIGNS.small();
    expect(linesOf(await fill(doc, word(), 'docx'))).toEqual([
      ['Form of Lanterns for night schools'],
      ...FILLED,
      ['End'],
    ]);
    expect(linesOf(await fill(doc, workbook([...ROWS, ['End']]), 'xlsx'))).toEqual([...FILLED, ['End']]);
  });

  it('may be cut into pieces by Word, in the middle of a placeholder', async () => {
    const cut = word([['{#out|comes}{lab|el}', '{state|ment}{/out|comes|}']]);
    expect(linesOf(await fill(DESIGNS.small(), cut, 'docx'))).toContainEqual(FILLED[0]);
  });

  it('gives a paragraph, or a line of a cell, for each item, and no empty line for the signs', async () => {
    const body = [p('Before'), p('{#risks}'), p('Risk: {statement}'), p('{/risks}'), p('After')].join('');
    const list = tbl([tr([tc('{#risks}{statement}; {/risks}')])], 1);
    const { bytes } = await writeFile(safeCrossings(), {
      to: 'template',
      as: 'docx',
      ...DAY,
      template: { bytes: docx({ body: body + list }), fileName: 'f.docx' },
    });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    expect(xml.slice(0, xml.indexOf('<w:tbl>')).match(/<w:p[ >]/g)).toHaveLength(5);
    expect(linesOf(bytes).at(-1)?.[0]).toMatch(/fewer crossings can be built.*; .*; .*volunteer/);
    const sheet = linesOf(await fill(safeCrossings(), workbook([['{#risks}- {statement}{/risks}']]), 'xlsx'));
    expect(sheet[0]?.[0]?.split('\n')).toHaveLength(3);
  });

  it('prints nothing for an empty list, and fills the rest', async () => {
    const bare = DESIGNS.bare();
    expect(
      linesOf(
        await fill(
          bare,
          workbook([
            ['{#risks}{statement}{/risks}', 'x'],
            ['{#risks}{statement}', '{owner}{/risks}'],
            ['End {project.title}'],
          ]),
          'xlsx',
        ),
      ),
    ).toEqual([['x'], ['End Water']]);
    expect(
      linesOf(
        await fill(
          bare,
          word([
            ['{#risks}{statement}', '{owner}{/risks}'],
            ['a', 'b'],
          ]),
          'docx',
        ),
      ),
    ).toEqual([['Form of Water'], ['a', 'b'], ['End']]);
  });

  it('is filled to the same bytes again, and keeps what it had', async () => {
    for (const as of ['docx', 'xlsx'] as const) {
      const { bytes } = await exampleTemplate(as, '2026-11-21');
      expect(await fill(safeCrossings(), bytes, as)).toEqual(await fill(safeCrossings(), bytes, as));
    }
    const headed = docx({ body: p('{project.title}'), header: p('Of {project.donor}') });
    const files = unzipSync(await fill(safeCrossings(), headed, 'docx'));
    expect(strFromU8(files['word/header1.xml'] as Uint8Array)).toContain('Streets for All Fund');
  });

  it('tells what will be filled before it is, list by list', async () => {
    const { uses, faults } = await lookAtTemplate(
      DESIGNS.small(),
      { bytes: word(), fileName: 'form.docx' },
      DAY,
    );
    expect(faults).toEqual([]);
    expect(uses.slice(0, 4)).toEqual([
      {
        tag: '{project.title}',
        where: 'paragraph “Form of …”',
        words: 'Lanterns for night schools',
        count: null,
      },
      { tag: '{#outcomes}', where: 'table 1, row 1', words: null, count: 1 },
      { tag: '{label}', where: 'table 1, row 1', words: 'Outcome 1', count: null },
      {
        tag: '{statement}',
        where: 'table 1, row 1',
        words: 'Evening classes are attended through the winter',
        count: null,
      },
    ]);
  });
});

describe('rows of a sheet that are repeated', () => {
  it('take merged cells, formulas, print areas and conditional formats with them', async () => {
    const form = workbook(
      [
        ['Head', '', ''],
        ['{#risks}{statement}', '1', '{owner}{/risks}'],
        ['Sum', 'S', ''],
        ['Wide', '', ''],
      ],
      [
        [0, 0, 0, 2],
        [1, 0, 1, 0],
        [3, 0, 3, 2],
      ],
    );
    const files = unzipSync(form);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array)
      .replace(/<mergeCell ref="A2:A2"\/>/, '<mergeCell ref="B2:C2"/>')
      .replace(/<c r="B3".*?<\/c>/, '<c r="B3"><f>SUM(B2:B2)+COUNTIF(B2:B2,"B2")+Other!B2</f><v>1</v></c>')
      .replace(/<c r="B2".*?<\/c>/, '<c r="B2"><f>B1+A2</f><v>1</v></c>')

      .replace(
        '<pageMargins',
        '<conditionalFormatting sqref="A2:C2 A4"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><pageMargins',
      );
    const book = strFromU8(files['xl/workbook.xml'] as Uint8Array).replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Form!$A$1:$C$4</definedName></definedNames>',
    );
    const filled = unzipSync(
      await fill(
        safeCrossings(),
        zip({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/workbook.xml': strToU8(book) }),
        'xlsx',
      ),
    );
    const out = strFromU8(filled['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect([...out.matchAll(/mergeCell ref="(.*?)"/g)].map((m) => m[1])).toEqual([
      'A1:C1',
      'B2:C2',
      'B3:C3',
      'B4:C4',
      'A6:C6',
    ]);
    expect([...out.matchAll(/<c r="(\w+)"[^>]*><f>(.*?)<\/f><\/c>/g)].map((m) => `${m[1]} ${m[2]}`)).toEqual([
      'B2 B1+A2',
      'B3 B1+A3',
      'B4 B1+A4',
      'B5 SUM(B2:B4)+COUNTIF(B2:B4,"B2")+Other!B2',
    ]);
    expect(out).toContain('sqref="A2:C4 A6"');
    const names = strFromU8(filled['xl/workbook.xml'] as Uint8Array);
    expect(names).toContain('Form!$A$1:$C$6');
    expect(names).toContain('fullCalcOnLoad="1"');
  });

  it('never let words become a formula', async () => {
    const risks = {
      r: create('risks', 'r', { statement: '=HYPERLINK("http://example.org")', owner: '{project.title}' }),
    };
    const form = workbook([['{#risks}{statement}', '{owner}{/risks}']]);
    const files = unzipSync(await fill({ ...emptyDocument({ title: 'T' }), risks }, form, 'xlsx'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('>{project.title}<');
    const style = /r="A1"[^>]* s="(\d+)"/.exec(sheet)?.[1];
    const formats =
      strFromU8(files['xl/styles.xml'] as Uint8Array)
        .match(/<xf\b[^>]*>/g)
        ?.slice(1) ?? [];
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });
});

describe('a list that begins inside a content control', () => {
  it('is refused with a sentence that names it', async () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p('{#risks}{statement}{/risks}')}</w:sdtContent></w:sdt>`;
    expect(await refusal(fill(safeCrossings(), docx({ body: control }), 'docx'))).toMatch(
      /^“form.docx” could not be filled: .*\{#risks\}.*content control/,
    );
  });
});

describe('what no placeholder asks for', () => {
  it('is said after filling, and before', async () => {
    const template = { bytes: word(), fileName: 'form.docx' };
    const { leftOut } = await writeFile(safeCrossings(), { to: 'template', as: 'docx', ...DAY, template });
    expect(leftOut).toEqual((await lookAtTemplate(safeCrossings(), template, DAY)).leftOut);
    expect(leftOut.join(' ')).toMatch(/\d+ activities/);
    expect(leftOut.join(' ')).toMatch(/3 risks/);
    expect(leftOut.join(' ')).not.toMatch(/\d+ results|\d+ indicators with/);
  });

  it('knows which field of the report every placeholder gives, but for those that the report does not count', () => {
    const odd = kinds.flatMap(([list, { kind }]) =>
      Object.keys(kind.fields).flatMap((field) => {
        const tags = [
          { raw: '', kind: 'open' as const, name: list, where: '', within: '' },
          { raw: '', kind: 'field' as const, name: field, where: '', within: '' },
        ];
        return Object.keys(carryingOfTags([tags]).places).filter(
          (name) => !(PLACED_FIELDS as readonly string[]).includes(name),
        );
      }),
    );
    const uncounted = `activity.code activity.label assumption.attachedTo assumption.label assumption.likelihood line.about
      line.currency line.funder line.label milestone.date milestone.label result.shortTitle risk.attachedTo risk.consequence risk.label
      risk.likelihood risk.owner row.code`;
    expect([...new Set(odd)].toSorted()).toEqual(uncounted.split(/\s+/));
  });
});

const kinds = Object.entries(LISTS) as [string, { item: string; kind: Kind }][];

describe('the language of placeholders', () => {
  const page = readFileSync(new URL('../../../../docs/templates.md', import.meta.url), 'utf8');

  it('is written down on its page, name by name', () => {
    const names = [
      ...Object.keys(ANYWHERE).map((name) => name.replace('project.', '')),
      ...Object.keys(TOP),
      ...kinds.flatMap(([list, { item, kind }]) => [
        list,
        item,
        ...Object.keys(kind.fields),
        ...Object.keys(kind.lists),
      ]),
    ];
    expect(
      names.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`{project.${name}}`)),
    ).toEqual([]);
  });

  it('fills every placeholder that there is', async () => {
    const fields = kinds.flatMap(([list, { item, kind }]) => {
      const inside = Object.keys(kind.fields)
        .map((name) => `${name}={${item}.${name}}`)
        .join(' ');
      const whole = `{#${list}}${inside}${Object.keys(kind.lists)
        .map((l) => `{#${l}}·{/${l}}`)
        .join('')}{/${list}}`;
      return [list === 'milestones' ? `{#indicators}${whole}{/indicators}` : whole];
    });
    const rows = [
      ...Object.keys(ANYWHERE).map((name) => [`{${name}}`]),
      ['{date}'],
      ...fields.map((text) => [text]),
    ];
    for (const [as, bytes] of [
      ['xlsx', workbook(rows)],
      ['docx', docx({ body: rows.map(([text = '']) => p(run(text))).join('') })],
    ] as const) {
      const lines = linesOf(await fill(safeCrossings(), bytes, as)).flat();
      expect(lines.join('\n')).not.toMatch(/[{}]|undefined|null/);
      expect(lines).toContain('November 21, 2026');
    }
  });
});
