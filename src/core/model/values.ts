/**
 * Reads numbers out of the words people write in baseline and target cells. The words stay; what is read here stands
 * beside them and is only trusted where it is certain.
 */
export interface ValuePart {
  readonly value: number;
  /** What is counted: "court cases" in "2 court cases". */
  readonly unit: string;
}

export interface ParsedValue {
  readonly text: string;
  /**
   * - `none`: the cell is empty
   * - `number`, `percent`: one certain number
   * - `yesNo`: Y/N, yes/no (value 1 or 0)
   * - `composite`: several numbers for several things, in `parts`
   * - `planned`: to be collected or determined later
   * - `words`: anything else
   */
  readonly kind: 'none' | 'number' | 'percent' | 'yesNo' | 'composite' | 'planned' | 'words';
  /** The certain number, or null. Percent as printed: 15 for "15%". */
  readonly value: number | null;
  /** Words after a single number: "visits" in "864 visits". */
  readonly unit: string;
  readonly parts: readonly ValuePart[];
}

const NUMBER = /\d[\d  ,.']*\d|\d/g;
const YES = /^(y|yes|oui|s[ií]|да)$/i;
const NO = /^(n|no|non|нет)$/i;
const PLANNED =
  /\b(tbd|tbc|to be (collected|determined|defined|confirmed|set|established)|à déterminer|por determinar)\b/i;
/** Words of "by December 2028", "in season 2028", ", June 2027": when, and no part of the value. */
const WHEN =
  /^(?:by|in|at|until|till|before|from|since|the|end|of|early|mid|late|season|term|year|d['’]ici|à|fin|en|para|hasta|\d{1,2}(?:st|nd|rd|th)?|\p{L}*(?:jan|feb|fév|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[uû]|ago|sep|oct|nov|dec|déc|dic)\p{L}*\.?)$/iu;
const YEAR = /^(?:19|20)\d{2}$/;
/** The longest value with its unit that can be a part of several. */
const LONGEST_PART = 300;
const CURRENCY = /^(?:[A-Z]{3}|[$€£¥])\s*(?=\d)/;

/** "1,200" → 1200, "72,5" → 72.5, "1.200.000" → 1200000. Null where the reading is not certain. */
export function readNumber(text: string): number | null {
  const raw = text.trim().replace(/[  ']/g, '');
  if (!/^\d[\d.,]*$/.test(raw)) return null;
  const commas = raw.split(',').length - 1;
  const points = raw.split('.').length - 1;
  if (commas === 0 && points === 0) return Number(raw);
  const thousands = (separator: string): boolean =>
    new RegExp(`^\\d{1,3}(\\${separator}\\d{3})+$`).test(raw) && !raw.startsWith('0');
  if (commas > 0 && points > 0) {
    const decimal = raw.lastIndexOf(',') > raw.lastIndexOf('.') ? ',' : '.';
    const plain = raw.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
    return /^\d+\.\d+$/.test(plain) ? Number(plain) : null;
  }
  const separator = commas > 0 ? ',' : '.';
  // "1.200" may be a thousand or one point two; a comma before three digits is read as thousands, a point as decimal.
  if ((separator === ',' || points > 1) && thousands(separator)) return Number(raw.replaceAll(separator, ''));
  return commas + points === 1 ? Number(raw.replace(',', '.')) : null;
}

/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19\u066a-\u066c]/g;
const SIGNS: Readonly<Record<string, string>> = { '\u066a': '%', '\u066b': '.', '\u066c': ',' };

/** Digits and signs of other scripts as 0 to 9, point, comma and %. */
const inPlainDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.findLast((start) => code >= start && code < start + 10);
    return zero === undefined ? (SIGNS[sign] ?? sign) : String(code - zero);
  });

/** "≥ 30", "at least 30": a limit is read as its number. */
const LIMIT = /^(?:[≥≤><~≈]=?|at least|at most|minimum(?: of)?|up to|au moins|al menos|не менее)\s*(?=\d)/iu;

function withoutBrackets(text: string): string {
  // An opening bracket behind the last closing one is never closed; looking for its end from each would take very long.
  const end = text.lastIndexOf(')') + 1;
  return text.slice(0, end).replace(/\([^)]*\)/g, ' ') + text.slice(end);
}

/** Leaves out a year at the end with the words of time before it; read from the end, word by word. */
function withoutDate(text: string): string {
  if (!YEAR.test(text.slice(-'2000'.length))) return text;
  const words = [...text.matchAll(/[^\s,;]+/g)];
  let at = words.length - 1;
  if (!YEAR.test(words[at]?.[0] ?? '')) return text;
  while (at > 0 && WHEN.test(words[at - 1]?.[0] ?? '')) at -= 1;
  // The first word is the value itself.
  const first = Math.max(at, 1);
  const before = words[first - 1];
  return before && first < words.length - 1 ? text.slice(0, before.index + before[0].length) : text;
}

export function parseValue(input: string): ParsedValue {
  const text = input.trim();
  const of = (
    kind: ParsedValue['kind'],
    value: number | null,
    unit = '',
    parts: ValuePart[] = [],
  ): ParsedValue => ({
    text,
    kind,
    value,
    unit,
    parts,
  });
  if (text === '' || /^[-–—]$/.test(text)) return of('none', null);
  if (PLANNED.test(text)) return of('planned', null);
  const main = withoutDate(withoutBrackets(inPlainDigits(text)).trim())
    .trim()
    .replace(LIMIT, '');
  if (YES.test(main)) return of('yesNo', 1);
  if (NO.test(main)) return of('yesNo', 0);
  const numbers = [...main.matchAll(NUMBER)];
  const single = numbers.length === 1 ? numbers[0] : undefined;
  if (single) {
    const value = readNumber(single[0]);
    const currency = CURRENCY.exec(main)?.[0].trim() ?? '';
    const before = main.slice(currency.length, single.index).trim();
    const after = main.slice(single.index + single[0].length).trim();
    if (value === null || before !== '') return of('words', null);
    if (/^(%|per ?cent\b|pour ?cent\b)/i.test(after)) return of('percent', value, '%');
    if (/^(million|billion|thousand)\b/i.test(after)) {
      const factor = { m: 1e6, b: 1e9, t: 1e3 }[(after[0] as string).toLowerCase() as 'm' | 'b' | 't'];
      return of('number', value * factor, after.replace(/^\w+\s*/, ''));
    }
    return of('number', value, after.replace(/^[/-]\s*/, '') || currency);
  }
  if (numbers.length > 1) {
    if (/^\d[\d\s,.']*(?:\/\s*\d[\d\s,.']*)+$/.test(main)) {
      const values = main.split('/').map((p) => readNumber(p));
      if (values.every((v) => v !== null))
        return of(
          'composite',
          null,
          '',
          values.map((value) => ({ value, unit: '' })),
        );
    }
    const parts = main.split(/,(?!\d)|;|\band\b|&/).flatMap((piece): ValuePart[] => {
      if (piece.length > LONGEST_PART) return [];
      const match = /^\s*(\d[\d ,.']*)\s*(?:for\s+)?(.*)$/.exec(piece);
      const value = match ? readNumber(match[1] as string) : null;
      return value === null ? [] : [{ value, unit: (match?.[2] ?? '').trim() }];
    });
    if (parts.length > 1) return of('composite', null, '', parts);
  }
  return of('words', null);
}

/** A year that stands alone in brackets at the end: "45 (2023)" is 45 and 2023. Null for "45 (May 2023)", which says more than a year. */
export function yearInBrackets(text: string): { readonly words: string; readonly year: number } | null {
  const match = /\(\s*((?:19|20)\d{2})\s*\)\s*$/.exec(text);
  return match ? { words: text.slice(0, match.index).trimEnd(), year: Number(match[1]) } : null;
}
