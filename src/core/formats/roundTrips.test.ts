/** What goes out comes back: equal in every field that the format calls its own, for every format that is both written and read. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledDocument } from '../../../tests/fixtures/filledDocument.ts';
import { IATI_DETAILS } from '../../../tests/fixtures/everyField.ts';
import { compareByPlaces } from '../../../tests/support/compareByPlaces.ts';
import { countingId, type Document } from '../model/index.ts';
import { carryingOf, FORMATS, readFile, writeFile, type Format } from './index.ts';

/**
 * IATI's rules decide what a file may hold (its own property stands beside its reader); UNDP's table has outputs only, what stands above
 * them is said in words.
 */
const APART = ['iati', 'undp-results-framework'];
const FILES = (FORMATS as readonly Format[])
  .filter(({ id, direction }) => direction === 'both' && !APART.includes(id))
  .flatMap((format) => format.as.map((as) => ({ format, as, id: format.id })));

/** What these print behind the words of another field, where nothing tells where one ends: left empty here. */
const BEHIND: Readonly<Record<string, 'disaggregation' | 'frequency'>> = {
  'unsdcf-results-framework': 'disaggregation',
  'pbf-results-framework': 'frequency',
};

function withoutBehind(doc: Document, to: string): Document {
  const field = BEHIND[to];
  if (!field) return doc;
  const indicators = Object.entries(doc.indicators).map(([id, i]) => [id, { ...i, [field]: '' }]);
  return { ...doc, indicators: Object.fromEntries(indicators) as Document['indicators'] };
}

describe.each(FILES)('$id as .$as', ({ format, as, id }) => {
  it('brings back all that it calls its own, in any design', async () => {
    const { places } = await carryingOf(format);
    await fc.assert(
      fc.asyncProperty(filledDocument, async (any) => {
        const doc = withoutBehind(any, id);
        const options = { to: id, as, language: 'en', date: '2026-11-21', details: IATI_DETAILS };
        const { bytes } = await writeFile(doc, options);
        const { document } = await readFile(bytes, `x.${as}`, { newId: countingId('r') });
        expect(compareByPlaces(doc, document, places)).toEqual({ lost: [], added: [] });
      }),
      { numRuns: 10, seed: 20261121, endOnFailure: true },
    );
  });
});
