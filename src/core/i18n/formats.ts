/** The texts of readers and writers: a catalogue of their own, loaded with them, so that no page waits for it. */
import { formats } from './en/formats.ts';
import { catalogue, type MessageData } from './format.ts';

export type FormatMessageKey = keyof typeof formats;
export type FormatTranslate = (key: FormatMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<FormatMessageKey, string>>>> = { en: formats };

/** The translator of a language; English where the language is not there. */
export const formatTranslator = (language = 'en'): FormatTranslate =>
  catalogue(LANGUAGES[language] ?? formats, language);
