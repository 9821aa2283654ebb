import { PROJECT_ID, projectOf, type View } from '../../../model/index.ts';
import { memoFor, push } from '../../collections.ts';
import { defineRule } from '../../rule.ts';
import { memoText } from '../../textMemo.ts';

/** "outcome 2.1", "Output 3": a level's name with a code behind it. */
const REFERENCE = /(?<![\p{L}])(objective|outcome|output|activity)\s+(\d+(?:\.\d+){0,3})(?![\p{L}\d])/giu;

/** What stands under each code. */
const labelsIn = memoFor((view: View): ReadonlyMap<string, readonly string[]> => {
  const labels = new Map<string, string[]>();
  for (const { id } of [...view.results, ...view.activities])
    if (view.code(id) !== '') push(labels, view.code(id), view.label(id));
  return labels;
});

const referencesIn = memoText((text) => [...text.matchAll(REFERENCE)]);

/** A text that calls a result by another level than the matrix does. */
export default defineRule({
  id: 'level-label-mixed',
  family: 'terms',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ doc, view }) {
    const p = projectOf(doc);
    const texts: [string, string, string][] = [
      [PROJECT_ID, 'summary', p.summary],
      [PROJECT_ID, 'expectedResults', p.expectedResults],
      [PROJECT_ID, 'sustainability', p.sustainability],
      ...view.results.flatMap((r): [string, string, string][] => [
        [r.id, 'description', r.description],
        [r.id, 'statusNote', r.statusNote],
      ]),
      ...view.links.map((l): [string, string, string] => [l.id, 'rationale', l.rationale]),
    ];
    for (const [id, field, text] of texts)
      for (const [written = '', level = '', code = ''] of referencesIn(text)) {
        const known = labelsIn(view).get(code);
        if (!known || known.some((label) => label.toLowerCase().startsWith(level.toLowerCase()))) continue;
        yield {
          at: [{ id, field, marks: [written] }],
          data: { written, label: known[0] ?? '', name: known[0] ?? '' },
          about: written,
        };
      }
  },
});
