import { readCounted } from './counted.ts';
import type { Measure } from './facts.ts';
import { defineTextRule } from './rule.ts';
import { findAll, quoted, tokenize, type Token } from './text.ts';
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
  *check({ facts, words, view }) {
    for (const result of facts.own('goal', 'objective', 'outcome', 'intermediateOutcome')) {
      for (const measure of facts.measuresOf(result.id)) {
        const found = deliveryWords(measure, words);
        if (found.length > 0)
          yield {
            at: [{ id: measure.indicator.id, field: 'statement', marks: found }],
            data: { words: quoted(found), result: view.label(result.id) },
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
  const services = findAll(words.receivedServices, tokens);
  const heads = readCounted(text, words);
  const phrase = heads.phrase;
  const things = heads.head ? [words.eventNouns, words.productNouns, words.attendees] : [];
  const counted = things.flatMap((list) => findAll(list, heads.head ? [heads.head] : []));
  const delivered = findAll(words.deliveryWords, tokens);
  // "teachers who ..., mothers that ...": what follows says what others do, unless it is being reached or served.
  const relative = findAll(words.relativeWords, tokens)[0];
  if (relative) {
    const after = tokens.slice(relative.at + 1);
    const reached = [
      ...findAll(words.deliveryWords, after),
      ...findAll(words.receivedServices, tokens.slice(relative.at)),
    ];
    return reached.length > 0 ? reached.map((m) => m.words) : [];
  }
  const found = [...services, ...counted, ...delivered].map((m) => m.words);
  return phrase.length > 0 || services.length > 0 ? [...new Set(found)] : [];
}
