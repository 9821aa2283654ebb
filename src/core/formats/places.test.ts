/** The tables of places tell the truth: about what our files hold, and about the donors' own forms. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyField, IATI_DETAILS, WORDS } from '../../../tests/fixtures/everyField.ts';
import { FORM_DIFFERENCES, FORMS, FORM_PLACES } from '../../../tests/fixtures/formPlaces.ts';
import { countingId } from '../model/index.ts';
import { carryingOf, FORMATS, readFile, writeFile, type Format } from './index.ts';
import type { PlacedField } from './places.ts';

/** Dots and packed letters cannot be searched; slides end with the outline, which tells more than the picture. A template is its owner's. */
const UNSEARCHABLE = ['png', 'pdf', 'pptx'];
const FILES = (FORMATS as readonly Format[])
  .filter(({ id }) => id !== 'template')
  .flatMap((format) =>
    format.as.filter((as) => !UNSEARCHABLE.includes(as)).map((as) => ({ format, as, id: format.id })),
  );

/** The text alternative of a picture tells the reasons of links as well; copies of the picture lose it, so it does not count. */
const textOf = (bytes: Uint8Array): string =>
  strFromU8(bytes.subarray(0, 2)) === 'PK'
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes).replace(/<desc[^>]*>[^<]*<\/desc>/, '');

const fields = Object.entries(WORDS) as [PlacedField, string][];
const holding = (text: string): PlacedField[] =>
  fields.filter(([, word]) => text.includes(word)).map(([field]) => field);

describe.each(FILES)('places of $id as .$as', ({ format, as, id }) => {
  const write = async (): Promise<Uint8Array> =>
    (await writeFile(everyField(), { to: id, as, language: 'en', date: '2026-11-21', details: IATI_DETAILS }))
      .bytes;

  it('name every field whose words stand in the file, and no other', async () => {
    const { places } = await carryingOf(format);
    expect(holding(textOf(await write()))).toEqual(fields.map(([f]) => f).filter((f) => places[f]));
  });

  it.runIf(format.direction === 'both')('call nothing own that does not come back', async () => {
    const { places } = await carryingOf(format);
    const { document } = await readFile(await write(), `x.${as}`, { newId: countingId('r') });
    // Words that came back as a note found no field.
    const read = places['note.text'] ? document : { ...document, notes: {} };
    const back = holding(JSON.stringify(read));
    expect(fields.map(([f]) => f).filter((f) => places[f] === 'own' && !back.includes(f))).toEqual([]);
  });
});

describe('places beside the donors’ own forms', () => {
  it('are stated for every format of which we know the form', () => {
    const ids: readonly string[] = FORMATS.map((f) => f.id);
    expect(FORMS.filter((form) => !ids.includes(form))).toEqual([]);
    for (const marks of Object.values(FORM_PLACES)) expect(marks).toHaveLength(FORMS.length);
  });

  it.each(FORMS.map((form, column) => ({ form, column })))(
    '$form agrees with its form, but for the differences that have a reason',
    async ({ form, column }) => {
      const { places } = await carryingOf(FORMATS.find((f) => f.id === form) as Format);
      const differing = (Object.keys(FORM_PLACES) as (keyof typeof FORM_PLACES)[]).flatMap((field) => {
        const ours = { own: 'o', words: 'w', none: '.' }[places[field] ?? 'none'];
        const mark = FORM_PLACES[field][column];
        return ours === mark ? [] : [`${field} ${mark} → ${ours}`];
      });
      const known = FORM_DIFFERENCES.filter(
        ({ in: forms }) => forms === 'all' || forms.includes(form),
      ).flatMap(({ fields: lines }) => lines);
      expect(differing.filter((line) => !known.includes(line))).toEqual([]);
    },
  );

  it('differ nowhere for a reason that is no longer true', async () => {
    for (const { in: forms, fields: lines, why } of FORM_DIFFERENCES) {
      expect(why).toMatch(/\w/);
      for (const form of forms === 'all' ? [] : forms) {
        const { places } = await carryingOf(FORMATS.find((f) => f.id === form) as Format);
        const ours = (field: string): string =>
          ({ own: 'o', words: 'w', none: '.' })[places[field as PlacedField] ?? 'none'];
        const stale = lines.filter((line) => !line.endsWith(`→ ${ours(line.split(' ')[0] ?? '')}`));
        expect([form, stale]).toEqual([form, []]);
      }
    }
  });
});
