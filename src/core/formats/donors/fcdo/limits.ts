/** What DFID's guidance allows in a logframe: one impact, one outcome, at most six outputs, weights that add up to 100. */
import type { Level, View } from '../../../model/index.ts';
import type { Loss } from '../../losses.ts';

export const TOP: readonly Level[] = ['impact', 'goal', 'objective'];
const MIDDLE: readonly Level[] = ['outcome', 'intermediateOutcome'];
const MOST_OUTPUTS = 6;

export function fcdoLimits(v: View): Loss[] {
  const at = (levels: readonly Level[]): string[] =>
    v.results.filter((r) => levels.includes(r.level)).map((r) => r.id);
  const beyond = (key: Loss['key'], ids: readonly string[], most: number): Loss[] =>
    ids.length > most ? [{ key, count: ids.length - most, elements: ids.slice(most) }] : [];
  const outputs = at(['output']);
  return [
    ...beyond('formats.limit.oneImpact', at(TOP), 1),
    ...beyond('formats.limit.oneOutcome', at(MIDDLE), 1),
    ...(outputs.length > MOST_OUTPUTS
      ? [{ key: 'formats.limit.sixOutputs', count: outputs.length, elements: outputs } as const]
      : []),
    ...weights(v),
  ];
}

/** Asked once every output has a weight: what is missing is named by itself. */
function weights(v: View): Loss[] {
  const outputs = v.results.filter((r) => r.level === 'output');
  const sum = Math.round(outputs.reduce((total, r) => total + (r.weight ?? 0), 0) * 100) / 100;
  const complete = outputs.length > 0 && outputs.every((r) => r.weight !== null);
  return complete && sum !== 100
    ? [{ key: 'formats.limit.weights', count: sum, elements: outputs.map((r) => r.id) }]
    : [];
}
