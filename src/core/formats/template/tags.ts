/** Placeholders as they stand in a template, and whether they can be filled: each fault names the placeholder and where it is. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import { ANYWHERE, LISTS, type Kind, type ListName } from './language.ts';
import { isList, namesWithin } from './values.ts';

export interface Tag {
  /** As written: "{#outcomes}". */
  readonly raw: string;
  readonly kind: 'field' | 'open' | 'close';
  readonly name: string;
}

export interface PlacedTag extends Tag {
  /** In words: "table 2, row 3". */
  readonly where: string;
  /** What has to be the same where a list begins and where it ends: the table, or the text outside of tables. */
  readonly within: string;
}

const TAG = /\{([#/]?)([^{}]*)\}/g;

export const tagsOf = (text: string): Tag[] =>
  [...text.matchAll(TAG)].map(([raw, sign, name = '']) => ({
    raw,
    kind: sign === '#' ? 'open' : sign === '/' ? 'close' : 'field',
    name: name.trim(),
  }));

export interface Fault {
  readonly tag: PlacedTag;
  readonly sentence: string;
}

/** What of the placeholders of one part (the text, a header, a sheet) cannot be filled, in the order in which they stand. */
export function faultsOf(tags: readonly PlacedTag[], t: FormatTranslate): Fault[] {
  const faults: Fault[] = [];
  const open: PlacedTag[] = [];
  const say = (tag: PlacedTag, ...[key, data]: Parameters<FormatTranslate>): void => {
    faults.push({ tag, sentence: t(key, { tag: tag.raw, where: tag.where, ...data }) });
  };
  for (const tag of tags) {
    const lists = open.flatMap((o) => (isList(o.name) ? [o.name] : []));
    if (tag.kind === 'close') {
      const last = open.at(-1);
      if (!last || !open.some((o) => o.name === tag.name)) say(tag, 'formats.template.unopened');
      else if (last.name !== tag.name) {
        say(tag, 'formats.template.crossed', { inner: last.raw });
        open.splice(open.findLastIndex((o) => o.name === tag.name));
      } else {
        open.pop();
        if (last.within !== tag.within)
          say(tag, 'formats.template.apart', { begin: last.raw, at: last.where });
      }
      continue;
    }
    const known = namesWithin(lists);
    const names = tag.kind === 'open' ? known.lists : known.fields;
    // An unknown list is still open, so that its end is no second fault.
    if (!names.includes(tag.name)) say(tag, 'formats.template.unknown', { hint: hintFor(tag, names) });
    if (tag.kind === 'open') open.push(tag);
  }
  for (const tag of open) say(tag, 'formats.template.unclosed', { end: `{/${tag.name}}` });
  return faults;
}

/** Every placeholder of the language, with the list that has to be open around it. */
const EVERYWHERE: readonly (readonly [name: string, list: ListName | null])[] = [
  ...Object.keys(ANYWHERE).map((name) => [name, null] as const),
  ...Object.entries(LISTS).flatMap(([list, { item, kind }]) =>
    Object.keys((kind as Kind).fields).map((field) => [`${item}.${field}`, list as ListName] as const),
  ),
];

/** "{outcome.statement} between {#outcomes} and {/outcomes}", or "no" where nothing is near. */
function hintFor(tag: PlacedTag, names: readonly string[]): string {
  const sign = tag.kind === 'open' ? '#' : '';
  const near = nearest(tag.name, names);
  const elsewhere =
    tag.kind === 'open'
      ? null
      : nearest(
          tag.name,
          EVERYWHERE.map(([name]) => name),
        );
  if (near && (!elsewhere || distance(near, tag.name) <= distance(elsewhere, tag.name)))
    return `{${sign}${near}}`;
  if (!elsewhere) return 'no';
  const list = EVERYWHERE.find(([name]) => name === elsewhere)?.[1];
  return list ? `{#${list}} {${elsewhere}} {/${list}}` : `{${elsewhere}}`;
}

function nearest(name: string, names: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const candidate of names) {
    const far = distance(candidate.toLowerCase(), name.toLowerCase());
    if (!best || far < best.distance) best = { name: candidate, distance: far };
  }
  return best && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.name : null;
}

/** Letters to change, add or take away to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (next[j - 1] as number) + 1,
          (row[j] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
