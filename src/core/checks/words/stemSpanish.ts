/** A light Spanish stemmer: elaborado, elaborada and elaborados are one word; accents do not count. */
import { withoutAccents } from './accents.ts';

export function stemSpanish(word: string): string {
  let w = withoutAccents(word);
  if (w.length > 3) w = w.replace(/s$/, '');
  if (w.length > 3) w = w.replace(/[aeo]$/, '');
  // vez and veces
  return w.replace(/z$/, 'c');
}
