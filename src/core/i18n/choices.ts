/** What the values of a choice are called, as the panels call them: "did not hold" for `didNotHold`. */
import { hasMessage, translator } from './index.ts';

/** Where the catalogue keeps the values of a field that are not under its own name. */
const KEPT_UNDER: Readonly<Record<string, readonly string[]>> = {
  status: ['model.status', 'panels.activity'],
  mark: ['model.mark'],
  likelihood: ['panels.risk'],
  consequence: ['panels.risk'],
  riskRating: ['panels.risk'],
  kind: ['panels.linkKind'],
  effect: ['panels.factor'],
  state: ['panels.factor'],
  level: ['model.level'],
  source: ['panels.evidence.source'],
  strength: ['panels.evidence.strength'],
  preset: ['model.preset'],
};

/** The name of a value in a language; the value itself where it is no choice that has one. */
export function choiceName(field: string, value: string, language = 'en'): string {
  for (const place of KEPT_UNDER[field] ?? [`panels.${field}`]) {
    const key = `${place}.${value}`;
    if (hasMessage(key)) return translator(language)(key);
  }
  return value;
}
