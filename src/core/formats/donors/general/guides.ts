/**
 * What a blank form says inside its cells: questions that guide whoever fills it in, and heads that stand in the first line of
 * a cell instead of a row of their own. Both are taken off before the words are read.
 */
import type { Cell, Table } from '../../ooxml/source.ts';
import { generalRole, type GeneralRole } from './dictionary.ts';

const QUESTION =
  /^\W{0,3}(?:what|which|how|who|where|when|are|is|do|does|have|has|can|quels?|quelles?|comment|qui|où|par quels?|qué|cuál(?:es)?|cómo|quiénes|welche[rsn]?|wie|was|wer)\b[^]*\?\W{0,2}$/iu;

/** What a form prints around its table whoever fills it in. */
const FORM =
  /^\*[ ]?(?:to be included in interim|à inclure dans les rapports|se incluirá en los informes)|^(?:project modality|modalité de projet|modalidad de proyecto) \(/iu;
export const isFormText = (text: string): boolean => FORM.test(text);

/** The table without guiding questions, and these; a single question may well be somebody's own words. */
export function withoutGuides(table: Table): { readonly table: Table; readonly guides: readonly string[] } {
  const guides: string[] = [];
  const cells = table.cells.map((cell): Cell => {
    const kept = cell.paragraphs.flatMap((p) => {
      const lines = p.text.split('\n');
      const own = lines.filter((line) => !QUESTION.test(line));
      guides.push(...lines.filter((line) => QUESTION.test(line)));
      if (own.length === lines.length) return [p];
      return own.length === 0 ? [] : [{ ...p, text: own.join('\n') }];
    });
    return { ...cell, paragraphs: kept };
  });
  return guides.length >= 3 ? { table: { ...table, cells }, guides } : { table, guides: [] };
}

/** Heads that make a table the activities' own: "Means" and "Assumptions" beside "Activities". */
const ACTIVITY_HEADS: ReadonlySet<GeneralRole> = new Set(['activity', 'means', 'costs', 'assumptions']);

/** One row of cells that each begin with their head becomes two rows, head and words; null for any other table. */
export function splitHeads(table: Table): Table | null {
  for (let row = 0; row < Math.min(3, table.rowCount); row += 1) {
    const cells = table.cells.filter((c) => c.row === row && c.paragraphs.length > 0);
    const firsts = cells.map((c) => c.paragraphs[0]?.text.split('\n')[0] ?? '');
    const roles = firsts.map((line) => generalRole(line));
    const enough = new Set(roles).size >= 2 && roles.includes('activity') && roles.includes('means');
    if (!enough || !roles.every((role) => role !== null && ACTIVITY_HEADS.has(role))) continue;
    if (cells.every((c) => c.paragraphs.length < 2 && !c.paragraphs[0]?.text.includes('\n'))) continue;
    const moved = table.cells.flatMap((cell): Cell[] => {
      if (cell.row > row) return [{ ...cell, row: cell.row + 1 }];
      const at = cells.indexOf(cell);
      if (at < 0) return [cell];
      const [first, ...rest] = cell.paragraphs;
      const below = (first?.text ?? '').split('\n').slice(1).join('\n');
      const paragraphs = below === '' ? rest : [{ text: below, cut: false }, ...rest];
      return [
        { ...cell, rowSpan: 1, paragraphs: [{ text: firsts[at] as string, cut: false }] },
        { ...cell, row: row + 1, paragraphs },
      ];
    });
    return { ...table, rowCount: table.rowCount + 1, cells: moved };
  }
  return null;
}
