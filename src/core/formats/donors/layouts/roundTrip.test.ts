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

/** What a format prints of a line: some name no second parent, and the World Bank has no outputs of its own. */
function printed(to: string, line: string): string {
  // A logic model has no column for sources.
  if (to === 'us-state-logic-model') return line.replace(/^(indicator: .*) \| .* \| /, '$1 | | ');
  const bank = to === 'world-bank-results-framework';
  if (!bank && !['undp-results-framework', 'usaid-pirs', 'jica-pdm'].includes(to)) return line;
  const alone = line.replace(/^(\w+: .*) \| \d$/, '$1');
  return bank ? alone.replace(/^output:/, 'intermediateOutcome:') : alone;
}
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
    const known = lines(truth).map((line) => printed(to, line));
    const read = lines(document).map((line) => printed(to, line));
    expect(read.filter((line) => !known.includes(line))).toEqual([]);
    const outputs = lines(truth).filter((line) => line.startsWith('output'));
    expect(read).toEqual(expect.arrayContaining(outputs.map((line) => printed(to, line))));
    expect(document.project['project']?.title).toBe('Safe Crossings');
  });
});
