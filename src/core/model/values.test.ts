import { describe, expect, it } from 'vitest';
import { parseValue, readNumber } from './values.ts';

describe('numbers in words', () => {
  it.each([
    ['1,200', 1200],
    ['1 200', 1200],
    ['72,5', 72.5],
    ['61.25', 61.25],
    ['1.200.000', 1_200_000],
    ['1,181,700', 1_181_700],
    ['1.234,5', 1234.5],
    ['0,5', 0.5],
    ['12a', null],
    ['1,2,3', null],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('values of baselines and targets', () => {
  it.each([
    ['', 'none', null],
    ['–', 'none', null],
    ['0', 'number', 0],
    ['41 schools', 'number', 41],
    ['15%', 'percent', 15],
    ['60 per cent', 'percent', 60],
    ['22% (May 2026)', 'percent', 22],
    ['4 (2026)', 'number', 4],
    ['1.2 million people', 'number', 1_200_000],
    ['75% by December 2028', 'percent', 75],
    ['3 by 2027', 'number', 3],
    ['24 (8 women, 16 men) by the end of March 2027', 'number', 24],
    ['3,100 by 30 November 2026', 'number', 3100],
    ['40%, June 2029', 'percent', 40],
    ['1.2 million in season 2030', 'number', 1_200_000],
    ['60 % d’ici fin 2028', 'percent', 60],
    ['EUR 180,000 in 2028', 'number', 180_000],
    ['$ 64', 'number', 64],
    ['2027', 'number', 2027],
    ['1.000,5', 'number', 1000.5],
    ['٢٥', 'number', 25],
    ['۸۰٪', 'percent', 80],
    ['80 %', 'percent', 80],
    ['≥ 30', 'number', 30],
    ['at least 30 % of schools', 'percent', 30],
    ['3000/6000/3000/3', 'composite', null],
    ['Yes, by March 2027', 'yesNo', 1],
    ['Yes', 'yesNo', 1],
    ['N', 'yesNo', 0],
    ['to be collected by month 2', 'planned', null],
    ['at least 60% of nurses score 75%', 'words', null],
    ['more than before', 'words', null],
  ] as const)('reads %j as %s', (text, kind, value) => {
    expect(parseValue(text)).toMatchObject({ text: text.trim(), kind, value });
  });

  it('keeps the parts of a value that counts several things', () => {
    expect(
      parseValue('90 for lessons, 3 school visits and 12 for grants (at least 6 to girls)').parts,
    ).toEqual([
      { value: 90, unit: 'lessons' },
      { value: 3, unit: 'school visits' },
      { value: 12, unit: 'grants' },
    ]);
    expect(parseValue('400 women, 100 men by 2027').parts).toEqual([
      { value: 400, unit: 'women' },
      { value: 100, unit: 'men' },
    ]);
    expect(parseValue('400/800/20').parts.map((p) => p.value)).toEqual([400, 800, 20]);
  });
});
