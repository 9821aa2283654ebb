/**
 * The text alternative of every picture: the design as an outline, with what leads to what and the assumptions on the way.
 * What stands where comes from the view, so that words and picture tell the same.
 */
import { formatTranslator, type FormatTranslate } from '../../i18n/formats.ts';
import {
  projectOf,
  view as viewOf,
  type Assumption,
  type Document,
  type NodeElement,
  type View,
} from '../../model/index.ts';

export interface OutlineItem {
  readonly id: string;
  /** How deep under the results it leads to, from 0. */
  readonly depth: number;
  /** As the donor's matrix names it: "Output 1.1". */
  readonly label: string;
  readonly statement: string;
  /** Facts about it, each a sentence of its own: what it also leads to, what it rests on. */
  readonly facts: readonly string[];
}

export interface Outline {
  readonly title: string;
  readonly items: readonly OutlineItem[];
  /** What hangs on no element of the chain: factors, assumptions about the whole. */
  readonly beside: readonly OutlineItem[];
}

export function outlineOf(doc: Document, language: string): Outline {
  const t = formatTranslator(language);
  const v = viewOf(doc);
  const named = new Map<string, Assumption[]>();
  const placed = new Set<string>();
  for (const a of v.assumptions)
    for (const key of Object.keys(a.attachedTo)) {
      const node = v.drawnOn(key)?.from ?? (v.nodes.has(key) ? key : null);
      if (!node) continue;
      named.set(node, [...(named.get(node) ?? []), a]);
      placed.add(a.id);
    }
  const item = (node: NodeElement, depth: number): OutlineItem => ({
    id: node.record.id,
    depth,
    label: v.label(node.record.id),
    statement: node.record.statement,
    facts: factsOf(v, node, named.get(node.record.id) ?? [], t),
  });
  const items: OutlineItem[] = [];
  const walk = (id: string | null, depth: number): void => {
    for (const node of v.children(id)) {
      items.push(item(node, depth));
      walk(node.record.id, depth + 1);
    }
  };
  walk(null, 0);
  const told = new Set(items.map((i) => i.id));
  return {
    title: projectOf(doc).title,
    items,
    beside: [
      ...[...v.nodes.values()].filter((n) => !told.has(n.record.id)).map((n) => item(n, 0)),
      ...v.assumptions
        .filter((a) => !placed.has(a.id))
        .map((a) => ({ id: a.id, depth: 0, label: v.label(a.id), statement: a.statement, facts: [] })),
    ],
  };
}

function factsOf(
  v: View,
  node: NodeElement,
  assumptions: readonly Assumption[],
  t: FormatTranslate,
): string[] {
  const { id } = node.record;
  const up = v.up(id);
  const facts: string[] = [];
  if (node.kind === 'factor' && node.record.actor) {
    const actor = v.doc.actors[node.record.actor]?.name;
    if (actor) facts.push(t('formats.outline.actor', { actor }));
  }
  if (up.length > 0)
    facts.push(t('formats.outline.leadsTo', { labels: up.map((l) => v.label(l.to ?? '')).join(', ') }));
  for (const link of up)
    if (link.rationale.trim())
      facts.push(
        t('formats.outline.because', { label: v.label(link.to ?? ''), words: link.rationale.trim() }),
      );
  for (const a of assumptions)
    facts.push(t('formats.outline.assumption', { label: v.label(a.id), statement: a.statement }));
  const indicators = v.indicators(id).length;
  if (indicators > 0) facts.push(t('formats.outline.indicators', { count: indicators }));
  return facts;
}

/** One line of an element: "Output 1.1: Teachers are trained". */
export const nameOf = ({ label, statement }: OutlineItem, t: FormatTranslate): string =>
  statement.trim()
    ? `${label}: ${statement.trim().replace(/\s*\n\s*/g, ' ')}`
    : t('formats.outline.empty', { label });

/** Plain text, indented by what leads to what. */
export function outlineText({ items, beside }: Outline, t: FormatTranslate): string {
  return [...items, ...beside]
    .flatMap((item) => {
      const indent = '  '.repeat(item.depth);
      return [`${indent}${nameOf(item, t)}`, ...item.facts.map((fact) => `${indent}  ${fact}`)];
    })
    .join('\n');
}

/** Signs that Markdown would take for its own; words stay words. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** A nested list under headings, for a report, a web page or a screen reader. */
export function outlineMarkdown(doc: Document, language: string): string {
  const t = formatTranslator(language);
  const { title, items, beside } = outlineOf(doc, language);
  const list = (of: readonly OutlineItem[]): string[] =>
    of.flatMap((item) => {
      const indent = '  '.repeat(item.depth);
      const facts = item.facts.map((fact) => `${indent}  - ${plain(fact.replace(/\s*\n\s*/g, ' '))}`);
      return [`${indent}- ${plain(nameOf(item, t))}`, ...facts];
    });
  const parts = [[`# ${plain(title || t('formats.outline.heading'))}`], list(items)];
  if (beside.length > 0) parts.push([`## ${t('formats.outline.beside')}`], list(beside));
  return `${parts
    .filter((p) => p.length > 0)
    .map((p) => p.join('\n'))
    .join('\n\n')}\n`;
}
