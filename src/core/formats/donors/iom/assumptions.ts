/**
 * The assumptions cell of an IOM matrix: sub-headings, items that say what they belong to ("-Under outcome 2, 3 and 4: …"),
 * or plain items that belong to the row they stand in.
 */
import type { Level } from '../../../model/index.ts';
import { ALL_WORDS } from '../../printed/words.ts';
import type { Paragraph } from '../../ooxml/source.ts';
import { midSentence } from './cut.ts';
import { levelNamed, NAME_TOKEN } from '../general/names.ts';
import { LEVEL_WORD, levelOf } from './words.ts';

export type KeyLevel = Level | 'activity';

/** What a key names: one element, a whole level, or the link between two elements. */
export type KeyTarget =
  | { readonly kind: 'element'; readonly level: KeyLevel | null; readonly code: string | null }
  | { readonly kind: 'level'; readonly level: KeyLevel }
  | {
      readonly kind: 'link';
      readonly from: { readonly level: KeyLevel | null; readonly code: string | null };
      readonly to: { readonly level: KeyLevel | null; readonly code: string | null };
    };

export interface AssumptionItem {
  /** The key's own words, without dash and colon: "Under outcome 2, 3 and 4"; "" where there is none. */
  readonly sourceText: string;
  readonly targets: readonly KeyTarget[];
  /** Level of the sub-heading above, or null. */
  readonly headingLevel: KeyLevel | null;
  /** True below a sub-heading. */
  readonly underHeading: boolean;
  readonly statement: string;
  /** Index of the cell it came from. */
  readonly cell: number;
}

const SUBHEADING = new RegExp(
  `^(?:(other )?assumptions)(?:(?: |\\n)(?:under|for|on|at)(?: the)? (${LEVEL_WORD})(?: level)?)?[ ]*:?$`,
  'i',
);
const OTHERS = ALL_WORDS.map((w) => w.otherAssumptions).join('|');
const OTHER = new RegExp(`^(?:${OTHERS})[ ]*:?$`, 'iu');
/** "Under", "Pour", "Para", and the names of what follows. */
const KEY = new RegExp(
  `^((?:${ALL_WORDS.map((w) => w.under).join('|')})(?: the)?[ ]+([^:\\n]{1,300}?))[ \\u00a0]*:[ ]*`,
  'iu',
);
const ITEM = /^[-–—•*·▪◦][ ]*/;

/** Reads "outcome 2, 3 and 4", "activities 3) and 10)", "output 1.2 to outcome 2"; null where other words stand there too. */
export function readKey(key: string, headingLevel: KeyLevel | null): KeyTarget[] | null {
  const names: { level: KeyLevel | null; code: string | null; plural: boolean; linked: boolean }[] = [];
  let level = headingLevel;
  let open = false;
  let linked = false;
  NAME_TOKEN.lastIndex = 0;
  while (NAME_TOKEN.lastIndex < key.length) {
    const token = NAME_TOKEN.exec(key);
    if (!token) return null;
    if (token[1]) {
      level = levelNamed(token[1]);
      names.push({ level, code: null, plural: /s$/i.test(token[1]), linked });
      open = true;
      linked = false;
    } else if (token[2]) {
      linked = true;
    } else if (token[3]) {
      const last = names.at(-1);
      if (last && open) last.code = token[3];
      else names.push({ level, code: token[3], plural: false, linked });
      open = false;
      linked = false;
    }
  }
  if (names.length === 0) return null;
  const targets: KeyTarget[] = [];
  for (const { level: own, code, plural, linked: isEnd } of names) {
    const before = targets.at(-1);
    if (isEnd && before?.kind === 'element') {
      const from = { level: before.level, code: before.code };
      targets[targets.length - 1] = { kind: 'link', from, to: { level: own, code } };
    } else if (code === null && plural && own) targets.push({ kind: 'level', level: own });
    else targets.push({ kind: 'element', level: own, code });
  }
  return targets;
}

/** "Under …: statement" → its key and the rest; null where the words before the colon are no key. */
function splitKey(
  text: string,
  headingLevel: KeyLevel | null,
): { sourceText: string; targets: KeyTarget[]; statement: string } | null {
  const match = KEY.exec(text);
  const targets = match ? readKey(match[2] as string, headingLevel) : null;
  if (!match || !targets) return null;
  return { sourceText: match[1] as string, targets, statement: text.slice(match[0].length) };
}

/** True where the cells of a matrix say themselves what their assumptions belong to. */
export const isKeyed = (cells: readonly (readonly Paragraph[])[]): boolean =>
  cells.some((cell) =>
    cell.some(({ text }) =>
      text
        .split('\n')
        .some((l) => SUBHEADING.test(l) || OTHER.test(l) || splitKey(l.replace(ITEM, ''), null) !== null),
    ),
  );

/** Reads all assumption cells of a matrix as one stream, so that a cell cut by a page break goes on. */
export function readAssumptions(cells: readonly (readonly Paragraph[])[]): AssumptionItem[] {
  const keyed = isKeyed(cells);
  const items: { -readonly [K in keyof AssumptionItem]: AssumptionItem[K] }[] = [];
  let headingLevel: KeyLevel | null = null;
  let underHeading = false;
  cells.forEach((paragraphs, cell) => {
    const dashed = paragraphs.some((p) => p.text.split('\n').some((l) => ITEM.test(l)));
    if (!keyed) underHeading = false;
    paragraphs.forEach((paragraph, p) => {
      paragraph.text.split('\n').forEach((line, l) => {
        const heading = SUBHEADING.exec(line) ?? OTHER.exec(line);
        if (heading) {
          headingLevel = heading[2] ? levelOf(heading[2]) : null;
          underHeading = true;
          return;
        }
        const mark = ITEM.exec(line)?.[0] ?? '';
        const text = line.slice(mark.length);
        const key = splitKey(text, headingLevel);
        const last = items.at(-1);
        // Where items carry a dash or a key, a line without either goes on with the one before; in the next cell it
        // does so only in the middle of a sentence, else it is the next row's own.
        const ofItem = last && (l > 0 || (keyed ? last.underHeading || last.sourceText !== '' : dashed));
        const broken = last && midSentence(last.statement, line);
        if (last && mark === '' && !key && (last.cell === cell ? ofItem : keyed && broken)) {
          const cut = l === 0 && (paragraph.cut || p === 0);
          last.statement += (cut && broken ? ' ' : '\n') + line;
          return;
        }
        const base = { headingLevel, underHeading, cell };
        items.push(key ? { ...base, ...key } : { ...base, sourceText: '', targets: [], statement: text });
      });
    });
  });
  return items
    .map((item) => ({ ...item, statement: item.statement.trim() }))
    .filter((i) => i.statement !== '' || i.sourceText !== '');
}
