/** Words, days and leftovers of an IATI file, and where each was found. */
import { MAX_TEXT } from '../../model/index.ts';
import type { FormatTranslate } from '../../i18n/formats.ts';
import { childrenOf, textOf, type XmlNode } from '../ooxml/xml.ts';
import type { Unplaced } from '../types.ts';
import { isDay } from './results.ts';

export class Source {
  readonly unplaced: Unplaced[] = [];
  constructor(
    private readonly language: string,
    private readonly t: FormatTranslate,
  ) {}

  aside(text: string, where: string): void {
    if (text.trim() !== '')
      this.unplaced.push({ text, where: this.t('formats.where.iati', { place: where }) });
  }

  /** The words in the activity's own language, or the first there are; other languages are kept aside. */
  words(node: XmlNode | undefined, where: string): string {
    if (!node) return '';
    const narratives = childrenOf(node, 'narrative').filter((n) => textOf(n).trim() !== '');
    // Before version 2 the words stood in the element itself.
    if (narratives.length === 0) return this.fitting(textOf(node).trim(), where);
    const own =
      narratives.find((n) => (n.attributes['lang'] ?? this.language) === this.language) ?? narratives[0];
    for (const other of narratives) if (other !== own) this.aside(textOf(other).trim(), where);
    return this.fitting(textOf(own as XmlNode).trim(), where);
  }

  fitting(text: string, where: string, most = MAX_TEXT): string {
    this.aside(text.slice(most), where);
    return text.slice(0, most);
  }

  /** The words of an element that should stand once; what stands a second time is kept aside. */
  once(node: XmlNode, name: string, where: string): string {
    const [first, ...more] = childrenOf(node, name);
    for (const other of more) this.aside(this.words(other, where), where);
    return this.words(first, where);
  }

  /** Elements that no field takes: one entry for each name, a line for each element. */
  leftovers(node: XmlNode, taken: readonly string[], where: string): void {
    const lines = new Map<string, string[]>();
    for (const child of node.children) {
      if (child.name === '' || taken.includes(child.name)) continue;
      lines.set(child.name, [...(lines.get(child.name) ?? []), inWords(child)]);
    }
    for (const [name, said] of lines) this.aside(said.join('\n'), `${where}${where && ', '}${name}`);
  }
}

/** Attributes and texts of an element and what is in it, in one line. */
export function inWords(node: XmlNode): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => `${name} ${value}`);
  const inside = node.children.map((c) => (c.name === '' ? c.text.trim() : inWords(c)));
  return [attributes.join(', '), ...inside].filter((part) => part !== '').join(' · ');
}

export function dayOf(node: XmlNode | undefined): string | null {
  const day = node?.attributes['iso-date']?.trim().slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}
