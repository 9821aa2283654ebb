import { describe, expect, it } from 'vitest';
import { readDated, readDay } from './when.ts';

describe('a value with its day', () => {
  it.each([
    ['12 % (2024)', '12 %', '2024-12-31'],
    ['12 %\n(2024)', '12 %', '2024-12-31'],
    ['2023\n31%', '31%', '2023-12-31'],
    ['2023: 31%', '31%', '2023-12-31'],
    ['450 (31 March 2016)', '450', '2016-03-31'],
    ['4,120 visits (as of Mar 2025)', '4,120 visits', '2025-03-31'],
    ['72,5% (juin 2025)', '72,5%', '2025-06-30'],
    ['80 (Q2 2025)', '80', '2025-06-30'],
    ['9 (13/04/2012)', '9', '2012-04-13'],
    ['(2024)', '', '2024-12-31'],
  ])('%j is %j on %s', (words, text, date) => {
    expect(readDated(words)).toEqual({ text, date, doubt: null });
  });

  it.each(['150 (at least 25 women)', '2024', '9 (01/02/2012)', '0 (2023, census)', '12 regions/cities', ''])(
    '%j stays as it is',
    (words) => {
      expect(readDated(words)).toEqual({ text: words, date: null, doubt: null });
    },
  );

  it.each(['12 (31-Sep-2010)', '12 by 31-Sep-2010', '12 (31 September 2010)'])(
    '%j names a day that there is not',
    (words) => {
      const { text, date, doubt } = readDated(words);
      expect([text, date]).toEqual([words, null]);
      expect(doubt).toMatch(/^31.Sep/);
    },
  );

  it('knows financial years by the year in which they begin', () => {
    expect(readDay('FY 2024/25')?.date).toBe('2024-12-31');
  });
});
