/** The texts of comparing two versions, with the names of things that every comparison uses: a catalogue of their own, loaded with the screen. */
import { compare } from './en/compare.ts';
import { revise } from './en/revise.ts';
import { catalogue, type MessageData } from './format.ts';

const en = { ...revise, ...compare } as const;

export type CompareMessageKey = keyof typeof en;
export type CompareTranslate = (key: CompareMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<CompareMessageKey, string>>>> = { en };

/** The translator of a language; English where the language is not there. */
export const compareTranslator = (language = 'en'): CompareTranslate =>
  catalogue(LANGUAGES[language] ?? en, language);
