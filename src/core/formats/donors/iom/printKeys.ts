/**
 * Prints assumptions, each with the key that says what it belongs to: in one cell under sub-headings by level, or beside the
 * row they belong to.
 */
import { RANK, type Assumption, type Level, type View } from '../../../model/index.ts';
import { readKey, type KeyLevel } from './assumptions.ts';
import { listed as listedIn, wordsIn } from '../../printed/words.ts';
import type { MatrixLayout } from './layouts.ts';
import { finder } from './resolve.ts';

export interface PrintedItem {
  /** "Under outcome 2 and 4", or "" where the place says it. */
  readonly key: string;
  readonly statement: string;
}

export interface PrintedAssumptions {
  /** "Assumptions under outcomes"; "" where the items stand beside the row they belong to. */
  readonly heading: string;
  readonly items: readonly PrintedItem[];
}

const WORDS: Readonly<Record<KeyLevel, readonly [singular: string, plural: string]>> = {
  impact: ['impact', 'impacts'],
  goal: ['goal', 'goals'],
  objective: ['objective', 'objectives'],
  outcome: ['outcome', 'outcomes'],
  intermediateOutcome: ['intermediate outcome', 'intermediate outcomes'],
  output: ['output', 'outputs'],
  activity: ['activity', 'activities'],
};

/** One thing that an assumption is attached to, in words of the matrix. */
interface Attachment {
  readonly level: KeyLevel;
  /** "" for an element without a number; null for a whole level. */
  readonly code: string | null;
  /** The upper end, where the link is not the one under which the matrix prints the lower end. */
  readonly to?: { readonly level: KeyLevel; readonly code: string };
  /** What the reader of the printed matrix will find. */
  readonly id: string;
  /** Elements beside whose row it may stand. */
  readonly at: readonly string[];
}

const order = (level: KeyLevel | null): number => (level === null ? -1 : RANK[level]);

interface Keyed extends PrintedItem {
  readonly attachments: readonly Attachment[];
}

/**
 * @param v the view under the profile that is printed
 * @param underHeadings a sub-heading above the items names their level
 */
function keyedItems(v: View, underHeadings: boolean, layout: MatrixLayout): Keyed[] {
  const find = finder(v.doc);
  return v.assumptions.map((assumption) => {
    const attachments = attachmentsOf(v, assumption);
    const level = underHeadings ? (attachments[0]?.level ?? null) : null;
    const own = assumption.sourceText.replace(/[\s:]+$/, '');
    const ownKey = /^under(?: the)?[ ]+([^:\n]+)$/i.exec(own)?.[1];
    const targets = ownKey === undefined ? null : readKey(ownKey, level);
    const found = targets && find(targets);
    const ids = new Set(attachments.map((a) => a.id));
    const stillTrue =
      found && found.missing === 0 && found.ids.length === ids.size && found.ids.every((id) => ids.has(id));
    // The document's own words are English: they stay where the labels are.
    const key =
      stillTrue && layout.language === 'en' ? own : attachments.length > 0 ? keyOf(attachments, layout) : '';
    return { key, statement: assumption.statement, attachments };
  });
}

/** All assumptions for one cell. */
export function printAssumptions(v: View, layout: MatrixLayout): PrintedAssumptions[] {
  const groups = new Map<KeyLevel | null, PrintedItem[]>();
  for (const { key, statement, attachments } of keyedItems(v, true, layout)) {
    const level = attachments[0]?.level ?? null;
    groups.set(level, [...(groups.get(level) ?? []), { key, statement }]);
  }
  return [...groups]
    .toSorted(([a], [b]) => order(b) - order(a))
    .map(([level, items]) => ({
      heading: level === null ? wordsIn(layout.language).otherAssumptions : headingOf(level, layout),
      items,
    }));
}

const levelWords = (
  level: KeyLevel,
  { labels }: MatrixLayout,
): readonly [singular: string, plural: string] =>
  level === 'activity' ? labels.activity : labels.levels[level];

/** "Assumptions under outcomes"; other languages name the level as its rows do. */
const headingOf = (level: KeyLevel, layout: MatrixLayout): string =>
  layout.language === 'en'
    ? `${layout.labels.assumptionsUnder} ${WORDS[level][1]}`
    : `${layout.labels.assumptionsUnder} ${levelWords(level, layout)[1].toLowerCase()}`;

/** "Under outcome 2 and 4". */
function keyOf(attachments: readonly Attachment[], layout: MatrixLayout): string {
  const { under, to: towards } = wordsIn(layout.language);
  if (layout.language === 'en') return `${under} ${keyWords(attachments)}`;
  const name = (level: KeyLevel, code: string): string =>
    `${levelWords(level, layout)[0]} ${codeOf(level, code)}`.trim();
  const names = attachments.map(({ level, code, to }) => {
    const own = code === null ? levelWords(level, layout)[1] : name(level, code);
    return to ? `${own} ${towards} ${name(to.level, to.code)}` : own;
  });
  return `${under} ${listedIn(names, layout.language)}`;
}

/**
 * Assumptions beside the rows they belong to. One that belongs to more than its row stands in the first of them under its key;
 * what belongs to nothing closes the last row.
 *
 * @param rows the elements that each row prints
 */
export function assumptionsByRow(
  v: View,
  rows: readonly (readonly string[])[],
  layout: MatrixLayout,
): PrintedAssumptions[][] {
  const beside: PrintedItem[][] = rows.map(() => []);
  const others: PrintedItem[] = [];
  for (const { key, statement, attachments } of keyedItems(v, false, layout)) {
    const places = attachments.map(({ at }) => rows.findIndex((ids) => at.some((id) => ids.includes(id))));
    const row = Math.min(...places.filter((place) => place >= 0));
    const said = new Set(attachments.map((a) => a.id));
    const ids = rows[row] ?? [];
    const byPlace = said.size === ids.length && ids.every((id) => said.has(id));
    (beside[row] ?? others).push({ key: byPlace ? '' : key, statement });
  }
  const groups = beside.map((items) => (items.length > 0 ? [{ heading: '', items }] : []));
  if (others.length > 0)
    groups.at(-1)?.push({ heading: wordsIn(layout.language).otherAssumptions, items: others });
  return groups;
}

function attachmentsOf(v: View, { attachedTo }: Assumption): Attachment[] {
  const found: Attachment[] = [];
  for (const id of Object.keys(attachedTo)) {
    const link = v.links.find((l) => l.id === id);
    const from = link?.from ?? id;
    const node = v.nodes.get(from);
    if (id.startsWith('level:')) {
      const level = id.slice(6) as Level;
      const at = v.results.filter((r) => r.level === level).map((r) => r.id);
      if (Object.hasOwn(WORDS, level)) found.push({ level, code: null, id, at });
    } else if (node?.kind === 'result' || node?.kind === 'activity') {
      const level: KeyLevel = node.kind === 'result' ? node.record.level : 'activity';
      const base = { level, code: v.code(from), at: [from] };
      const to = link?.to ? v.nodes.get(link.to) : undefined;
      // On its home link an assumption stands where the matrix has it, beside the lower end.
      if (!link || v.home(from)?.id === link.id) found.push({ ...base, id: from });
      else if (to?.kind === 'result')
        found.push({ ...base, id, to: { level: to.record.level, code: v.code(to.record.id) } });
    }
  }
  const seen = new Set<string>();
  return found
    .filter((a) => !seen.has(a.id) && seen.add(a.id))
    .toSorted(
      (a, b) =>
        RANK[b.level] - RANK[a.level] ||
        Number(a.to !== undefined) - Number(b.to !== undefined) ||
        (a.code ?? '').localeCompare(b.code ?? '', 'en', { numeric: true }),
    );
}

/** "outcomes 2, 3 and 4", "activities 3) and 10)", "output 1.2 to outcome 2". */
function keyWords(attachments: readonly Attachment[]): string {
  const parts: string[] = [];
  for (const level of new Set(attachments.map((a) => a.level))) {
    const own = attachments.filter((a) => a.level === level);
    const [singular, plural] = WORDS[level];
    const numbered = own.filter((a) => a.code !== null && !a.to);
    const codes = numbered.map((a) => codeOf(level, a.code ?? ''));
    if (own.some((a) => a.code === null)) parts.push(plural);
    if (codes.length > 0) parts.push(`${codes.length > 1 ? plural : singular} ${listed(codes)}`.trim());
    for (const { code, to } of own)
      if (to)
        parts.push(`${singular} ${codeOf(level, code ?? '')} to ${WORDS[to.level][0]} ${to.code}`.trim());
  }
  return listed(parts);
}

const codeOf = (level: KeyLevel, code: string): string => (level === 'activity' ? `${code})` : code);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
