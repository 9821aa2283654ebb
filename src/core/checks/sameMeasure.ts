/**
 * Finds indicators that measure the same thing in two places. Compared are the words that say what is counted, without
 * openers, small words and the words of any event or delivery: "number of participants" under two trainings is not one
 * measure. A part of a combined value ("2 court cases and 25 for assistance") is compared like an indicator of its own.
 */
import type { ParsedValue } from '../model/index.ts';
import type { Facts, Measure } from './facts.ts';
import { likeness } from './alike.ts';
import { keptLikeness } from './alikeKept.ts';
import { memoItem, push } from './collections.ts';
import { matchAt, tokenize } from './text.ts';
import { memoReading, memoText } from './textMemo.ts';
import type { Words } from './words/index.ts';

interface Component {
  readonly measure: Measure;
  /** Words that say what is counted. */
  readonly words: ReadonlySet<string>;
  /** True where at least one of them is more than an event, a product or an act of delivery. */
  readonly specific: boolean;
  readonly isPart: boolean;
  readonly baseline: number | null;
  readonly target: number | null;
}

export interface SameMeasure {
  readonly upper: Measure;
  readonly lower: Measure;
  /** Which values contradict each other, as written; null where none do. */
  readonly conflict: {
    readonly field: 'baseline' | 'target';
    readonly values: readonly [number, number];
  } | null;
  /** What both count: the shorter wording. */
  readonly what: string;
}

const ALIKE = 0.8;

/** Two rules ask for the same pairs in one run; the facts of a run are its key. */
const known = new WeakMap<Facts, readonly SameMeasure[]>();

export function sameMeasures(facts: Facts, words: Words): readonly SameMeasure[] {
  const pairs = known.get(facts) ?? findSame(facts, words);
  known.set(facts, pairs);
  return pairs;
}

function findSame(facts: Facts, words: Words): SameMeasure[] {
  const components = facts.measures
    .filter((m) => m.worded && m.result)
    .flatMap((m) => componentsOf(m, words));
  const pairs: SameMeasure[] = [];
  for (const [a, b] of candidates(components)) {
    if (a.measure.indicator.id === b.measure.indicator.id || !isSame(a, b)) continue;
    if (differentPlaces(a.measure, b.measure, facts)) continue;
    pairs.push({
      upper: a.measure,
      lower: b.measure,
      conflict: conflictOf(a, b),
      what: [...(a.words.size <= b.words.size ? a : b).words].join(' '),
    });
  }
  return pairs;
}

const alikeWholes = keptLikeness(ALIKE);

/** Pairs that can be the same at all, in order: those with the same words, and those of which one may lie within the other. */
function candidates(components: readonly Component[]): readonly (readonly [Component, Component])[] {
  const later = new Map<number, Set<number>>();
  const add = (x: number, y: number): void => {
    if (x === y) return;
    const [first, second] = x < y ? [x, y] : [y, x];
    const known = later.get(first);
    if (known) known.add(second);
    else later.set(first, new Set([second]));
  };
  const wholes = [...components.keys()].filter((i) => !components[i]?.isPart && components[i]?.specific);
  const stems = wholes.map((i) => (components[i] as Component).words);
  alikeWholes(stems, stems).forEach((hits, at) => {
    if (hits.length > 1) for (const hit of hits) add(wholes[at] as number, wholes[hit.item] as number);
  });
  for (const [part, around] of partsIn(components)) for (const other of around) add(part, other);
  return [...later]
    .toSorted(([x], [y]) => x - y)
    .flatMap(([i, others]) =>
      [...others]
        .toSorted((x, y) => x - y)
        .map((j) => [components[i] as Component, components[j] as Component] as const),
    );
}

/** Each part of a combined value with those that have the same target and its first word. */
function partsIn(components: readonly Component[]): [number, readonly number[]][] {
  const parts = [...components.entries()].filter(([, c]) => c.isPart && c.specific && c.target !== null);
  const byTarget = new Map(parts.map(([, c]) => [c.target, new Map<string, number[]>()]));
  if (parts.length > 0)
    for (const [i, c] of components.entries()) {
      const byWord = byTarget.get(c.target);
      if (byWord && c.specific) for (const word of c.words) push(byWord, word, i);
    }
  return parts.map(([i, c]) => [i, byTarget.get(c.target)?.get([...c.words][0] ?? '') ?? []]);
}

const componentsOf = memoItem((measure: Measure, words: Words): readonly Component[] => {
  const { baseline, aim, indicator } = measure;
  const parts = aim.kind === 'composite' ? aim.parts.filter((p) => p.unit !== '') : [];
  if (parts.length > 0)
    return parts.map((part) => {
      const counted = contentWords(part.unit, words, true);
      return {
        ...counted,
        measure,
        isPart: true,
        target: part.value,
        baseline: partBaseline(baseline, counted.words, words),
      };
    });
  if (aim.kind === 'composite' || aim.kind === 'yesNo' || baseline.kind === 'yesNo') return [];
  const counted = contentWords(indicator.statement, words);
  return [{ ...counted, measure, isPart: false, baseline: baseline.value, target: aim.value }];
});

/** The part of a combined baseline with the same words, or one number that stands for every part. */
function partBaseline(baseline: ParsedValue, part: ReadonlySet<string>, words: Words): number | null {
  if (baseline.kind === 'number') return baseline.value;
  const same = baseline.parts.find((p) => within(contentWords(p.unit, words).words, part));
  return same?.value ?? null;
}

interface Content {
  readonly words: ReadonlySet<string>;
  readonly specific: boolean;
}

const contentWords = (text: string, words: Words, isPart = false): Content =>
  isPart ? partContent(text, words) : wholeContent(text, words);
const partContent = memoReading((text: string, words: Words) => readContent(text, words, true));
const wholeContent = memoReading((text: string, words: Words) => readContent(text, words, false));

function readContent(text: string, words: Words, isPart: boolean): Content {
  const tokens = tokenize(text, words.stem);
  const start =
    (matchAt(words.countOpeners, tokens, 0) ?? matchAt(words.shareOpeners, tokens, 0))?.length ?? 0;
  const content = tokens
    .slice(start)
    .filter((t) => matchAt(words.functionWords, [t], 0) === null && !/^[%#&\d]/.test(t.lower));
  const things = [words.eventNouns, words.productNouns, words.attendees, words.peopleNouns];
  // The parts of a combined value are named by one noun ("25 for counselling"), which may look like a delivery.
  const isGeneric = isPart ? things : [...things, words.deliveryWords];
  const specific = content.some((t) => isGeneric.every((list) => matchAt(list, [t], 0) === null));
  return { words: new Set(content.map((t) => t.stem)), specific };
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (!b.has(word)) return false;
  return a.size > 0;
}

function isSame(a: Component, b: Component): boolean {
  if (!a.specific || !b.specific) return false;
  if (a.isPart || b.isPart) {
    const [part, other] = a.isPart ? [a, b] : [b, a];
    // A short part is only believed when a value speaks for it too.
    return within(part.words, other.words) && part.target !== null && part.target === other.target;
  }
  if (a.words.size < 2 || b.words.size < 2) return false;
  return likeness(a.words, b.words) >= ALIKE;
}

/** One indicator reported at several sites: their results name different places, groups or numbers. */
function differentPlaces(a: Measure, b: Measure, facts: Facts): boolean {
  if (!a.result || !b.result || a.result.id === b.result.id) return false;
  if (facts.below(a.result.id).has(b.result.id) || facts.below(b.result.id).has(a.result.id)) return false;
  const namesA = names(a);
  const namesB = names(b);
  return namesA.some((n) => !namesB.includes(n)) && namesB.some((n) => !namesA.includes(n));
}

/** Capitalised words inside the sentence, and numbers. */
const names = ({ result, indicator }: Measure): string[] =>
  [result?.statement ?? '', indicator.statement].flatMap(namesInText);

const namesInText = memoText((text) =>
  [...text.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}\p{N}]*|\d+/gu)].map((m) => m[0]),
);

function conflictOf(a: Component, b: Component): SameMeasure['conflict'] {
  if (a.baseline !== null && b.baseline !== null && a.baseline !== b.baseline)
    return { field: 'baseline', values: [a.baseline, b.baseline] };
  if (a.target !== null && b.target !== null && a.target !== b.target)
    return { field: 'target', values: [a.target, b.target] };
  return null;
}
