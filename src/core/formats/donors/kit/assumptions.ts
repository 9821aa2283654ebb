/** Assumptions beside the rows of a donor's matrix, in the donor's names and the labels' language. */
import { RANK, type Assumption, type Level, type View } from '../../../model/index.ts';
import { listed, wordsIn } from '../../printed/words.ts';

/** One thing that an assumption is attached to. */
interface Attachment {
  readonly name: string;
  /** What the reader of the printed matrix will take it for. */
  readonly id: string;
  /** Elements beside whose row it may stand. */
  readonly at: readonly string[];
  readonly rank: number;
}

/**
 * The assumptions of each row as paragraphs. One that belongs to more than its row, or to less, stands in the first of its rows and
 * says what it belongs to; what belongs to nothing closes the last row.
 *
 * @param rows the elements that each row prints
 */
export function assumptionsBeside(
  v: View,
  rows: readonly (readonly string[])[],
  language: string,
): string[][] {
  const { under, otherAssumptions, colon } = wordsIn(language);
  const beside: string[][] = rows.map(() => []);
  const others: string[] = [];
  let keyed = false;
  for (const assumption of v.assumptions) {
    const attachments = attachmentsOf(v, assumption, language);
    const places = attachments.map(({ at }) => rows.findIndex((ids) => at.some((id) => ids.includes(id))));
    const row = Math.min(...places.filter((place) => place >= 0));
    const said = new Set(attachments.map((a) => a.id));
    const ids = rows[row] ?? [];
    const byPlace = said.size === ids.length && ids.every((id) => said.has(id));
    const names = [...new Set(attachments.map((a) => a.name))];
    const key = byPlace || names.length === 0 ? '' : `${under} ${listed(names, language)}${colon} `;
    keyed ||= key !== '';
    (beside[row] ?? others).push(`${key}${assumption.statement}`);
  }
  // Where a cell holds several, or one says what it belongs to, a sign before each shows where the next begins.
  const told = keyed || others.length > 0 || beside.some((items) => items.length > 1);
  const dashed = told && v.assumptions.length > 1;
  const lines = (items: readonly string[]): string[] => items.map((item) => (dashed ? `- ${item}` : item));
  const cells = beside.map(lines);
  if (others.length > 0) cells.at(-1)?.push(otherAssumptions, ...lines(others));
  return cells;
}

function attachmentsOf(v: View, { attachedTo }: Assumption, language: string): Attachment[] {
  return Object.keys(attachedTo)
    .flatMap((id): Attachment[] => {
      if (id.startsWith('level:')) return ofLevel(v, id);
      const link = v.links.find((l) => l.id === id);
      const from = link?.from ?? id;
      const node = v.nodes.get(from);
      if (node?.kind !== 'result' && node?.kind !== 'activity') return [];
      const rank = node.kind === 'result' ? RANK[node.record.level] : RANK.activity;
      const base = { at: [from], rank };
      // On its home link an assumption stands where the matrix has it, beside the lower end.
      if (!link || v.home(from)?.id === id) return [{ ...base, id: from, name: v.label(from) }];
      const name = `${v.label(from)} ${wordsIn(language).to} ${v.label(link.to ?? '')}`;
      return [{ ...base, id, name }];
    })
    .toSorted((a, b) => b.rank - a.rank || a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function ofLevel(v: View, id: string): Attachment[] {
  const named = v.profile.levels.find(({ level }) => `level:${level}` === id);
  if (!named) return [];
  const at = v.results.filter((r) => r.level === named.level).map((r) => r.id);
  return [{ id, name: named.plural, at, rank: RANK[named.level satisfies Level] }];
}
