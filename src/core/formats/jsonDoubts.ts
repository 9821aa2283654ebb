/** What a JSON file says that cannot be so: records that belong to nothing, links to nowhere, circles. */
import type { FormatTranslate } from '../i18n/formats.ts';
import { view, type Document, type TableName, type View } from '../model/index.ts';
import type { ImportQuestion } from './types.ts';

/** Records that are shown with what they belong to and nowhere else, and the field that names it. Owners come first. */
const OWNED = [
  ['indicators', 'result', 'results'],
  ['targets', 'indicator', 'indicators'],
  ['actuals', 'indicator', 'indicators'],
] as const;

type Tables = Record<TableName, Record<string, unknown>>;

/** Takes the records out of the tables that no page would ever show. */
export function takeOrphans(
  tables: Tables,
  aside: (table: TableName, id: string, record: unknown) => void,
): void {
  for (const [table, field, owners] of OWNED) {
    for (const [id, record] of Object.entries(tables[table])) {
      const owner = (record as Record<string, unknown>)[field];
      if (typeof owner === 'string' && Object.hasOwn(tables[owners], owner)) continue;
      delete tables[table][id];
      aside(table, id, record);
    }
  }
}

/** What the view has to repair, asked about before anything is kept. */
export function askAboutRepairs(document: Document, t: FormatTranslate): ImportQuestion[] {
  const v = view(document);
  const questions: ImportQuestion[] = [];
  const lost = v.repairs.filter((r) => r.kind === 'missingEnd').map((r) => r.link);
  if (lost.length > 0)
    questions.push({ text: t('formats.ask.lostEnds', { count: lost.length }), elements: lost });
  for (const { kind, links } of v.repairs) {
    if (kind !== 'cycle') continue;
    const round = links.map((id) => v.label(document.links[id]?.from ?? ''));
    questions.push({ text: t('formats.ask.circle', { list: round.join(', ') }), elements: links });
  }
  for (const { id, statement, attachedTo } of v.assumptions) {
    const places = Object.keys(attachedTo);
    if (places.length > 0 && !places.some((place) => isThere(v, place)))
      questions.push({ text: t('formats.ask.lostPlace', { text: statement }), elements: [id] });
  }
  return questions;
}

const isThere = (v: View, place: string): boolean => place.startsWith('level:') || v.kindOf(place) !== null;
