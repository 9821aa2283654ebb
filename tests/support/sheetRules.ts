/** What Excel or a reader of a workbook minds and the schema does not. */
import { childOf, childrenOf, textOf, type XmlNode } from '../../src/core/formats/ooxml/xml.ts';
import type { Parts } from './office.ts';
import { within } from './wordRules.ts';

export function sheetFaults(parts: Parts): string[] {
  const book = parts.get('xl/workbook.xml');
  const shared = childrenOf(parts.get('xl/sharedStrings.xml'), 'si').map(textOf);
  const styles = childrenOf(childOf(parts.get('xl/styles.xml'), 'cellXfs'), 'xf');
  const titles = new Set(
    childrenOf(childOf(book, 'definedNames'), 'definedName')
      .filter((n) => n.attributes['name'] === '_xlnm.Print_Titles')
      .map((n) => n.attributes['localSheetId']),
  );
  return childrenOf(childOf(book, 'sheets'), 'sheet').flatMap((sheet, i) => {
    const root = parts.get(`xl/worksheets/sheet${i + 1}.xml`);
    const name = sheet.attributes['name'] ?? '';
    if (!root) return [`sheet “${name}” has no part`];
    return [
      ...cellFaults(root, shared, styles),
      ...mergeFaults(root),
      ...headerFaults(root, titles.has(String(i))),
    ].map((fault) => `sheet “${name}”: ${fault}`);
  });
}

const cellsOf = (root: XmlNode): XmlNode[] =>
  childrenOf(childOf(root, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c'));

/** Formulas are refused altogether: whatever a design says is words. What only looks like one is marked as words. */
function cellFaults(root: XmlNode, shared: readonly string[], styles: readonly XmlNode[]): string[] {
  return cellsOf(root).flatMap((c) => {
    const at = c.attributes['r'] ?? '?';
    if (childOf(c, 'f')) return [`${at} holds a formula`];
    const type = c.attributes['t'] ?? 'n';
    const text = type === 's' ? (shared[Number(textOf(c))] ?? '') : textOf(c);
    if (type === 'n' && text !== '' && !Number.isFinite(Number(text)))
      return [`${at} holds words as a number`];
    if (text.length > 32_767) return [`${at} holds more than a cell may`];
    const quoted = styles[Number(c.attributes['s'] ?? 0)]?.attributes['quotePrefix'] === '1';
    return type !== 'n' && /^[=+\-@\t\r]/.test(text) && !quoted
      ? [`${at} looks like a formula and is not marked as text`]
      : [];
  });
}

type Area = readonly [left: number, top: number, right: number, bottom: number];

function place(reference: string): [column: number, row: number] {
  const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
}

function mergeFaults(root: XmlNode): string[] {
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').map((m): [string, Area] => {
    const reference = m.attributes['ref'] ?? '';
    const [from = '', to = from] = reference.split(':');
    return [reference, [...place(from), ...place(to)]];
  });
  const covered = new Map<string, string>();
  const faults: string[] = [];
  const words = new Set(
    cellsOf(root)
      .filter((c) => textOf(c) !== '')
      .map((c) => c.attributes['r']),
  );
  for (const [reference, [left, top, right, bottom]] of merges) {
    if (left === right && top === bottom) faults.push(`merges ${reference}, one cell`);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const at = `${letters(column)}${row}`;
        const other = covered.get(at);
        if (other) faults.push(`merges ${reference} and ${other} overlap`);
        covered.set(at, reference);
        if ((row !== top || column !== left) && words.has(at))
          faults.push(`words of ${at} hide below ${reference}`);
      }
  }
  return [...new Set(faults)];
}

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** Labels at the left need no header row; from three columns on a header stays in view and is printed on every page. */
function headerFaults(root: XmlNode, titled: boolean): string[] {
  const widest = Math.max(0, ...cellsOf(root).map((c) => place(c.attributes['r'] ?? '')[0]));
  if (widest < 3) return [];
  const pane = [...within(root)].find((n) => n.name === 'pane');
  return [
    ...(pane?.attributes['state'] === 'frozen' ? [] : ['its header does not stay in view']),
    ...(titled ? [] : ['its header is not printed on every page']),
  ];
}
