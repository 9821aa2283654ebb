/** What Miradi has no field for, behind a label on an arrow, in the comments of a factor or in a text box: assumptions and risks above all. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import {
  ACTIVITY_STATUS,
  MAX_TEXT,
  RESULT_STATUS,
  create,
  keysBetween,
  type Link,
  type NewId,
} from '../../model/index.ts';
import type { Built } from '../graph/build.ts';
import { LABEL, splitBlocks } from './blocks.ts';
import type { Diagrams } from './diagrams.ts';
import { ACTIVITY_LABELS, RESULT_LABELS, STATUS_LABEL, statusOfWords } from './labelled.ts';

const CONDITIONS: readonly string[] = [LABEL.assumption, LABEL.risk];
const FIELDS = [...RESULT_LABELS, ...ACTIVITY_LABELS];
const LABELS = [...CONDITIONS, STATUS_LABEL, ...FIELDS.map(([label]) => label)];
/** Words of a factor that no field of ours takes. */
const NOTES = ['EvidenceNotes', 'ShortLabel', 'Text', 'ResultEvidenceNotes'];

/** The same words in several places are one condition with several attachments. */
export function attachConditions(
  built: Built,
  { factors }: Diagrams,
  newId: NewId,
  t: FormatTranslate,
): void {
  const { tables, ids, unplaced } = built;
  const found = new Map<string, { label: string; words: string; on: Record<string, true> }>();
  const take = (text: string, on: string | null): string => {
    const { free, blocks } = splitBlocks(text, LABELS);
    for (const { label, words } of blocks) {
      if (!CONDITIONS.includes(label)) {
        setField(tables, on, label, words);
        continue;
      }
      const key = `${label} ${words}`;
      const known = found.get(key) ?? { label, words, on: {} };
      if (on) known.on[on] = true;
      found.set(key, known);
    }
    return free;
  };
  for (const link of Object.values(tables.links) as unknown as Link[])
    Object.assign(link, { rationale: take(link.rationale, link.id) });
  for (const [key, factor] of factors) {
    const id = ids.get(key) ?? '';
    const where = t('formats.where.graphNode', { name: factor.field('Name').slice(0, 60) });
    const comments = take(factor.field('Comments'), id);
    for (const text of [comments, ...NOTES.map((name) => factor.field(name))])
      if (text !== '' && text !== factor.field('Name')) unplaced.push({ text, where, about: id });
  }
  // A text box of ours holds what is attached to nothing.
  const others = unplaced.filter(({ text, about }) => about !== undefined || take(text, null) !== '');
  unplaced.length = 0;
  for (const one of others) unplaced.push(one);

  for (const label of CONDITIONS) {
    const own = [...found.values()].filter((one) => one.label === label);
    const orders = keysBetween(null, null, own.length);
    own.forEach(({ words, on }, i) => {
      const id = newId();
      const values = { statement: words.slice(0, MAX_TEXT), attachedTo: on, order: orders[i] as string };
      if (label === LABEL.risk) tables.risks[id] = create('risks', id, values);
      else tables.assumptions[id] = create('assumptions', id, values);
    });
  }
}

/** What stands behind a label of ours goes back into its field. */
function setField(tables: Built['tables'], id: string | null, label: string, words: string): void {
  const record = tables.results[id ?? ''] ?? tables.activities[id ?? ''];
  if (!record) return;
  const field = label === STATUS_LABEL ? 'status' : FIELDS.find(([known]) => known === label)?.[1];
  const value = label === STATUS_LABEL ? statusOfWords(words) : words.slice(0, MAX_TEXT);
  const allowed: readonly string[] = tables.results[record.id] ? RESULT_STATUS : ACTIVITY_STATUS;
  if (field && (field !== 'status' || allowed.includes(value))) Object.assign(record, { [field]: value });
}
