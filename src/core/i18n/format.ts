/** Fills messages: ICU MessageFormat, "{count, plural, one {# result} other {# results}}", by intl-messageformat. */
import { IntlMessageFormat } from 'intl-messageformat';

export type MessageData = Readonly<Record<string, string | number>>;

const isPlain = (message: string): boolean => !/[{}'<]/.test(message);

/** A translator over a set of messages; each message is compiled when it is first used. */
export function catalogue<K extends string>(
  messages: Readonly<Record<K, string>>,
  language: string,
): (key: K, data?: MessageData) => string {
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
