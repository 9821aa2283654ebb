import { describe, expect, it } from 'vitest';
import { TABLES, kindOf, view, type Document } from '../model/index.ts';
import { safeCrossings } from './safeCrossings.ts';
import { TEMPLATES } from './templates.ts';

const everything: [string, Document][] = [
  ['Safe Crossings', safeCrossings()],
  ...TEMPLATES.map((t): [string, Document] => [t.id, t.make('en')]),
];

/** What only a project that runs has, or one whose people have answered its checks. */
const LATER = new Set<string>([
  'actuals',
  'evidence',
  'changeNotes',
  'notes',
  'setAsides',
  'budgetLines',
  'recommendations',
  'ruleSettings',
  'checkWords',
  'answers',
  'standings',
  'comments',
  'suggestions',
  'votes',
]);

describe('samples and templates', () => {
  it.each(everything)('%s fits the schema and needs no repair', (_, doc) => {
    for (const table of TABLES)
      for (const record of Object.values(doc[table]))
        expect(kindOf(table).schema.safeParse(record).error, `${table} ${record.id}`).toBeUndefined();
    expect(view(doc).repairs).toEqual([]);
  });

  it('Safe Crossings shows every part of a design', () => {
    const doc = safeCrossings();
    const v = view(doc);
    for (const table of TABLES.filter((t) => !LATER.has(t)))
      expect(Object.keys(doc[table]).length, table).toBeGreaterThan(0);
    for (const result of v.results) {
      expect(v.indicators(result.id).length, result.id).toBeGreaterThan(0);
      for (const indicator of v.indicators(result.id)) {
        expect(indicator.source).not.toBe('');
        expect(v.targets(indicator.id).filter((t) => t.kind === 'final')).toHaveLength(1);
      }
    }
    expect(v.up('output-1-2').map((l) => l.to)).toEqual(['outcome-1', 'outcome-2']);
    expect(v.label('activity-4')).toBe('Activity 1.2.2');
  });

  it('the IOM frame offers one empty row of each level', () => {
    const doc = TEMPLATES.find((t) => t.id === 'iom-frame')?.make('en') as Document;
    const v = view(doc);
    expect(v.results.map((r) => v.label(r.id))).toEqual(['Objective', 'Outcome 1', 'Output 1.1']);
  });
});
