/** What a logframe holds besides results, indicators and assumptions: means, costs, risks, weights, inputs, pre-conditions. */
import type { ReadActivity } from '../iom/activities.ts';
import type { ReadMatrix, ReadResult } from '../iom/matrix.ts';
import type { ProjectValues } from '../iom/projectBlock.ts';
import { readBudget } from '../iom/values.ts';
import { readNumber } from '../../../model/index.ts';
import { coded } from './dictionary.ts';

export class Beside {
  readonly project: { -readonly [K in keyof ProjectValues]: ProjectValues[K] } = {};
  readonly risks: NonNullable<ReadMatrix['risks']>[number][] = [];
  readonly budget: NonNullable<ReadMatrix['budget']>[number][] = [];

  precondition(lines: readonly string[]): void {
    const words = lines.filter((line) => line !== '');
    if (words.length > 0)
      this.project.preconditions = [this.project.preconditions ?? [], words].flat().join('\n');
  }

  /** A line of inputs: "Vehicles: USD 12,000" has a certain amount, "2 experts" none. */
  input(line: string, funder: string | null): void {
    this.budget.push({ ...priced(line), funder });
  }

  /**
   * Costs of activities. Answers what nobody can say the activity of, unless it is an amount, which then is the project's.
   *
   * @param from index of the first of these activities
   */
  costs(text: string, activities: readonly ReadActivity[], from: number, funder = ''): string[] {
    if (text === '') return [];
    const paid = funder === '' ? {} : { funder: funder.slice(0, 500) };
    const each = activities.length === 0 ? null : perActivity(text, activities);
    if (each) {
      each.forEach((line, i) => {
        for (const piece of line.split(/;\s*|\n/))
          if (piece !== '') this.budget.push({ ...priced(piece), ...paid, activity: from + i });
      });
      return [];
    }
    const lines = text.split('\n').map(priced);
    if (!lines.every((line) => 'amount' in line)) return [text];
    this.budget.push(...lines);
    return [];
  }
}

/** "Trainers USD 12,000" → the words and the money; words alone where no amount is certain. */
function priced(line: string): { label: string; amount?: number; currency?: string } {
  const { amount, currency } = readBudget(line);
  if (amount === null || currency === null) return { label: line };
  const money =
    /(?:[A-Z]{3}|[$€£])\s?\d[\d ,.'\u00a0\u202f]*|\d[\d ,.'\u00a0\u202f]*\s?(?:[A-Z]{3}\b|[$€£])/.exec(
      line,
    )?.[0] ?? '';
  const label = line
    .replace(money, '')
    .trim()
    .replace(/[\s:,–-]+$/, '');
  return { label, amount, currency };
}

/** Gives means to the activities they belong to. Answers what nobody can say the activity of. */
export function equip(activities: readonly ReadActivity[], means: string): string[] {
  if (means === '') return [];
  const each = perActivity(means, activities);
  for (const [i, text] of (each ?? []).entries())
    if (text !== '') (activities[i] as ReadActivity).more = { means: text };
  return each ? [] : [means];
}

const RATING: readonly [RegExp, 'low' | 'medium' | 'high'][] = [
  [/^(low|minor|faible|bajo|niedrig)\b/i, 'low'],
  [/^(medium|moderate|moyen|medio|mittel)\b/i, 'medium'],
  [/^(high|major|severe|élevé|alto|hoch)\b/i, 'high'],
];

export const readRating = (text: string): 'low' | 'medium' | 'high' | null =>
  RATING.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;

/** "35%" or "35" or, as Excel stores it, "0.35". */
export function readWeight(text: string): number | null {
  const value = readNumber(text.replace(/%/g, '').trim());
  if (value === null || value > 100) return null;
  return value > 0 && value <= 1 && !text.includes('%') ? Math.round(value * 10_000) / 100 : value;
}

type More = NonNullable<ReadResult['more']>;

/** Fills what columns say of a result. Answers the words that have no place. */
export function describeResult(result: ReadResult, word: (role: ResultRole) => string): string[] {
  const left: string[] = [];
  const more: { -readonly [K in keyof More]: More[K] } = { ...result.more };
  for (const role of RESULT_WORDS) {
    const text = word(role);
    if (text === '') continue;
    if (role === 'weight' && readWeight(text) !== null) more.weight = readWeight(text) as number;
    else if (role === 'riskRating' && readRating(text)) more.riskRating = readRating(text);
    else if (role === 'theme' && result.theme === null) result.theme = text;
    else if (role === 'partners') more.responsible = text;
    else if (role === 'targetGroup') more.targetGroup = text;
    else if (role === 'status') more.statusNote = text;
    else left.push(text);
  }
  if (Object.keys(more).length > 0) result.more = more;
  return left;
}
export const RESULT_WORDS = ['weight', 'riskRating', 'theme', 'partners', 'targetGroup', 'status'] as const;
export type ResultRole = (typeof RESULT_WORDS)[number];

/**
 * Which of several activities a line of means or costs belongs to: by the code before it, or one line each. Null where
 * nobody can say.
 */
function perActivity(text: string, activities: readonly ReadActivity[]): string[] | null {
  const lines = text.split('\n').filter((line) => line !== '');
  if (activities.length === 1) return [lines.join('\n')];
  const codes = lines.map((line) => coded(line));
  const found = activities.map((a) => codes.findIndex((c) => c !== null && c.code === a.code));
  if (lines.length > 0 && found.filter((i) => i >= 0).length === lines.length)
    return found.map((i) => (i < 0 ? '' : (codes[i]?.rest ?? '')));
  return lines.length === activities.length ? lines : null;
}
