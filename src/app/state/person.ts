/** Who is at this browser: a name that colleagues see, and a colour that follows from it. */
import * as z from 'zod/mini';
import type { Person } from '../../doc/api.ts';
import { readSetting, writeSetting } from './settings.ts';

const KEY = 'throughline.name';
const COLOURS = 8;

export const savedName = (): string => readSetting(KEY, z.string().check(z.maxLength(60))) ?? '';

export const saveName = (name: string): void => writeSetting(KEY, name.trim().slice(0, 60));

export function personNamed(name: string): Person {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) as number)) % 9973;
  return { name, colour: (sum % COLOURS) + 1 };
}

/** "Dilnoza Karimova" → "DK"; "?" for nobody. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return (
    letters
      .map((w) => Array.from(w ?? '')[0] ?? '')
      .join('')
      .toLocaleUpperCase() || '?'
  );
}
