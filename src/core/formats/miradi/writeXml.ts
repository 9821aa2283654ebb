/** Elements of a Miradi project: words with line breaks as elements, references wrapped in their kind, ids that never change by chance. */
import { writable } from '../xmlText.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words: string): string =>
  writable(words).replace(/[&<>"]/g, (sign) => ESCAPED[sign] as string);

export const words = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(escape)
    .join('<br/>');

/** An element with what stands in it; nothing at all where that is empty. */
export function el(name: string, ...inside: readonly string[]): string {
  const content = inside.join('');
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

export const ref = (kind: string, id: number): string => el(`${kind}Id`, String(id));

/** An object of a pool: its number, and a name that stays the same in every export of the same element. */
export const object = (kind: string, id: number, key: string, ...fields: readonly string[]): string =>
  `<${kind} Id="${id}">${el(`${kind}UUID`, uuidOf(key))}${fields.join('')}</${kind}>\n`;

/** Objects by kind, in the order in which they were made, and a number for each. */
export class PoolWriter {
  private readonly pools = new Map<string, string[]>();
  private last = 0;

  next(): number {
    return (this.last += 1);
  }

  add(kind: string, id: number, key: string, ...fields: readonly string[]): number {
    const pool = this.pools.get(kind) ?? [];
    pool.push(object(kind, id, key, ...fields));
    this.pools.set(kind, pool);
    return id;
  }

  text(): string {
    return [...this.pools]
      .map(([kind, objects]) => `<${kind}Pool>\n${objects.join('')}</${kind}Pool>\n`)
      .join('');
  }
}

/** 128 bits of the key (FNV-1a, four times over), in the form of a UUID of version 8, which is free for such use. */
function uuidOf(key: string): string {
  const hex = [0, 1, 2, 3].map((seed) => fnv(`${seed} ${key}`)).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
