/** One peculiarity of real matrices at a time. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, p, tbl, tc, tr, zip, type CellProperties } from '../../../../../tests/fixtures/wordXml.ts';
import { countingId, view } from '../../../model/index.ts';
import { readFile } from '../../index.ts';

type CellText = string | readonly [string | readonly string[], CellProperties];

const cell = (c: CellText): string => {
  if (typeof c === 'string') return tc(c);
  const [text, properties] = c;
  return tc(typeof text === 'string' ? text : text.map((line) => p(line)), properties);
};
const row = (...cells: CellText[]): string => tr(cells.map(cell));
const HEADER = row('', 'Indicators', 'Baseline/Target', 'Assumptions');
const band = (...lines: string[]): string => row([lines, { span: 3 }], '');
const matrix = (...rows: string[]): string => tbl([HEADER, ...rows], 4);

async function read(body: string) {
  const result = await readFile(docx({ body }), 'm.docx', { newId: countingId() });
  const v = view(result.document);
  return {
    ...result,
    v,
    places: v.results.map((r) => `${v.label(r.id)} < ${v.label(v.home(r.id)?.to ?? '')}`),
    work: v.activities.map((a) => `${v.label(a.id)} < ${v.label(v.home(a.id)?.to ?? '')}`),
    attached: v.assumptions.map((a) => [
      a.statement,
      Object.keys(a.attachedTo).map((id) => v.label(id) || id),
    ]),
    asked: result.questions.map((q) => q.text),
  };
}

describe('labels of rows', () => {
  it.each([
    ['Output 1.1: Wells run', 'output', 'Wells run'],
    ['OUTPUT 1.1 – Wells run', 'output', 'Wells run'],
    ['Output 1.1 Wells run', 'output', 'Wells run'],
    ['Output 1.1. Wells run', 'output', 'Wells run'],
    ['Intermediate outcome 1.1: Wells run', 'intermediateOutcome', 'Wells run'],
    ['Overall objective: Wells run', 'goal', 'Wells run'],
    ['Impact: Wells run', 'impact', 'Wells run'],
  ])('“%s” is read', async (text, level, statement) => {
    const { v } = await read(matrix(row(text, 'Wells', 'Target: 2', '')));
    expect(v.results.map((r) => [r.level, r.statement])).toEqual([[level, statement]]);
  });

  it('a sentence that begins with the name of a level is no label', async () => {
    const { unplaced, v } = await read(
      matrix(
        row('Outcome 1: a.', 'x', 'Target: 1', ''),
        row('Output quality improves', 'y', 'Target: 1', ''),
      ),
    );
    expect(v.results).toHaveLength(1);
    expect(unplaced).toEqual([{ text: 'Output quality improves', where: 'in the matrix, near outcome 1' }]);
    expect(v.indicators(v.results[0]!.id).map((i) => i.statement)).toEqual(['x', 'y']);
  });
});

describe('places and codes', () => {
  it('keeps a code that contradicts its place, pins it and asks', async () => {
    const { v, places, asked } = await read(
      matrix(
        row('Outcome 1: a', '', '', ''),
        row('Output 2.3: b', '', '', ''),
        row('Outcome 2: c', '', '', ''),
        row('Output 2.1: d', '', '', ''),
      ),
    );
    expect(places).toEqual([
      'Outcome 1 < ',
      'Output 2.3 < Outcome 1',
      'Outcome 2 < ',
      'Output 2.1 < Outcome 2',
    ]);
    expect(v.results.map((r) => r.pinnedCode)).toEqual([null, '2.3', null, null]);
    expect(asked).toEqual([
      'Output 2.3 stands under Outcome 1. Its code says otherwise; the place was taken and the code kept.',
    ]);
  });

  it('puts an output back under its outcome after an intermediate outcome', async () => {
    const { places } = await read(
      matrix(
        row('Outcome 1: a', '', '', ''),
        row('Intermediate outcome 1.1: b', '', '', ''),
        row('Output 1.1.1: c', '', '', ''),
        row('Output 1.2: d', '', '', ''),
      ),
    );
    expect(places.slice(2)).toEqual(['Output 1.1.1 < Intermediate outcome 1.1', 'Output 1.2 < Outcome 1']);
  });

  it('asks about a label that stands twice and reads a row continued on the next page once', async () => {
    const twice = await read(matrix(row('Outcome 1: a', '', '', ''), row('Outcome 1: b', '', '', '')));
    expect(twice.asked).toEqual([
      'Outcome 1 stands twice in the file. Both were read; remove the one that is not meant.',
    ]);
    const continued = await read(
      matrix(
        row('Outcome 1: a', 'x', 'Target: 1', ''),
        HEADER,
        row('Outcome 1: a (continued)', 'y', 'Target: 2', ''),
      ),
    );
    expect(continued.places).toEqual(['Outcome 1 < ']);
    expect(continued.counts.indicator).toBe(2);
    expect(continued.asked).toEqual([]);
  });
});

describe('what a page break cut', () => {
  it('is joined inside a merged cell, in the middle of a sentence only', async () => {
    const { v, attached } = await read(
      matrix(
        row(['Outcome 1: Committees keep their', { merge: 'restart' }], 'Wells that', 'Baseline: 1', [
          ['-Under outcome 1: Overall there is a'],
          { merge: 'restart' },
        ]),
        row(['wells running', { merge: 'continue' }], '', '', [
          ['culture of repair.', '-Under outcome 1: Roads stay open'],
          { merge: 'continue' },
        ]),
      ),
    );
    expect(v.results.map((r) => r.statement)).toEqual(['Committees keep their wells running']);
    expect(attached.map(([statement]) => statement)).toEqual([
      'Overall there is a culture of repair.',
      'Roads stay open',
    ]);
  });
});

describe('activities', () => {
  const outputs = [row('Output 1.1: b', '', '', ''), row('Output 1.2: c', '', '', '')] as const;

  it('between two outputs belong to the output above, after the last one to the outcome', async () => {
    const { work, rows, asked } = await read(
      matrix(
        row('Outcome 1: a', '', '', ''),
        outputs[0],
        band('Activities:', '1) d'),
        outputs[1],
        band('Activities:', '2) e', '3) f'),
      ),
    );
    expect(work).toEqual(['Activity 1 < Output 1.1', 'Activity 2 < Outcome 1', 'Activity 3 < Outcome 1']);
    expect(rows.filter((r) => r.kind === 'activity').map((r) => [r.sure, r.why])).toEqual([
      [2, 'Likely, by place: under Output 1.1'],
      [2, 'Likely, by place: under Outcome 1'],
      [2, 'Likely, by place: under Outcome 1'],
    ]);
    expect(asked).toEqual(['Activities 2 and 3 stand under Outcome 1, not under one output.']);
  });

  it('belong to the result that the band names', async () => {
    const { work, v } = await read(
      matrix(
        row('Outcome 1: a', '', '', ''),
        ...outputs,
        band('Activities leading to Output 1.1:', '1.1.1 Map', '1.1.2 Cost'),
      ),
    );
    expect(work).toEqual(['Activity 1.1.1 < Output 1.1', 'Activity 1.1.2 < Output 1.1']);
    expect(v.profile.id).toBe('iom-current');
  });

  it('without numbers are one to a line', async () => {
    const { v } = await read(matrix(row('Outcome 1: a', '', '', ''), band('Activities', '• Map', '• Cost')));
    expect(v.activities.map((a) => a.statement)).toEqual(['Map', 'Cost']);
  });
});

describe('assumptions', () => {
  it('without keys belong to their row', async () => {
    const { attached } = await read(
      matrix(
        row('Objective: o', '', '', ''),
        row('Outcome 1: a', 'x', 'Target: 1', ['Snow melts', { merge: 'restart' }]),
        row('', 'y', 'Target: 1', [[], { merge: 'continue' }]),
        row('Output 1.1: b', '', '', [['- Roads stay open', '- Pumps are sold'], {}]),
      ),
    );
    expect(attached).toEqual([
      ['Snow melts', ['Outcome 1']],
      ['Roads stay open', ['Output 1.1']],
      ['Pumps are sold', ['Output 1.1']],
    ]);
  });

  it('without keys, merged over several results, stay unattached and are asked about', async () => {
    const { attached, asked } = await read(
      matrix(
        row('Outcome 1: a', '', '', ['Snow melts', { merge: 'restart' }]),
        row('Outcome 2: b', '', '', [[], { merge: 'continue' }]),
      ),
    );
    expect(attached).toEqual([['Snow melts', []]]);
    expect(asked).toEqual(['The file does not say what this assumption belongs to: “Snow melts”']);
  });

  it('below a sub-heading alone belong to the level', async () => {
    const { attached } = await read(
      matrix(row('Outcome 1: a', '', '', [['Assumptions under outcomes', '-Snow melts'], {}])),
    );
    expect(attached).toEqual([['Snow melts', ['level:outcome']]]);
  });

  it('whose key names something that is not there say so', async () => {
    const { attached, asked, rows } = await read(
      matrix(row('Outcome 1: a', '', '', '-Under outcomes 1 and 7: Snow melts')),
    );
    expect(attached).toEqual([['Snow melts', ['Outcome 1']]]);
    expect(asked).toEqual(['“Under outcomes 1 and 7” names something that the matrix does not have.']);
    expect(rows.find((r) => r.kind === 'assumption')?.sure).toBe(1);
  });

  it('on the link to a second outcome name both ends', async () => {
    const { v } = await read(
      matrix(
        row('Outcome 1: a', '', '', [
          ['-Under output 1.1 to outcome 2: Cars slow down'],
          { merge: 'restart' },
        ]),
        row([['Output 1.1: b', 'Also contributes to Outcome 2.'], {}], '', '', [[], { merge: 'continue' }]),
        row('Outcome 2: c', '', '', [[], { merge: 'continue' }]),
      ),
    );
    const [assumption] = v.assumptions;
    expect(Object.keys(assumption!.attachedTo).map((id) => v.label(id))).toEqual(['Output 1.1 → Outcome 2']);
  });
});

describe('what stands around', () => {
  it('a column that the layout does not have is kept as notes, with its row', async () => {
    const table = tbl(
      [
        row('', 'Indicators', 'Baseline/Target', 'Comments'),
        row('Outcome 1: a', 'x', 'Target: 1', 'ask the ministry'),
      ],
      4,
    );
    const { unplaced } = await read(table);
    expect(unplaced).toEqual([{ text: 'ask the ministry', where: 'in the matrix, near outcome 1' }]);
  });

  it('a summary becomes the project’s summary, other chapters become notes', async () => {
    const { document, unplaced } = await read(
      [
        p('Clean Wells', 'Title'),
        p('Summary', 'Heading1'),
        p('Half of the wells run dry.'),
        p('Rationale', 'Heading1'),
        p('The aquifer sinks.'),
        p('It sinks faster each year.'),
        p('Results matrix', 'Heading1'),
        matrix(row('Outcome 1: a', '', '', '')),
      ].join(''),
    );
    expect(document.project['project']).toMatchObject({
      title: 'Clean Wells',
      summary: 'Half of the wells run dry.',
    });
    expect(unplaced).toEqual([
      { text: 'The aquifer sinks.\nIt sinks faster each year.', where: 'under “Rationale”' },
    ]);
  });
});

const sheet = (xml: string, extra: Record<string, string> = {}): Uint8Array => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Lists" sheetId="2" state="hidden" r:id="b"/><sheet name="Matrix" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst><si><t>Indicators</t></si><si><r><t>Base</t></r><r><t>line</t></r><rPh><t>x</t></rPh></si><si><t>Target</t></si><si><t>Outcome 1: Wells_x000D_ run</t></si></sst>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d\\ mmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
    ...extra,
  };
  return zip(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};

describe('an Excel sheet', () => {
  it('is read as it is shown: shared strings, percentages, days, results of formulas; hidden sheets are named', async () => {
    const bytes = sheet(
      '<row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="str"><f>"Share"&amp;1</f><v>Share</v></c><c r="C2" s="1"><v>0.15</v></c><c r="D2" s="2"><v>46347</v></c></row>' +
        '<row r="3"><c r="B3" t="inlineStr"><is><t>Count</t></is></c><c r="C3"><v>1.1</v></c><c r="D3" t="e"><v>#REF!</v></c></row>',
    );
    const { document, questions } = await readFile(bytes, 'm.xlsx', { newId: countingId() });
    const v = view(document);
    expect(v.results.map((r) => r.statement)).toEqual(['Wells\nrun']);
    expect(
      v.indicators(v.results[0]!.id).map((i) => [i.statement, i.baselineText, v.targets(i.id)[0]?.text]),
    ).toEqual([
      ['Share', '15%', '2026-11-21'],
      ['Count', '1.1', ''],
    ]);
    expect(questions.map((q) => q.text)).toEqual([
      'The sheet “Lists” is hidden and was not read. Show it in Excel if it belongs to the matrix.',
      'Sheet “Matrix”, cell D3 shows #REF! instead of a value, so it was read as empty. Write the value there, or in the design.',
    ]);
  });
});
