import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrow, ids, miradi, object, place } from '../../../../tests/fixtures/miradiProject.ts';
import { countingId, view, type Document } from '../../model/index.ts';
import { FormatError, readFile } from '../index.ts';

const read = (bytes: Uint8Array, name = 'river.xmpz2') => readFile(bytes, name, { newId: countingId() });
const chain = (id: number, name: string, factors: readonly number[], links: readonly number[], more = {}) =>
  object('ResultsChain', id, {
    Name: name,
    DiagramLinkIds: ids('DiagramLink', ...links),
    DiagramFactorIds: ids('DiagramFactor', ...factors),
    ...more,
  });
const asked = (result: { readonly questions: readonly { readonly text: string }[] }) =>
  result.questions.map((q) => q.text).join('\n');
function drawn(doc: Document) {
  const words = (id: string | null): string => view(doc).nodes.get(id ?? '')?.record.statement ?? '?';
  return {
    levels: Object.fromEntries(Object.values(doc.results).map((r) => [r.statement, r.level])),
    activities: Object.values(doc.activities).map((a) => a.statement),
    links: Object.values(doc.links).map(
      (l) => `${words(l.from)} > ${words(l.to)}${l.kind === 'feedback' ? ' (feedback)' : ''}`,
    ),
  };
}

/** A river: two results chains that share a result, a frame, a text box, measures, tasks. */
const RIVER = [
  object('BiodiversityTarget', 1, {
    Name: 'Clean upper river',
    GoalIds: ids('Goal', 70),
    KeyEcologicalAttributeIds: ids('KeyEcologicalAttribute', 60),
  }),
  object('ThreatReductionResult', 2, {
    Name: 'Less slurry reaches the water',
    Identifier: 'TRR1',
    Details: '<div>In the <b>three</b> side valleys</div><div>all year</div>',
    IndicatorIds: ids('Indicator', 20),
    ResultReportIds: ids('ResultReport', 50),
    Comments: 'The mill agrees',
  }),
  object('IntermediateResult', 3, { Name: 'Farmers store slurry', ObjectiveIds: ids('Objective', 71) }),
  object('IntermediateResult', 4, { Name: 'Tanks are<br/>built' }),
  object('Strategy', 5, {
    Name: 'Lend for tanks',
    OrderedActivityIds: ids('Activity', 30, 31),
    IndicatorIds: ids('Indicator', 22),
  }),
  object('Task', 30, { Name: 'Draw up the contract', SubTaskIds: ids('SubTask', 32) }),
  object('Task', 31, { Name: 'Choose the farms' }),
  object('Task', 32, { Name: 'Ask a lawyer' }),
  object('Indicator', 20, {
    Name: 'Nitrate at the mill',
    Details: 'Milligrams a litre',
    Unit: 'mg/l',
    Identifier: 'N1',
    MeasurementIds: ids('Measurement', 40, 41),
    FutureStatusIds: ids('FutureStatus', 45, 46),
    OrderedMethodIds: ids('Method', 48),
    Thresholds: 'Good below 10',
  }),
  object('Indicator', 21, { Name: 'Trout per mile' }),
  object('Indicator', 22, { Name: 'Loans signed' }),
  object('Indicator', 23, { Name: 'Belongs to nothing' }),
  object('Measurement', 40, { Date: '2021-05-01', MeasurementValue: '38' }),
  object('Measurement', 41, { Date: '2024-05-01', MeasurementValue: '31', Comments: 'Dry spring' }),
  object('FutureStatus', 45, { Date: '2026-05-01', Summary: '25' }),
  object('FutureStatus', 46, { Date: '2028-05-01', Summary: '10' }),
  object('Method', 48, { Name: 'Water samples', Details: 'Taken on the first Monday' }),
  object('ResultReport', 50, { ResultStatus: 'OnTrack', Details: 'Falling since spring' }),
  object('KeyEcologicalAttribute', 60, { IndicatorIds: ids('Indicator', 21) }),
  object('Goal', 70, { Name: 'Trout at every weir by 2030' }),
  object('Objective', 71, { Name: '80% of farms by 2027' }),
  object('TextBox', 6, { Name: 'Ask the anglers too' }),
  object('GroupBox', 7, { Name: 'On the farm' }),
  place('BiodiversityTarget', 1, 1, 600),
  place('ThreatReductionResult', 2, 1, 450),
  place('IntermediateResult', 3, 1, 300),
  place('IntermediateResult', 4, 1, 150),
  place('Strategy', 5, 1, 0),
  place('TextBox', 6),
  place('GroupBox', 7, 1, 0, { GroupBoxChildrenIds: ids('DiagramFactor', 1003, 1004) }),
  place('ThreatReductionResult', 2, 2, 0),
  place('BiodiversityTarget', 1, 2, 200),
  arrow(80, 1005, 1004),
  arrow(81, 1004, 1003, { Annotation: 'because they hold a winter', IsUncertainLink: '1' }),
  arrow(82, 1003, 1002, { IsBidirectionalLink: '1' }),
  arrow(83, 1002, 1001),
  arrow(84, 2002, 2001, { Annotation: 'the side valleys count most' }),
  arrow(85, 1002, 9999),
  chain(90, 'Farms', [1001, 1002, 1003, 1004, 1005, 1006, 1007], [80, 81, 82, 83], {
    Details: 'Upper valley',
  }),
  chain(91, 'Weirs', [2002, 2001], [84]),
];

describe('a Miradi project', () => {
  it('becomes one design: several diagrams, two-way arrows, shared factors drawn once', async () => {
    const result = await read(miradi(RIVER));
    expect(result.format).toBe('miradi');
    expect(drawn(result.document)).toEqual({
      levels: {
        'Clean upper river': 'objective',
        'Less slurry reaches the water': 'outcome',
        'Farmers store slurry': 'intermediateOutcome',
        'Tanks are\nbuilt': 'output',
      },
      activities: ['Lend for tanks', 'Draw up the contract', 'Ask a lawyer', 'Choose the farms'],
      links: [
        'Lend for tanks > Tanks are\nbuilt',
        'Tanks are\nbuilt > Farmers store slurry',
        'Farmers store slurry > Less slurry reaches the water',
        'Less slurry reaches the water > Farmers store slurry (feedback)',
        'Less slurry reaches the water > Clean upper river',
        'Draw up the contract > Tanks are\nbuilt',
        'Ask a lawyer > Tanks are\nbuilt',
        'Choose the farms > Tanks are\nbuilt',
      ],
    });
    expect(Object.values(result.document.links)[1]).toMatchObject({
      rationale: 'because they hold a winter',
      uncertain: true,
    });
    expect(Object.values(result.document.links)[4]).toMatchObject({
      rationale: 'the side valleys count most',
    });
    expect(asked(result)).toContain('The 2 diagrams');
    expect(asked(result)).toContain('9999');
    expect(asked(result)).not.toContain('version');
    expect(view(result.document).repairs).toEqual([]);
  });

  it('brings its measures: baseline first, targets, methods, indicators of attributes and strategies', async () => {
    const { document, rows } = await read(miradi(RIVER));
    const result = (words: string) =>
      Object.values(document.results).find((r) => r.statement.includes(words))!;
    const indicator = (words: string) =>
      Object.values(document.indicators).find((i) => i.statement === words)!;
    const nitrate = indicator('Nitrate at the mill');
    expect(nitrate).toMatchObject({
      result: result('slurry reaches').id,
      definition: 'Milligrams a litre',
      unit: 'mg/l',
      pinnedCode: 'N1',
      baselineText: '38',
      baselineYear: 2021,
      source: 'Water samples',
      method: 'Taken on the first Monday',
    });
    expect(Object.values(document.targets)).toMatchObject([
      { kind: 'milestone', text: '25', date: '2026-05-01' },
      { kind: 'final', text: '10', date: '2028-05-01' },
    ]);
    expect(Object.values(document.actuals)).toMatchObject([
      { text: '31', date: '2024-05-01', comment: 'Dry spring' },
    ]);
    expect(indicator('Trout per mile').result).toBe(result('river').id);
    expect(indicator('Loans signed').result).toBe(result('Tanks').id);
    expect(rows.find((row) => row.text === 'Loans signed')).toMatchObject({ sure: 2 });
    expect(result('slurry reaches')).toMatchObject({
      description: 'In the three side valleys\nall year',
      status: 'onTrack',
      statusNote: 'Falling since spring',
      pinnedCode: 'TRR1',
    });
    expect(result('river').description).toBe('Goal: Trout at every weir by 2030');
    expect(result('store').description).toBe('Objective: 80% of farms by 2027');
  });

  it('keeps as notes what has no place, and drops nothing', async () => {
    const { unplaced, document } = await read(miradi(RIVER));
    const kept = unplaced.map((u) => u.text).join('\n');
    for (const words of [
      'Ask the anglers too',
      'On the farm\nFarmers store slurry',
      'Upper valley',
      'Weirs',
      'The mill agrees',
      'Good below 10',
      'Belongs to nothing',
    ])
      expect(kept).toContain(words);
    expect(Object.keys(document.notes)).toHaveLength(unplaced.length);
    expect(unplaced.find((u) => u.text === 'Ask the anglers too')?.where).toBe('Miradi: a text box');
  });

  it('puts the diagrams side by side, with room for wider cards', async () => {
    const { document } = await read(miradi(RIVER));
    const x = (words: string) =>
      Object.values(document.results).find((r) => r.statement.includes(words))!.position!.x;
    expect(x('store') - x('Tanks')).toBeGreaterThan(246);
    expect(x('river')).toBeGreaterThan(x('slurry reaches'));
  });

  it('reads a conceptual model alone as results to be reworded, and beside a results chain as what hinders', async () => {
    const situation = [
      object('Cause', 10, { Name: 'Slurry runs off', IsDirectThreat: '1' }),
      object('Cause', 11, { Name: 'No tanks' }),
      object('BiodiversityTarget', 1, { Name: 'Clean river' }),
      place('Cause', 10),
      place('Cause', 11),
      place('BiodiversityTarget', 1),
      arrow(80, 1011, 1010),
      arrow(81, 1010, 1001),
      object('ConceptualModel', 92, {
        Name: 'Now',
        DiagramFactorIds: ids('DiagramFactor', 1010, 1011, 1001),
      }),
    ];
    const alone = await read(miradi(situation));
    expect(drawn(alone.document)).toMatchObject({
      levels: { 'Clean river': 'objective', 'Slurry runs off': 'outcome', 'No tanks': 'output' },
      links: ['No tanks > Slurry runs off', 'Slurry runs off > Clean river'],
    });
    expect(asked(alone)).toContain('word them as the changes you want');
    const both = await read(
      miradi([
        ...situation,
        object('IntermediateResult', 3, { Name: 'Tanks built' }),
        place('IntermediateResult', 3),
      ]),
    );
    expect(Object.values(both.document.factors)).toMatchObject([
      { statement: 'Slurry runs off', effect: 'hinders' },
      { statement: 'No tanks', effect: 'hinders' },
    ]);
    expect(both.unplaced.map((u) => u.text)).toContain('No tanks → Slurry runs off');
  });

  it('reads arrows from and to a frame as arrows of each factor in it', async () => {
    const { document } = await read(
      miradi([
        object('Strategy', 5, { Name: 'Teach' }),
        object('IntermediateResult', 3, { Name: 'A' }),
        object('IntermediateResult', 4, { Name: 'B' }),
        object('GroupBox', 7, { Name: 'Both' }),
        place('Strategy', 5),
        place('IntermediateResult', 3),
        place('IntermediateResult', 4),
        place('GroupBox', 7, 1, 0, { GroupBoxChildrenIds: ids('DiagramFactor', 1003, 1004) }),
        arrow(80, 1005, 1007),
        chain(90, 'One', [1005, 1003, 1004, 1007], [80]),
      ]),
    );
    expect(drawn(document).links).toEqual(['Teach > A', 'Teach > B']);
  });

  it.each(['210', '240', 'x'])('reads version %s all the same, and asks', async (version) => {
    const result = await read(miradi(RIVER, version));
    expect(Object.keys(result.document.results)).toHaveLength(4);
    expect(asked(result)).toContain(`version ${version}`);
  });

  it('reads 120 factors with circles, with nothing left for the view to repair', async () => {
    const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
    const objects = [
      ...numbers.map((n) => object('IntermediateResult', n, { Name: `Change ${n}` })),
      ...numbers.map((n) => place('IntermediateResult', n, 1, n * 30)),
      ...Array.from({ length: 400 }, (_, i) =>
        arrow(5000 + i, 1001 + ((i * 7) % 120), 1001 + ((i * 31 + 5) % 120)),
      ),
      chain(
        90,
        'Large',
        numbers.map((n) => n + 1000),
        Array.from({ length: 400 }, (_, i) => 5000 + i),
      ),
    ];
    const bytes = miradi(objects);
    const result = await read(bytes);
    expect(Object.keys(result.document.results)).toHaveLength(120);
    expect(view(result.document).repairs).toEqual([]);
    expect(asked(result)).toContain('close a circle');
  });

  it.each([
    [zipSync({ 'project.xml': strToU8('<ConservationProject><Strat') }), 'no well-formed XML'],
    [zipSync({ 'project.xml': strToU8('<!DOCTYPE p [<!ENTITY a "b">]><p/>') }), 'definitions'],
    [zipSync({ 'project.xml': strToU8('<other/>') }), 'no well-formed XML'],
    [miradi([]), 'without factors'],
    [miradi(RIVER).slice(0, 900), 'Export the project again from Miradi'],
  ])('refuses what it cannot read with a sentence', async (bytes, sentence) => {
    const error: unknown = await read(bytes).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(FormatError);
    expect((error as FormatError).message).toContain(sentence);
  });

  it('throws nothing but such sentences, however the project is damaged', async () => {
    const xml = strFromU8(unzipSync(miradi(RIVER))['project.xml']!);
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(200), fc.string(), async (at, length, put) => {
        const damaged = strToU8(xml.slice(0, at) + put + xml.slice(at + length));
        const error: unknown = await read(zipSync({ 'project.xml': damaged })).then(
          () => null,
          (e: unknown) => e,
        );
        expect(error === null || error instanceof FormatError).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('reads 600 factors with their tasks, none lost', async () => {
    const numbers = Array.from({ length: 600 }, (_, i) => i + 1);
    const kind = (n: number): string => (n % 4 === 0 ? 'Strategy' : 'IntermediateResult');
    const bytes = miradi([
      ...numbers.map((n) =>
        object(kind(n), n, { Name: `Change ${n}`, OrderedActivityIds: ids('Activity', 9000 + n) }),
      ),
      ...numbers.map((n) => place(kind(n), n, 10, n * 30)),
      ...numbers.map((n) => object('Task', 9000 + n, { Name: `Work ${n}` })),
      ...numbers.slice(1).map((n) => arrow(50_000 + n, 10_000 + n, 9_999 + n)),
      chain(
        90,
        'Long',
        numbers.map((n) => n + 10_000),
        numbers.slice(1).map((n) => 50_000 + n),
      ),
    ]);
    const result = await read(bytes);
    expect(result.counts.activity).toBe(600 / 4 + 600);
  });
});
