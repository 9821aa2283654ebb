/** What a file does not say clearly, or says beyond what is read, as questions after the import. */
import type { FormatTranslate } from '../i18n/formats.ts';
import { MAX_COLUMNS, MAX_ROWS, type SourceDoubt } from './ooxml/source.ts';
import type { ImportQuestion } from './types.ts';

/** Cells of one kind that are named one by one; the rest are counted. */
const NAMED = 5;

export function askAboutDoubts(doubts: readonly SourceDoubt[], t: FormatTranslate): ImportQuestion[] {
  const texts: string[] = [];
  const cells = (
    kind: 'error' | 'noResult',
    key: 'formats.ask.cellError' | 'formats.ask.cellNoResult',
  ): void => {
    const found = doubts.filter((d) => d.kind === kind);
    texts.push(...found.slice(0, NAMED).map((d) => t(key, { ...d })));
    if (found.length > NAMED) texts.push(t('formats.ask.moreCells', { count: found.length - NAMED }));
  };
  cells('error', 'formats.ask.cellError');
  cells('noResult', 'formats.ask.cellNoResult');
  for (const { kind, sheet } of doubts) {
    const named = sheet === '' ? 'no' : 'yes';
    if (kind === 'rowsCut') texts.push(t('formats.ask.rowsCut', { named, sheet, most: MAX_ROWS }));
    if (kind === 'columnsCut') texts.push(t('formats.ask.columnsCut', { named, sheet, most: MAX_COLUMNS }));
  }
  return texts.map((text) => ({ text, elements: [] }));
}
