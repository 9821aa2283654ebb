/** Everything of a document that is not the matrix, the work plan or the title block: the title, a summary, and what is kept as notes. */
import type { FormatTranslate } from '../../../i18n/formats.ts';
import { cellFinder, cellText, type SourceDocument, type Table } from '../../ooxml/source.ts';
import type { Unplaced } from '../../types.ts';
import { isFormText } from '../general/guides.ts';
import type { Found } from './detect.ts';
import { isProjectLine } from './projectBlock.ts';
import { plainWords, projectField } from './words.ts';

export interface Surroundings {
  readonly title: string;
  readonly summary: string;
  /** Lines such as "Management site: Baku" outside a table. */
  readonly projectLines: readonly string[];
  readonly unplaced: readonly Unplaced[];
}

const SECTION =
  /^(results? matrix|log(ical)? ?frame(work)?|work ?plan|project (data|information)|results? matrix( and)? work ?plan)( continued| cont)?$/;
/** "Project results framework (with …)": what the table is, and no words of the project. */
const NAME_OF_TABLE =
  /^(?:project |indicative )?(?:results? (?:framework|matrix)|log(?:ical)? ?frame(?:work)?(?: matrix)?|multi year work plan|activity matrix|cadre (?:logique|de résultats)|matrice (?:des activités|du cadre logique)|marco (?:lógico|de resultados)|matriz de)\b/;

const isName = (words: string): boolean =>
  SECTION.test(words) || (NAME_OF_TABLE.test(words) && words.split(' ').length <= 10);

export function readSurroundings(source: SourceDocument, found: Found, t: FormatTranslate): Surroundings {
  let title = '';
  const summary: string[] = [];
  const projectLines: string[] = [];
  const unplaced: Unplaced[] = [];
  const other = new Set<Table>(found.other);
  const before = new Map<Table, number>(
    [...found.matrix, ...found.workplan].map((m) => [m.table, m.headerRow]),
  );
  let section = '';
  let open: { text: string; where: string } | null = null;
  const keep = (text: string, where: string): void => {
    // Each sheet begins with the title.
    if (text === title || isFormText(text)) return;
    if (open?.where === where) open.text += `\n${text}`;
    else unplaced.push((open = { text, where }));
  };
  const where = (): string =>
    section === '' ? t('formats.where.top') : t('formats.where.section', { section });
  source.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      open = null;
      if (other.has(block)) unplaced.push({ text: tableText(block), where: where() });
      else {
        // Rows above the header: an Excel sheet has its title there.
        for (const line of linesAbove(block, before.get(block) ?? 0)) {
          if (found.named?.has(line)) continue;
          if (line === title) continue;
          if (title === '' && !isProjectLine(line)) title = line;
          else if (isProjectLine(line)) projectLines.push(line);
          else if (!isName(plainWords(line))) keep(line, t('formats.where.above'));
        }
      }
      return;
    }
    if (found.named?.has(block.text)) return;
    const words = plainWords(block.text);
    if (isName(words)) section = block.text;
    else if (title === '' && (block.heading || startsDocument(source, index)))
      title = block.text.replaceAll('\n', ' ');
    else if (block.heading) {
      section = block.text;
      open = null;
    } else if (isProjectLine(block.text)) projectLines.push(block.text);
    else if (/^(project )?summary$/.test(plainWords(section))) summary.push(block.text);
    else keep(block.text, where());
  });
  for (const { text, part } of source.aside) unplaced.push({ text, where: t(`formats.where.${part}`) });
  return { title, summary: summary.join('\n'), projectLines, unplaced };
}

/** The first words of a document, if they are short, are its title even without a style. */
function startsDocument(source: SourceDocument, index: number): boolean {
  const block = source.blocks[index];
  return index === 0 && block?.kind === 'paragraph' && block.text.length <= 300 && !isProjectLine(block.text);
}

/** Words above the head; a label of the project and the cell beside it are one line. */
function linesAbove(table: Table, headerRow: number): string[] {
  const lines: string[] = [];
  for (let row = 0; row < headerRow; row += 1) {
    const cells = table.cells
      .filter((c) => c.row === row && c.row + c.rowSpan <= headerRow && c.paragraphs.length > 0)
      .toSorted((x, y) => x.column - y.column)
      .map(cellText);
    for (let i = 0; i < cells.length; i += 1) {
      const [label = '', value] = [cells[i], cells[i + 1]];
      if (value !== undefined && projectField(label) !== null) {
        lines.push(`${label.replace(/[ :]+$/, '')}: ${value}`);
        i += 1;
      } else lines.push(...label.split('\n'));
    }
  }
  return lines.filter((line) => line !== '');
}

function tableText(table: Table): string {
  const at = cellFinder(table);
  return Array.from({ length: table.rowCount }, (_, row) =>
    Array.from({ length: table.columns }, (__, c) => at(row, c))
      .filter((cell, c) => cell?.row === row && cell.column === c)
      .map((cell) => (cell ? cellText(cell).replaceAll('\n', ' ') : ''))
      .join(' | '),
  ).join('\n');
}
