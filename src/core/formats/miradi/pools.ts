/** A Miradi project as its pools of objects say it. Children come in any order, and pools of other programs are left alone. */
import { tidyText } from '../ooxml/source.ts';
import { childOf, textOf, type XmlNode } from '../ooxml/xml.ts';

export interface Ref {
  /** Name of the object's kind: "Strategy". */
  readonly kind: string;
  readonly id: string;
}

export interface MiradiObject extends Ref {
  /** Words of a field, "" where it says nothing: field("Name") is the element StrategyName. */
  readonly field: (name: string) => string;
  readonly refs: (name: string) => readonly Ref[];
  readonly node: XmlNode;
}

export interface Pools {
  readonly all: (kind: string) => readonly MiradiObject[];
  readonly get: (ref: Ref) => MiradiObject | undefined;
}

export function readPools(root: XmlNode): Pools {
  const byKind = new Map<string, Map<string, MiradiObject>>();
  for (const pool of root.children) {
    if (!pool.name.endsWith('Pool')) continue;
    for (const node of pool.children) {
      const { name: kind, attributes } = node;
      const id = attributes['Id'] ?? attributes['ID'] ?? '';
      if (kind === '' || id === '') continue;
      const objects = byKind.get(kind) ?? new Map<string, MiradiObject>();
      byKind.set(kind, objects.has(id) ? objects : objects.set(id, objectOf(node, id)));
    }
  }
  // An activity is a task, and so is a method in files of older versions.
  const kinds = (kind: string): readonly string[] => [kind, ...(ALIAS[kind] ?? [])];
  return {
    all: (kind) => [...(byKind.get(kind)?.values() ?? [])],
    get: ({ kind, id }) => {
      for (const name of kinds(kind)) {
        const found = byKind.get(name)?.get(id);
        if (found) return found;
      }
      return undefined;
    },
  };
}

const ALIAS: Readonly<Record<string, readonly string[]>> = {
  Activity: ['Task'],
  SubTask: ['Task'],
  Method: ['Task'],
  ContributingFactor: ['Cause'],
  DirectThreat: ['Cause'],
  Cause: ['ContributingFactor', 'DirectThreat'],
  Threat: ['Cause', 'DirectThreat'],
};

function objectOf(node: XmlNode, id: string): MiradiObject {
  const child = (name: string): XmlNode | undefined =>
    childOf(node, `${node.name}${name}`) ?? childOf(node, name);
  return {
    kind: node.name,
    id,
    node,
    field: (name) => words(child(name)),
    refs: (name) => refsIn(child(name)),
  };
}

/** References lie in elements whose name ends in "Id" and says the kind, however deep they are wrapped. */
function refsIn(node: XmlNode | undefined): Ref[] {
  if (!node) return [];
  return node.children.flatMap((child) => {
    const inside = child.children.some((c) => c.name !== '');
    if (inside || !child.name.endsWith('Id')) return refsIn(child);
    return [{ kind: child.name.slice(0, -2), id: words(child) }];
  });
}

const BREAKS = new Set(['br', 'div', 'p', 'li', 'ul', 'ol', 'tr']);

/** Formatted text as lines of words. */
export function words(node: XmlNode | undefined): string {
  if (!node) return '';
  const formatted = node.children.some((child) => child.name !== '');
  return tidyText(formatted ? lines(node) : textOf(node));
}

function lines(node: XmlNode): string {
  if (node.name === '') return node.text.replace(/\s+/g, ' ');
  const inside = node.children.map(lines).join('');
  return BREAKS.has(node.name) ? `${node.name === 'br' ? '' : inside}\n` : inside;
}
