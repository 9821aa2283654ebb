import { describe, expect, it } from 'vitest';
import { KINDS, TABLES, view, type RecordKind } from '../../model/index.ts';
import { readDesign } from './design.ts';

const outline = `
Project: Dry grain
  summary: Families store grain.
Objective #top: Nobody sells in hunger
  Outcome (storage): Families store grain safely
    because: grain that is dry keeps
    Indicator #loss: Loss of grain
      baseline (in May): 20%
      target: 5%
      source: Weighing
    Assumption #dry: The dry season stays dry
    Factor: Credit for silos [Bank of the province]
    Output #silos: Silos are installed
      Activity: Teach tinsmiths
Assumption: Prices stay level
  on: level:output, #silos
Link: #silos -> #top
  kind: feedback
Risk: Rats`;

describe('a design written as an outline', () => {
  const doc = readDesign(outline);
  const shown = view(doc);

  it('is a document that fits the schema', () => {
    for (const table of TABLES)
      for (const record of Object.values(doc[table]))
        expect((KINDS[table] as unknown as RecordKind).schema.safeParse(record).error, table).toBeUndefined();
  });

  it('reads the chain from the indentation', () => {
    expect(shown.results.map((r) => shown.label(r.id))).toEqual(['Objective', 'Outcome 1', 'Output 1.1']);
    expect(shown.label(shown.activities[0]?.id ?? '')).toBe('Activity 1');
    expect(shown.home('silos')?.to).toBe(shown.results[1]?.id);
  });

  it('reads fields, qualifiers, attachments and actors', () => {
    const loss = doc.indicators['loss'];
    expect([loss?.baselineText, loss?.baselineQualifier, loss?.source]).toEqual([
      '20%',
      'in May',
      'Weighing',
    ]);
    expect(shown.targets('loss')[0]?.text).toBe('5%');
    expect(shown.assumptionsOf('silos').map((a) => a.statement)).toEqual(['Prices stay level']);
    expect(Object.keys(doc.assumptions['dry']?.attachedTo ?? {})).toEqual([shown.results[1]?.id]);
    expect(Object.values(doc.actors)[0]?.name).toBe('Bank of the province');
  });

  it.each([
    ['Goals and dreams: yes', /Line 1 begins with an unknown word: Goals and dreams/],
    ['Outcome: One\n  colour: red', /Line 2 has an unknown field: colour/],
    ['because: nothing', /belongs to nothing/],
    ['Outcome: One\n  - two', /Line 2 is no element and no field/],
  ])('says what it cannot read: %s', (text, message) => expect(() => readDesign(text)).toThrow(message));
});
