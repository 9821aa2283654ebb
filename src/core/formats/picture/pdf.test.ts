import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { visualRuns } from './bidi.ts';
import { partName, planSheets } from './paper.ts';
import { diagramPdf } from './pdf.ts';
import { fontsOfPicture } from './pictureFonts.ts';

const require = createRequire(import.meta.url);
const fontsOf = (doc: Document) =>
  Object.fromEntries(
    fontsOfPicture(doc, 'en').map((name) => {
      const family = /^ibm-plex-sans(-arabic(?=-arabic)|-condensed)?/.exec(name)?.[0] ?? '';
      return [name, readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff`))];
    }),
  );
const write = async (doc: Document): Promise<string> =>
  strFromU8(await diagramPdf(doc, { language: 'en', date: '2026-11-21', fonts: fontsOf(doc) }), true);
const saying = (statement: string): Document => {
  const doc = safeCrossings();
  const results = Object.fromEntries(Object.entries(doc.results).map(([id, r]) => [id, { ...r, statement }]));
  return { ...doc, results };
};

describe('the diagram on paper', () => {
  it('has a title, a language and a structure, and is the same byte for byte', async () => {
    const pdf = await write(safeCrossings());
    expect(pdf).toContain('(Safe Crossings)');
    expect(pdf).toContain('/Lang (en)');
    for (const tag of ['H1', 'Figure', 'H2', 'P']) expect(pdf).toContain(`/S /${tag}`);
    expect(await write(safeCrossings())).toBe(pdf);
  });

  it.each([
    ['Дорога в школу безопасна', /IBMPlexSans-/],
    ['Өкмөт жол коопсуздугун жакшыртат', /IBMPlexSans-/],
    ['تحسين السلامة على الطرق', /IBMPlexSansArabic/],
  ])('carries the fonts of its letters: %s', async (statement, font) => {
    expect(await write(saying(statement))).toMatch(font);
  });

  it('stands on one page as long as its type can be read, and in parts after that', () => {
    expect(planSheets({ width: 900, height: 600 })).toMatchObject({
      paper: 'a4-landscape',
      columns: 1,
      rows: 1,
    });
    expect(planSheets({ width: 1900, height: 900 })).toMatchObject({ paper: 'a3-landscape', columns: 1 });
    const large = planSheets({ width: 6000, height: 1200 });
    expect(large.columns * large.rows).toBeGreaterThan(1);
    expect(large.scale * 12).toBeGreaterThanOrEqual(6.5);
    expect(planSheets({ width: 6000, height: 1200 }, 'a3-landscape').columns).toBeLessThan(6);
  });

  it('names parts by row and column', () => {
    expect([partName(0, 0), partName(1, 1), partName(11, 27)]).toEqual(['A1', 'B2', 'AB12']);
  });
});

describe('lines that run both ways', () => {
  const order = (words: string, rightToLeft: boolean): string[] =>
    visualRuns(words, rightToLeft).map((r) => r.words.trim());

  it('keep words from left to right as one run', () => {
    expect(order('Eight (8) towns', false)).toEqual(['Eight (8) towns']);
  });

  it('put a number after the Arabic word that it follows, at its left', () => {
    expect(order('مدرسة 60', true)).toEqual(['60', 'مدرسة']);
  });

  it('keep a Latin name in order inside an Arabic line', () => {
    expect(order('معايير Orlan City الجديدة', true)).toEqual(['الجديدة', 'Orlan City', 'معايير']);
  });
});
