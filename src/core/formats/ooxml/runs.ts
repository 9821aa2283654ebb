/**
 * The words of a Word paragraph as a reader sees them once all tracked changes are accepted: insertions stay, deletions
 * go, of a field only the result, of alternative drawings only the first.
 */
import type { SourceDoubt } from './source.ts';
import { childOf, type XmlNode } from './xml.ts';

/** Elements whose content is not part of the text that will be printed. */
const DROPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'pPr',
  'rPr',
  'sdtPr',
]);

export interface TextState {
  /** Open fields, innermost last; while any is at its code, text is not printed. */
  readonly fields: ('code' | 'result')[];
  readonly onTextBox: (box: XmlNode) => void;
  tracked: boolean;
  readonly doubts: SourceDoubt[];
}

/** A list sign or an arrow of a symbol font stands in a private range; as a bullet it keeps its meaning. */
function symbol(attributes: Readonly<Record<string, string>>): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  return Number.isNaN(code) || code >= 0xf000 ? '•' : String.fromCodePoint(code);
}

export function readText(node: XmlNode, state: TextState): string {
  let text = '';
  for (const child of node.children) text += readPiece(child, state);
  return text;
}

function readPiece(node: XmlNode, state: TextState): string {
  if (node.name === 'del' || node.name === 'ins' || node.name === 'moveFrom') state.tracked = true;
  if (DROPPED.has(node.name)) return '';
  const printed = state.fields.every((f) => f === 'result');
  switch (node.name) {
    case 't':
      return printed ? node.children.map((c) => c.text).join('') : '';
    case 'tab':
    case 'ptab':
      return printed ? ' ' : '';
    case 'br':
      return printed && node.attributes['type'] === undefined ? '\n' : ' ';
    case 'cr':
      return printed ? '\n' : '';
    case 'noBreakHyphen':
      return printed ? '-' : '';
    case 'sym':
      return printed ? symbol(node.attributes) : '';
    case 'fldChar': {
      const type = node.attributes['fldCharType'];
      if (type === 'begin') state.fields.push('code');
      else if (type === 'separate' && state.fields.length > 0)
        state.fields[state.fields.length - 1] = 'result';
      else if (type === 'end') state.fields.pop();
      return '';
    }
    case 'AlternateContent': {
      const choice = childOf(node, 'Choice') ?? childOf(node, 'Fallback');
      return choice ? readText(choice, state) : '';
    }
    case 'txbxContent':
      state.onTextBox(node);
      return '';
    default:
      return readText(node, state);
  }
}
