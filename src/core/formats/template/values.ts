/** What placeholders stand for in one design: looked up by the lists that are open around them. */
import { view, type Document } from '../../model/index.ts';
import { ANYWHERE, LISTS, TOP, type Kind, type ListName, type Words } from './language.ts';

/** An item of a list that is open: its list, and the record. */
export interface Open {
  readonly list: ListName;
  readonly item: unknown;
}

export interface Values {
  /** The words for a placeholder such as "statement" or "outcome.statement", seen from within the open lists; null for none. */
  readonly words: (name: string, open: readonly Open[]) => string | null;
  /** The items of a list, seen from within the open lists; null for none of that name. */
  readonly items: (name: string, open: readonly Open[]) => readonly unknown[] | null;
}

const kindOf = (list: ListName): Kind<unknown> => LISTS[list].kind as Kind<unknown>;

export const isList = (name: string): name is ListName => Object.hasOwn(LISTS, name);

/** Names of the placeholders that mean something within the open lists, as they may be written. */
export function namesWithin(open: readonly ListName[]): { fields: string[]; lists: string[] } {
  const inner = open.at(-1);
  return {
    fields: [
      ...(inner ? Object.keys(kindOf(inner).fields) : []),
      ...open.flatMap((list) =>
        Object.keys(kindOf(list).fields).map((field) => `${LISTS[list].item}.${field}`),
      ),
      ...Object.keys(ANYWHERE),
      'date',
    ],
    lists: [...(inner ? Object.keys(kindOf(inner).lists) : []), ...Object.keys(TOP)],
  };
}

/** @param date YYYY-MM-DD, the day of the export */
export function valuesOf(doc: Document, language: string, date: string): Values {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language);
  const words: Words = {
    v: view(doc),
    day: (day) => (day ? days.format(new Date(`${day}T00:00:00Z`)) : ''),
    number: (value) => (value === null ? '' : numbers.format(value)),
  };
  /** Every placeholder in a list asks for the list again. */
  const known = new Map<unknown, Map<string, readonly unknown[]>>();
  const once = (item: unknown, name: string, read: () => readonly unknown[]): readonly unknown[] => {
    const lists = known.get(item) ?? new Map<string, readonly unknown[]>();
    known.set(item, lists);
    const list = lists.get(name) ?? read();
    lists.set(name, list);
    return list;
  };
  return {
    words(name, open) {
      if (name === 'date') return words.day(date);
      const anywhere = Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] : undefined;
      if (anywhere) return anywhere(null, words);
      const [item, field] = name.includes('.') ? name.split('.') : [null, name];
      const holder = open.findLast(({ list }, i) =>
        item === null ? i === open.length - 1 : LISTS[list].item === item,
      );
      const read =
        holder && field && Object.hasOwn(kindOf(holder.list).fields, field)
          ? kindOf(holder.list).fields[field]
          : undefined;
      return holder && read ? read(holder.item, words) : null;
    },
    items(name, open) {
      const inner = open.at(-1);
      const own =
        inner && Object.hasOwn(kindOf(inner.list).lists, name) ? kindOf(inner.list).lists[name] : undefined;
      if (inner && own) return once(inner.item, name, () => own(inner.item as never, words));
      const top = Object.hasOwn(TOP, name) ? TOP[name] : undefined;
      return top ? once(null, name, () => top(null, words)) : null;
    },
  };
}
