import { PROJECT_ID, projectOf } from '../../../model/index.ts';
import { groupBy } from '../../collections.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize } from '../../text.ts';
import { memoReading } from '../../textMemo.ts';
import type { Words } from '../../words/index.ts';

interface Name {
  readonly id: string;
  readonly name: string;
  /** What all spellings of one name share. */
  readonly key: string;
}

/** Runs of capitalised words, with small words between them: "Ministry of Labour and Social Protection". */
const NAME =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}'’-]*(?:\s+(?:(?:of|for|and|the|on|in|&)\s+){0,2}\p{Lu}[\p{L}\p{N}'’-]*)+/gu;

/** One institution under several spellings or orders of words: the same content words, and not the same name. */
export default defineTextRule({
  id: 'actor-name-varies',
  family: 'terms',
  severity: 'suggestion',
  grouping: 'each',
  messages: ['message'],
  *check({ doc, view, words }) {
    const p = projectOf(doc);
    const texts: [string, string][] = [
      [PROJECT_ID, [p.summary, p.partners, p.executingAgency, p.beneficiaries].join(' ; ')],
      ...[...view.results, ...view.activities, ...view.assumptions].map((r): [string, string] => [
        r.id,
        r.statement,
      ]),
      ...Object.values(doc.indicators).flatMap((i): [string, string][] => [
        [i.id, i.statement],
        [i.id, i.source],
      ]),
      ...Object.values(doc.workplanRows).flatMap((row): [string, string][] =>
        row.activity === null ? [] : [[row.activity, row.responsible]],
      ),
    ];
    const names: Name[] = [];
    for (const [id, text] of texts)
      for (const said of institutionsIn(text, words)) names.push({ id, name: said.name, key: said.key });
    for (const group of groupBy(names, ({ key }) => key).values()) {
      const spellings = [...groupBy(group, ({ name }) => plain(name)).values()];
      if (spellings.length < 2) continue;
      const firsts = spellings.flatMap((s) => s[0] ?? []);
      yield {
        at: firsts.map(({ id, name }) => ({ id, marks: [name] })),
        data: { names: firsts.map((f) => `“${f.name}”`).join(', ') },
        about: firsts.map((f) => f.name).join(' | '),
      };
    }
  },
});

const institutionsIn = memoReading((text: string, words: Words) =>
  namesIn(text, words)
    .map((name) => ({ name, key: keyOf(name, words) }))
    .filter(({ key }) => key !== ''),
);

/** "Staff of the Labour Ministry" names the ministry. */
function namesIn(text: string, words: Words): string[] {
  return [...text.matchAll(NAME)].map((m) => {
    let parts = m[0].replace(/^The\s+/, '').split(/\s+/);
    for (
      let next = parts[1];
      next !== undefined && /^\p{Ll}/u.test(next) && !isOrganization(parts[0] ?? '', words);
      next = parts[1]
    ) {
      const capital = parts.findIndex((part, at) => at > 0 && /^\p{Lu}/u.test(part));
      parts = parts.slice(capital);
    }
    return parts.join(' ');
  });
}

const isOrganization = (word: string, words: Words): boolean =>
  findAll(words.organizationWords, tokenize(word, words.stem)).length > 0;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll('&', 'and')
    .replace(/\bthe /g, '');

/** The content words in order of the alphabet, in one spelling; empty for what is no institution. */
function keyOf(name: string, words: Words): string {
  const tokens = tokenize(name, words.stem);
  if (findAll(words.organizationWords, tokens).length === 0) return '';
  return tokens
    .filter((t) => findAll(words.functionWords, [t]).length === 0)
    .map((t) => words.stem(american(t.lower)))
    .toSorted()
    .join(' ');
}

/** British and American spellings of words in names of institutions. */
const american = (word: string): string =>
  word
    .replace(/^labour/, 'labor')
    .replace(/^centre/, 'center')
    .replace(/^programme/, 'program')
    .replace(/^defence/, 'defense')
    .replace(/isation/, 'ization')
    .replace(/^neighbour/, 'neighbor');
