/**
 * The catalogue of texts. One folder per language, one file per part of the product; keys are flat and dotted.
 * Messages are ICU MessageFormat: "{count, plural, one {# result} other {# results}}". Formatting is intl-messageformat's.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageData = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, data?: MessageData) => string;

export const LANGUAGES: Readonly<Record<string, Messages>> = { en };

const isPlain = (message: string): boolean => !/[{}'<]/.test(message);

/** The translator of a language; English where the language is not there. */
export function translator(language = 'en'): Translate {
  const messages = LANGUAGES[language] ?? en;
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, data = {}) => {
    const message = messages[key];
    if (isPlain(message)) return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(data));
  };
}

/** For keys put together at run time, such as a rule's messages: true where the catalogue has it. */
export const hasMessage = (key: string): key is MessageKey => Object.hasOwn(en, key);
