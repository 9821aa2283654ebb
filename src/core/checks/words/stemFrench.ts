/** A light French stemmer: formé, formée and formés are one word; accents and elided vowels do not count. */
import { withoutAccents } from './accents.ts';

export function stemFrench(word: string): string {
  let w = withoutAccents(word).replace(/['’]$/, '').replace(/œ/g, 'oe');
  if (w.length > 3) w = w.replace(/([^e])aux$/, '$1al').replace(/[sx]$/, '');
  if (w.length > 3) w = w.replace(/e+$/, '');
  // professionnel and professionnelle
  return w.replace(/([lnt])\1$/, '$1');
}
