import { unique } from './collections.ts';
import { readCounted } from './counted.ts';
import type { Measure } from './facts.ts';
import { defineTextRule } from './rule.ts';
import { findAll, quoted, tokenize, type Match, type Token } from './text.ts';
import type { Words } from './words/index.ts';

/**
 * An outcome or objective measured by what the project delivers: events, products, people reached, services supported.
 * Counts of what others do ("cases prosecuted", "firms that comply") and yes/no milestones are proper outcomes.
 */
export default defineTextRule({
  id: 'indicator-level-too-low',
  group: 'level',
  severity: 'warning',
  grouping: 'each',
  messages: ['message'],
  *check({ facts, words }) {
    for (const result of facts.own('goal', 'objective', 'outcome', 'intermediateOutcome')) {
      for (const measure of facts.measuresOf(result.id)) {
        const found = deliveryWords(measure, words);
        if (found.length > 0)
          yield {
            at: [{ id: measure.indicator.id, field: 'statement', marks: found }],
            data: { words: quoted(found) },
          };
      }
    }
  },
});

function deliveryWords({ indicator, baseline, aim }: Measure, words: Words): string[] {
  if (indicator.measureType === 'yesNo' || baseline.kind === 'yesNo' || aim.kind === 'yesNo') return [];
  const { opener, tokens } = readCounted(indicator.statement, words);
  if (opener === 'none' && aim.kind !== 'number') return [];
  // Several values mean several things counted in one row: each part is read on its own.
  const parts = aim.kind === 'composite' ? indicator.statement.split(/,|;|\band\b|&/) : [indicator.statement];
  if (parts.length === 1) return deliveryIn(tokens, indicator.statement, words);
  return parts.flatMap((part) => deliveryIn(tokenize(part, words.stem), part, words));
}

function deliveryIn(tokens: readonly Token[], text: string, words: Words): string[] {
  if (findAll(words.practiceWords, tokens).length > 0) return [];
  const relative = findAll(words.relativeWords, tokens)[0];
  // "teachers who ...": what follows says what others do, unless it is being reached or served.
  if (relative) {
    const after = tokens.slice(relative.at);
    return namesOf([...findAll(words.receivedServices, after), ...findAll(words.deliveryWords, after)]);
  }
  const { head } = readCounted(text, words);
  const counted = [words.eventNouns, words.productNouns, words.attendees].flatMap((list) =>
    findAll(list, head ? [head] : []),
  );
  return namesOf([
    ...findAll(words.receivedServices, tokens),
    ...counted,
    ...findAll(words.deliveryWords, tokens),
  ]);
}

/** Each wording once; a word inside a longer find ("counselling" in "received counselling") is not said again. */
function namesOf(matches: readonly Match[]): string[] {
  const names = unique(matches.map((m) => m.words));
  return names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
}
