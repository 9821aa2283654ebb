import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingId, projectOf, view, type Document } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { FormatError, readFile, writeFile } from '../index.ts';

const read = (xml: string | Uint8Array, name = 'activity.xml') =>
  readFile(typeof xml === 'string' ? strToU8(xml) : xml, name, { newId: countingId() });
const file = (inside: string): string =>
  `<?xml version="1.0"?>\n<iati-activities version="2.03"><iati-activity xml:lang="en">${inside}</iati-activity></iati-activities>`;
const said = (text: string): string => `<narrative>${text}</narrative>`;
const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'was read',
    (e: unknown) => (e instanceof FormatError ? e.message : String(e)),
  );

const MESSY = file(`
  <title>${said('Bread for Tolvan')}<narrative xml:lang="fr">Du pain pour Tolvan</narrative></title>
  <activity-date type="2" iso-date="2026-02-01"/><activity-date type="1" iso-date="2026-01-01Z"/>
  <sector code="52010" vocabulary="1"/>
  <result type="1"><title>${said('Mills grind')}</title><reference vocabulary="99" code="1.2"/>
    <indicator measure="2" ascending="true">
      <title>${said('Share of mills')}</title>
      <baseline year="2025" value="2,5"/>
      <period><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
        <target value="10"/><target value="4"><dimension name="sex" value="female"/></target><actual value="N"/></period>
      <period><period-start iso-date="2027-01-01"/><period-end iso-date="soon"/><target value="N"/></period>
    </indicator>
  </result>
  <result type="2"><title>${said('Bakers buy flour')}</title><reference vocabulary="99" code="1"/></result>
  <result type="77"><title/><indicator><title/></indicator></result>`);

describe('an IATI file that comes in', () => {
  it('gives results, indicators, baselines, targets and measured values in the words of the file', async () => {
    const { document, format } = await read(MESSY);
    expect(format).toBe('iati');
    expect(projectOf(document)).toMatchObject({
      title: 'Bread for Tolvan',
      start: '2026-01-01',
      language: 'en',
    });
    const v = view(document);
    const output = v.results.find((r) => r.statement === 'Mills grind')!;
    const [indicator] = v.indicators(output.id);
    expect(indicator).toMatchObject({
      statement: 'Share of mills',
      measureType: 'percent',
      direction: 'up',
      baselineText: '2,5%',
      baselineYear: 2025,
    });
    expect(
      v
        .targets(indicator!.id)
        .map((x) => x.text)
        .toSorted(),
    ).toEqual(['10%', 'N']);
    expect(Object.values(document.actuals)).toMatchObject([{ text: 'N', date: '2026-12-31' }]);
  });

  it('puts a result where its code says and marks the place as likely', async () => {
    const { document, rows } = await read(MESSY);
    const [link] = Object.values(document.links);
    expect(document.results[link!.from!]!.statement).toBe('Mills grind');
    expect(document.results[link!.to!]!.statement).toBe('Bakers buy flour');
    expect(rows.find((r) => r.text === 'Mills grind')?.sure).toBe(2);
  });

  it('keeps other languages, parts of a value and everything else as notes', async () => {
    const { document, unplaced } = await read(MESSY);
    const kept = unplaced.map((u) => u.text);
    expect(kept).toContain('Du pain pour Tolvan');
    expect(kept.join('\n')).toContain('value 4 · name sex, value female');
    for (const words of ['code 52010', 'iso-date soon', 'type 2, iso-date 2026-02-01'])
      expect(kept.join('\n')).toContain(words);
    expect(Object.values(document.notes).map((n) => n.text)).toEqual(expect.arrayContaining(kept));
  });

  it('asks about what has no title and marks a type that is on no list', async () => {
    const { questions, rows } = await read(MESSY);
    expect(questions.map((q) => q.text)).toEqual([
      '2 results or indicators have no title in the file. Write what it says.',
    ]);
    expect(rows.find((r) => r.kind === 'result' && r.text === '')?.sure).toBe(1);
  });

  it('reads one of several activities and keeps the others as notes, and says so', async () => {
    const other =
      '<iati-activity><iati-identifier>XM-2</iati-identifier><title><narrative>Wells</narrative></title></iati-activity>';
    const { document, questions, unplaced } = await read(
      MESSY.replace('<iati-activity ', `${other}<iati-activity `).replace(
        '</iati-activities>',
        `${other}</iati-activities>`,
      ),
    );
    expect(projectOf(document).title).toBe('Bread for Tolvan');
    expect(questions.map((q) => q.text).join()).toContain('2 more activities of the file are kept as notes');
    expect(unplaced.filter((u) => u.text.includes('Wells'))).toHaveLength(2);
  });

  it('never takes a part for the whole, and says by what values are split', async () => {
    const split = (name: string, value: string) => `<dimension name="${name}" value="${value}"/>`;
    const { document, unplaced } = await read(
      file(`<result type="1"><title>${said('Mills grind')}</title><indicator measure="1"><title>${said('Millers')}</title>
        <baseline year="2025" value="3">${split('sex', 'women')}</baseline><baseline year="2025" value="8"/>
        <period><period-end iso-date="2026-12-31"/><target value="12">${split('age', 'under 30')}</target>
        <actual value="4">${split('sex', 'women')}${split('age', 'under 30')}</actual><actual value="9"/></period></indicator></result>`),
    );
    expect(Object.values(document.indicators)).toMatchObject([
      { baselineText: '8', disaggregation: 'sex, age' },
    ]);
    expect(document.targets).toEqual({});
    expect(Object.values(document.actuals)).toMatchObject([{ text: '9' }]);
    expect(unplaced.map((u) => u.text)).toEqual([
      'year 2025, value 3 · name sex, value women',
      'value 12 · name age, value under 30',
      'value 4 · name sex, value women · name age, value under 30',
    ]);
  });

  it('keeps what stands twice where the standard has one, and measures that are on no list', async () => {
    const { document, unplaced } = await read(
      file(`<result type="1"><title>${said('Mills grind')}</title><title>${said('Mills turn')}</title>
        <description><narrative xml:lang="en">All year</narrative><narrative xml:lang="es">Todo el año</narrative></description>
        <description>${said('In summer')}</description>
        <indicator measure="8"><title>${said('Hours')}</title><baseline value="" year="2025"><comment>${said('never counted')}</comment></baseline>
        <period><target value="N/A"><comment>${said('later')}</comment><comment>${said('or never')}</comment></target></period></indicator></result>`),
    );
    expect(Object.values(document.results)).toMatchObject([
      { statement: 'Mills grind', description: 'All year' },
    ]);
    expect(Object.values(document.indicators)).toMatchObject([
      { measureType: null, baselineText: 'never counted', baselineYear: 2025 },
    ]);
    expect(Object.values(document.targets)).toMatchObject([{ text: 'N/A', date: null }]);
    expect(unplaced.map((u) => u.text).toSorted()).toEqual(
      ['In summer', 'Mills turn', 'Todo el año', 'later', 'measure 8', 'or never'].toSorted(),
    );
  });

  const accents = file(
    `<title>${said('Été à Köln')}</title><result type="1"><title>${said('Moulins rénovés')}</title></result>`,
  );
  it.each([
    ['UTF-8 with its mark', strToU8(`\ufeff${accents}`)],
    [
      'UTF-16',
      Uint8Array.from(
        { length: 2 * accents.length + 2 },
        (_, i) => `\ufeff${accents}`.charCodeAt(i >> 1) >> (i % 2 ? 8 : 0),
      ),
    ],
    ['Latin-1, as its first line says', strToU8(accents.replace('?>', ' encoding="ISO-8859-1"?>'), true)],
  ])('reads a file in %s', async (_, bytes) => {
    const { document } = await read(bytes);
    expect(projectOf(document).title).toBe('Été à Köln');
    expect(Object.values(document.results)).toMatchObject([{ statement: 'Moulins rénovés' }]);
  });

  it('says in one sentence why a file cannot be read', async () => {
    expect(await refusal(read(MESSY.slice(0, 400)))).toContain('breaks off');
    expect(await refusal(read(file('<title/>')))).toContain('no activity with results');
    const entity = MESSY.replace('\n', '\n<!DOCTYPE x [<!ENTITY a "b">]>\n');
    expect(await refusal(read(entity))).toContain('never has');
  });

  it('throws nothing but such sentences, however the file is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(MESSY.length), fc.nat(60), fc.string(), async (at, length, put) => {
        const answer = await refusal(read(MESSY.slice(0, at) + put + MESSY.slice(at + length)));
        expect(answer).not.toMatch(/^(Type|Range|Syntax)?Error/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('there and back', () => {
  const told = (doc: Document) => {
    const v = view(doc);
    return v.results.map((r) => ({
      statement: r.statement,
      level: r.level,
      indicators: v.indicators(r.id).map((i) => [i.statement, i.direction]),
    }));
  };

  it('keeps levels, statements and indicators in their order', async () => {
    const doc = safeCrossings();
    const { bytes } = await writeFile(doc, {
      to: 'iati',
      as: 'xml',
      language: 'en',
      date: '2026-11-21',
      details: {
        'reporting-org': 'XM-DAC-99999',
        'reporting-org-type': '22',
        status: '2',
        place: 'KE',
        sector: '21020',
      },
    });
    const back = await read(bytes);
    expect(told(back.document)).toEqual(told(doc));
    expect(projectOf(back.document)).toMatchObject({
      title: 'Safe Crossings',
      start: '2026-07-01',
      end: '2029-06-30',
      donor: 'Streets for All Fund',
    });
  });
});
