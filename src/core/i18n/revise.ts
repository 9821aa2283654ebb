/** The texts of updating a project from a revised document: a catalogue of their own, loaded with the screen. */
import { revise } from './en/revise.ts';
import { catalogue, type MessageData } from './format.ts';

export type ReviseMessageKey = keyof typeof revise;
export type ReviseTranslate = (key: ReviseMessageKey, data?: MessageData) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<ReviseMessageKey, string>>>> = { en: revise };

/** The translator of a language; English where the language is not there. */
export const reviseTranslator = (language = 'en'): ReviseTranslate =>
  catalogue(LANGUAGES[language] ?? revise, language);

export const hasReviseMessage = (key: string): key is ReviseMessageKey => Object.hasOwn(revise, key);
