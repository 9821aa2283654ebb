import { describe, expect, it } from 'vitest';
import { formatTranslator } from '../i18n/formats.ts';
import { create, emptyDocument, view, type Document } from '../model/index.ts';
import { safeCrossings } from '../samples/safeCrossings.ts';
import { carryingOf, FORMATS, type Format } from './index.ts';
import { lossesOf, type Carrying } from './losses.ts';
import { PLACED_FIELDS, type PlacedField, type Places } from './places.ts';

const t = formatTranslator('en');
const said = (doc: Document, carrying: Carrying): string[] =>
  lossesOf(view(doc), carrying).map(({ key, count }) => t(key, { count }));
const all: Places = Object.fromEntries(PLACED_FIELDS.map((f) => [f, 'own']));
const without = (...fields: PlacedField[]): Places =>
  Object.fromEntries(Object.entries(all).filter(([f]) => !fields.includes(f as PlacedField)));

describe('what a format loses', () => {
  it('is nothing where it has a place for everything', () => {
    expect(said(safeCrossings(), { places: all })).toEqual([]);
  });

  it('is counted in this design, with the elements it is about', () => {
    const [risks] = lossesOf(view(safeCrossings()), { places: without('risk.statement') });
    expect(risks).toMatchObject({ key: 'formats.loss.risks', count: 3 });
    expect(risks?.elements).toEqual(view(safeCrossings()).risks.map((r) => r.id));
  });

  it('is said once: a format without indicators is not told off for their definitions as well', () => {
    const places = without(
      'indicator.statement',
      'indicator.definition',
      'indicator.source',
      'baseline.text',
    );
    expect(said(safeCrossings(), { places })).toEqual([
      '13 indicators with their baseline, targets and measured values.',
    ]);
  });

  it('names what is kept only as words', () => {
    const places: Places = { ...all, 'assumption.onLink': 'words' };
    expect(said(safeCrossings(), { places }).join()).toContain('printed beside the lower end of the link');
  });

  it('names first what the donor requires and nobody has written yet', () => {
    const doc: Document = {
      ...emptyDocument(),
      results: { o: create('results', 'o', { level: 'output', statement: 'x' }) },
      indicators: {
        a: create('indicators', 'a', { result: 'o', statement: 'i', baselineText: '3 (2024)' }),
        b: create('indicators', 'b', { result: 'o', statement: 'j', baselineText: '3' }),
      },
      risks: { k: create('risks', 'k', { statement: 'z' }) },
    };
    expect(
      said(doc, { places: without('risk.statement'), requires: ['baseline.year', 'result.weight'] }),
    ).toEqual([
      'The year of the baseline is missing for 1 indicator: this donor requires them.',
      '1 output has no weight: this donor requires one for each.',
      '1 risk.',
    ]);
  });
});

describe('what people say about a design', () => {
  const said: Document = {
    ...emptyDocument(),
    comments: { c: create('comments', 'c', { text: 'Which wells?' }) },
    suggestions: { s: create('suggestions', 's', { after: 'Deep wells' }) },
    votes: { v: create('votes', 'v', { suggestion: 's' }) },
  };

  it('stays behind in every format but those that hold the whole project, and is counted', async () => {
    const carriedBy: string[] = [];
    for (const format of FORMATS) {
      const losses = lossesOf(view(said), await carryingOf(format));
      const line = losses.filter(({ key }) => key === 'formats.loss.discussion');
      if (line.length === 0) carriedBy.push(format.id);
      else
        expect(t('formats.loss.discussion', { count: line[0]?.count ?? 0 })).toMatch(/^2 comments and sugg/);
    }
    // What a template leaves out depends on its placeholders.
    expect(carriedBy).toEqual(['template', 'csv', 'throughline-json']);
  });
});

describe.each(FORMATS.map((f): [string, Format] => [f.id, f]))('%s', (_, format) => {
  it('says what it has a place for, and every loss and demand has its sentence', async () => {
    expect(format.donor ?? format.carries).toBeDefined();
    const carrying = await carryingOf(format);
    expect(Object.keys(carrying.places).length).toBeGreaterThan(1);
    const demands = lossesOf(view(safeCrossings()), { ...carrying, places: {} });
    for (const { key, count } of demands) expect(t(key, { count })).toMatch(/\S/);
    for (const field of carrying.requires ?? [])
      expect(t(`formats.missing.${field}` as never, { count: 2 })).toMatch(/2/);
  });
});
