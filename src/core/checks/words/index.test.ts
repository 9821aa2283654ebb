import { describe, expect, it } from 'vitest';
import { readDesign } from '../testing/design.ts';
import { english } from './en.ts';
import { contentLanguage, WORD_DATA } from './index.ts';
import { stemEnglish } from './stemEnglish.ts';
import { LIST_NAMES } from './words.ts';

describe('the language of a project', () => {
  it('is what the project states, without its region', () => {
    expect(
      contentLanguage(readDesign('Project: P\n  language: pt-BR\nOutcome: The number of fires falls')),
    ).toBe('pt');
  });

  it('is read from small words where nothing is stated', () => {
    const english =
      'Outcome: Farmers store grain\n  Indicator: Number of families that lost less than a tenth of the harvest';
    expect(contentLanguage(readDesign(english))).toBe('en');
  });

  it.each([
    [
      'French',
      'Outcome: Les familles conservent leurs récoltes dans des silos fermés et vendent au meilleur prix',
    ],
    [
      'Spanish',
      'Outcome: Las familias guardan la cosecha en silos cerrados y venden a mejor precio en el mercado',
    ],
    [
      'Portuguese',
      'Outcome: As famílias guardam a colheita em silos fechados e vendem a melhor preço no mercado local',
    ],
    ['German', 'Outcome: Familien lagern die Ernte in geschlossenen Silos und verkaufen sie in der Stadt'],
    ['Russian', 'Outcome: Семьи хранят урожай в закрытых хранилищах и продают его по лучшей цене'],
    ['Arabic', 'Outcome: تخزن الأسر المحصول في صوامع مغلقة وتبيعه بسعر أفضل في السوق'],
  ])('is not taken for English when it is %s', (_, design) => {
    expect(contentLanguage(readDesign(design))).toBeNull();
  });
});

describe('the stemmer', () => {
  it.each([
    ['train', 'trains', 'trained', 'training'],
    ['organize', 'organised', 'organizing', 'organise'],
    ['centre', 'centres', 'center'],
    ['counselling', 'counseling', 'counselled'],
    ['plan', 'planned', 'planning', 'plans'],
    ['party', 'parties'],
    ['woman', 'women'],
    ['measure', 'measured', 'measures', 'measuring'],
    ['use', 'used', 'using', 'uses'],
    ['bring', 'brought'],
    ['meet', 'met', 'meetings'],
    ['workshop', 'workshops'],
    ['process', 'processes'],
  ])('sees one word in %s, %s', (...words) => {
    expect(new Set(words.map(stemEnglish)).size).toBe(1);
  });

  it.each([
    ['organized', 'organizations'],
    ['train', 'trainer'],
    ['train', 'trainee'],
    ['seed', 'see'],
    ['speed', 'spe'],
    ['status', 'statu'],
    ['part', 'party'],
    ['report', 'reporter'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stemEnglish(a)).not.toBe(stemEnglish(b));
  });
});

describe('the word lists', () => {
  it('are complete in English', () => {
    expect(LIST_NAMES.filter((name) => !english.lists[name])).toEqual([]);
  });

  it.each(WORD_DATA.map((data) => [data.language, data] as const))(
    'name nothing twice, and none is empty: %s',
    (_, { lists }) => {
      for (const [name, words] of Object.entries(lists)) {
        expect(words.length, name).toBeGreaterThan(0);
        const twice = words.filter((w, i) => words.indexOf(w) !== i || w === '');
        expect(twice, name).toEqual([]);
      }
    },
  );
});
