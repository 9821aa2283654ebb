/** What the donors' documents print comes back: the same design, read from what was written, in each language of the labels. */
import { describe, expect, it } from 'vitest';
import { countingId, view, type Document } from '../../../model/index.ts';
import { safeCrossings } from '../../../samples/safeCrossings.ts';
import { FORMATS, readFile, writeFile } from '../../index.ts';

/** The sample writes a year into some values that have it in a field of their own as well; a reader takes it off. */
const bare = (text: string | undefined): string => (text ?? '').replace(/ \([^()]*20\d\d\)$/, '');

/** One line for each thing that a matrix can say. */
function lines(doc: Document): string[] {
  const v = view(doc);
  const home = (id: string): string => doc.results[v.home(id)?.to ?? '']?.statement ?? '';
  return [
    ...v.results.map((r) => `${r.level}: ${r.statement} | ${v.up(r.id).length}`),
    ...Object.values(doc.indicators).map((i) => {
      const [final] = v.targets(i.id);
      const owner = doc.results[i.result ?? '']?.statement;
      const values = [bare(i.baselineText), i.baselineYear, bare(final?.text), final?.date?.slice(0, 4)];
      return `indicator: ${i.statement} | ${values.join(' | ')} | ${i.source} | ${owner}`;
    }),
    ...v.activities.map((a) => `activity: ${a.statement} | ${home(a.id)}`),
    ...v.assumptions.map((a) => `assumption: ${a.statement}`),
    ...v.risks.map((k) => `risk: ${k.statement}`),
  ];
}

/** Formats that print no more than one parent of a result, or none. */
const WITHOUT_PARENTS = ['undp-results-framework', 'usaid-pirs'];
const DONORS = FORMATS.filter((f) =>
  /-(logframe|matrix|framework|document|pirs|pdm|model)$|^logframe/.test(f.id),
)
  .map((f) => f.id)
  .filter((id) => !id.startsWith('iom-') && !id.startsWith('unicef'));
const LANGUAGES = ['en', 'fr', 'es'];

describe.each(DONORS)('%s', (to) => {
  const cases = ['docx', 'xlsx'].flatMap((as) => LANGUAGES.map((language) => [as, language] as const));
  it.each(cases)('comes back from .%s in %s with nothing that was not there', async (as, language) => {
    const truth = safeCrossings();
    const file = await writeFile(truth, { to, as, language, date: '2026-11-21' });
    const { document, format } = await readFile(file.bytes, `x.${as}`, { newId: countingId() });
    expect(format).toBe(to);
    const known = lines(truth);
    const parents = (line: string): string =>
      WITHOUT_PARENTS.includes(to) ? line.replace(/^(output: .*) \| \d$/, '$1') : line;
    const read = lines(document).map(parents);
    expect(read.filter((line) => !known.map(parents).includes(line))).toEqual([]);
    const outputs = known.filter((line) => line.startsWith('output')).map(parents);
    expect(read).toEqual(expect.arrayContaining(outputs));
    expect(document.project['project']?.title).toBe('Safe Crossings');
  });
});
