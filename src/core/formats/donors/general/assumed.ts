/** The cells of assumptions of a logframe: what stands in them beside assumptions, and the rows to which they belong. */
import type { Cell, Paragraph } from '../../ooxml/source.ts';
import type { AssumptionCell } from '../iom/matrix.ts';
import { notApplicable, tierLabel } from './dictionary.ts';
import type { RowCells } from './rowCells.ts';
import type { Tree } from './tree.ts';

/** Before the risks in a cell of assumptions. */
const RISKS = /^(?:risks?|risques?|riesgos?|risik(?:o|en))\s*:\s*/i;

interface Entry {
  readonly paragraphs: readonly Paragraph[];
  readonly results: Set<number>;
  readonly activities: Set<number>;
}

export class Assumed {
  private readonly found = new Map<Cell, Entry>();

  constructor(private readonly tree: Tree) {}

  cells(): AssumptionCell[] {
    return [...this.found.values()].map(({ paragraphs, results, activities }) => ({
      paragraphs,
      results: [...results],
      activities: [...activities],
    }));
  }

  read(cells: RowCells, row: number): void {
    const cell = cells.covering(row, 'assumptions');
    if (!cell || cell.column !== cells.columnsOf('assumptions')[0] || cell.paragraphs.length === 0) return;
    const known = this.found.get(cell);
    if (!known && notApplicable(cells.take(cell))) return;
    const at = cell.paragraphs.findIndex(({ text }) => tierLabel(text)?.tier === 'precondition');
    if (at >= 0 && cell.row === row) {
      const lines = cell.paragraphs.slice(at).flatMap(({ text }) => text.split('\n'));
      this.tree.beside.precondition(
        lines.map((line) =>
          tierLabel(line)?.tier === 'precondition' ? (tierLabel(line)?.rest ?? '') : line,
        ),
      );
    }
    if (at === 0) return;
    const all = at < 0 ? cell.paragraphs : cell.paragraphs.slice(0, at);
    const risk = all.findIndex(({ text }) => RISKS.test(text));
    const results = this.tree.last?.results ?? [];
    if (risk >= 0 && !known)
      for (const line of all.slice(risk).flatMap(({ text }) => text.replace(RISKS, '').split('\n')))
        if (line !== '') this.tree.beside.risks.push({ statement: line, results: [...results] });
    if (risk === 0) return;
    const paragraphs = risk < 0 ? all : all.slice(0, risk);
    const entry = known ?? { paragraphs, results: new Set(), activities: new Set() };
    this.found.set(cell, entry);
    for (const r of results) entry.results.add(r);
    for (const a of this.tree.last?.activities ?? []) entry.activities.add(a);
  }
}
