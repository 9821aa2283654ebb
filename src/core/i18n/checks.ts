/** The texts of the checks: a catalogue of their own, loaded by the worker and the command line, so that no page waits for it. */
import { enChecks } from './en/checks/index.ts';
import { catalogue, type MessageData } from './format.ts';

export type CheckMessageKey = keyof typeof enChecks;
export type CheckTranslate = (key: CheckMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<CheckMessageKey, string>>>> = { en: enChecks };

const made = new Map<string, CheckTranslate>();

/** The translator of a language; English where the language is not there. Kept, because its messages are compiled as they are used. */
export function checkTranslator(language = 'en'): CheckTranslate {
  const known = Object.hasOwn(LANGUAGES, language) ? language : 'en';
  const translate = made.get(known) ?? catalogue(LANGUAGES[known] ?? enChecks, known);
  made.set(known, translate);
  return translate;
}

/** For keys put together at run time: true where the catalogue has it. */
export const hasCheckMessage = (key: string): key is CheckMessageKey => Object.hasOwn(enChecks, key);
