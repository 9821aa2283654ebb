/**
 * The catalogue of texts. One folder per language, one file per part of the product; keys are flat and dotted.
 * What the checks say, what readers and writers say and what
 * the command line says are catalogues of their own (checks.ts, formats.ts, cli.ts), because no page needs them at first.
 */
import { en } from './en/index.ts';
import { catalogue, type MessageData } from './format.ts';

export type { MessageData } from './format.ts';
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
export type Translate = (key: MessageKey, data?: MessageData) => string;

export const LANGUAGES: Readonly<Record<string, Messages>> = { en };

/** The translator of a language; English where the language is not there. */
export const translator = (language = 'en'): Translate => catalogue(LANGUAGES[language] ?? en, language);

/** For keys put together at run time: true where the catalogue has it. */
export const hasMessage = (key: string): key is MessageKey => Object.hasOwn(en, key);
