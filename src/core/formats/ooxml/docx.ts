/** Reads a Word document into paragraphs and tables. */
import type { OfficePackage } from './package.ts';
import { readText, type TextState } from './runs.ts';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  tidyText,
  type Block,
  type Cell,
  type Paragraph,
  type SourceDocument,
  type Table,
} from './source.ts';
import { childOf, childrenOf, type XmlNode } from './xml.ts';

export function readDocx(pack: OfficePackage): SourceDocument {
  const root = pack.part(pack.main);
  const aside: { text: string; part: 'footnote' | 'comment' | 'textBox' }[] = [];
  const state: TextState = {
    fields: [],
    tracked: false,
    doubts: [],
    onTextBox: (box) => {
      const text = paragraphs(box, state).join('\n');
      if (text !== '') aside.push({ text, part: 'textBox' });
    },
  };
  const blocks: Block[] = [];
  const body = root ? childOf(root, 'body') : undefined;
  if (body) readBlocks(body, state, blocks);
  for (const [type, part] of [
    ['footnotes', 'footnote'],
    ['endnotes', 'footnote'],
    ['comments', 'comment'],
  ] as const) {
    for (const path of pack.related(type).values()) {
      // Word keeps the lines between text and notes in the same part; those carry a type.
      for (const note of pack.part(path)?.children ?? []) {
        const text = note.attributes['type'] === undefined ? paragraphs(note, state).join('\n') : '';
        if (text !== '') aside.push({ text, part });
      }
    }
  }
  return { blocks, aside, trackedChanges: state.tracked, hidden: [], doubts: state.doubts };
}

/** Children with content controls and the like opened. */
function* opened(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children) {
    if (child.name === 'sdt') {
      const content = childOf(child, 'sdtContent');
      if (content) yield* opened(content);
    } else if (['customXml', 'ins', 'moveTo', 'smartTag'].includes(child.name)) yield* opened(child);
    else yield child;
  }
}

function readBlocks(node: XmlNode, state: TextState, blocks: Block[]): void {
  for (const child of opened(node)) {
    if (child.name === 'p') {
      const text = tidyText(readText(child, state));
      if (text !== '') blocks.push({ kind: 'paragraph', text, heading: isHeading(child) });
    } else if (child.name === 'tbl') {
      const before = blocks.findLast((b) => b.kind === 'paragraph');
      blocks.push(readTable(child, state, before?.kind === 'paragraph' ? before.text : ''));
    }
  }
}

function isHeading(paragraph: XmlNode): boolean {
  const properties = childOf(paragraph, 'pPr');
  const style = childOf(properties, 'pStyle')?.attributes['val'] ?? '';
  return (
    /^(heading|title|titre|t[ií]tulo|berschrift)/i.test(style) ||
    childOf(properties, 'outlineLvl') !== undefined
  );
}

/** The texts of all paragraphs in an element, those of tables inside it as well. */
function paragraphs(node: XmlNode, state: TextState): string[] {
  const found: string[] = [];
  let joined = '';
  for (const child of opened(node)) {
    if (child.name === 'p') {
      joined += readText(child, state);
      // A deleted paragraph mark joins two paragraphs once the change is accepted.
      if (childOf(childOf(childOf(child, 'pPr'), 'rPr'), 'del')) continue;
      const text = tidyText(joined);
      joined = '';
      if (text !== '') found.push(text);
    } else if (child.name === 'tbl' || child.name === 'tr' || child.name === 'tc') {
      found.push(...paragraphs(child, state));
    }
  }
  const rest = tidyText(joined);
  return rest === '' ? found : [...found, rest];
}

function readTable(node: XmlNode, state: TextState, title: string): Table {
  const cells: Cell[] = [];
  /** The cell that a "continue" mark in this column belongs to. */
  let open = new Map<number, Cell>();
  let row = 0;
  let columns = 0;
  for (const tr of opened(node)) {
    if (tr.name !== 'tr') continue;
    if (row >= MAX_ROWS) {
      state.doubts.push({ kind: 'rowsCut', sheet: '' });
      break;
    }
    const properties = childOf(tr, 'trPr');
    if (childOf(properties, 'del')) {
      state.tracked = true;
      continue;
    }
    const still = new Map<number, Cell>();
    let column = number(childOf(properties, 'gridBefore'));
    for (const tc of opened(tr)) {
      if (tc.name !== 'tc') continue;
      if (column >= MAX_COLUMNS) {
        if (!state.doubts.some((d) => d.kind === 'columnsCut'))
          state.doubts.push({ kind: 'columnsCut', sheet: '' });
        break;
      }
      const tcPr = childOf(tc, 'tcPr');
      const columnSpan = Math.min(MAX_COLUMNS - column, Math.max(1, number(childOf(tcPr, 'gridSpan'))));
      const texts = paragraphs(tc, state);
      const merge = childOf(tcPr, 'vMerge');
      const above = open.get(column);
      if (merge && merge.attributes['val'] !== 'restart' && above) {
        above.rowSpan += 1;
        above.paragraphs.push(...texts.map((text, i): Paragraph => ({ text, cut: i === 0 })));
        still.set(column, above);
      } else {
        const cell: Cell = {
          row,
          column,
          rowSpan: 1,
          columnSpan,
          paragraphs: texts.map((text) => ({ text, cut: false })),
          fill: fillOf(tc),
        };
        cells.push(cell);
        if (merge) still.set(column, cell);
      }
      column += columnSpan;
    }
    columns = Math.max(columns, column);
    open = still;
    row += 1;
  }
  return { kind: 'table', columns, rowCount: row, cells, title };
}

const number = (node: XmlNode | undefined): number => Number(node?.attributes['val']) || 0;

/** The cell's own shading, or that of its paragraphs, which looks the same on paper. */
function fillOf(tc: XmlNode): string | null {
  const shadings = [
    childOf(childOf(tc, 'tcPr'), 'shd'),
    ...childrenOf(tc, 'p').map((p) => childOf(childOf(p, 'pPr'), 'shd')),
  ];
  for (const shading of shadings) {
    if (!shading) continue;
    const { fill = 'auto', color = 'auto', val = 'clear' } = shading.attributes;
    const hex = /^[0-9a-f]{6}$/i;
    if (hex.test(fill) && fill.toUpperCase() !== 'FFFFFF') return fill.toUpperCase();
    // A pattern (pct50, solid) prints in its own colour over no fill; "auto" is black.
    if (val !== 'clear' && val !== 'nil') return hex.test(color) ? color.toUpperCase() : '000000';
  }
  return null;
}
