/** The texts of the checks: a catalogue of their own, loaded by the worker and the command line, so that no page waits for it. */
import { enChecks } from './en/checks/index.ts';
import { catalogue, type MessageData } from './format.ts';

export type CheckMessageKey = keyof typeof enChecks;
export type CheckTranslate = (key: CheckMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<CheckMessageKey, string>>>> = { en: enChecks };

/** The translator of a language; English where the language is not there. */
export const checkTranslator = (language = 'en'): CheckTranslate =>
  catalogue(LANGUAGES[language] ?? enChecks, language);

/** For keys put together at run time: true where the catalogue has it. */
export const hasCheckMessage = (key: string): key is CheckMessageKey => Object.hasOwn(enChecks, key);
