/** The texts of the mapping step: a catalogue of their own, loaded with it. */
import { mapping } from './en/mapping.ts';
import { catalogue, type MessageData } from './format.ts';

export type MappingMessageKey = keyof typeof mapping;
export type MappingTranslate = (key: MappingMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<MappingMessageKey, string>>>> = { en: mapping };

/** The translator of a language; English where the language is not there. */
export const mappingTranslator = (language = 'en'): MappingTranslate =>
  catalogue(LANGUAGES[language] ?? mapping, language);
