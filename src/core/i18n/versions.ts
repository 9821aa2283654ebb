/** The texts of versions: a catalogue of their own, loaded with the screen. */
import { versions } from './en/versions.ts';
import { catalogue, type MessageData } from './format.ts';

export type VersionsMessageKey = keyof typeof versions;
export type VersionsTranslate = (key: VersionsMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<VersionsMessageKey, string>>>> = { en: versions };

/** The translator of a language; English where the language is not there. */
export const versionsTranslator = (language = 'en'): VersionsTranslate =>
  catalogue(LANGUAGES[language] ?? versions, language);

export const hasVersionsMessage = (key: string): key is VersionsMessageKey => Object.hasOwn(versions, key);
