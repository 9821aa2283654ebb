/** Which differences from the baseline somebody should be able to explain later, and which of them somebody already has. */
import { digest, type AnyRecord, type Document } from '../model/index.ts';
import { valueOf } from '../revise/index.ts';
import { compareVersions } from './compare.ts';
import type { Difference } from './types.ts';

/** The approved design is what should be reached and how one would know. */
const APPROVED: ReadonlySet<string> = new Set(['results', 'indicators', 'targets']);

/** Reports on results, and what nobody approved: a short name, another place among the same neighbours. */
const NO_DESIGN: ReadonlySet<string> = new Set([
  'status',
  'statusNote',
  'contribution',
  'evidenceState',
  'shortTitle',
  'order',
  'note',
]);

/** Names a difference together with what it led to: changed once more, the same thing asks again. */
export const answerKey = ({ key, after }: Difference): string => digest(`${key} ${JSON.stringify(after)}`);

/** Differences in results, indicators and targets since the baseline for which nobody has said why or who agreed. */
export function unexplained(baseline: Document, now: Document): Difference[] {
  const answered = new Set(Object.values(now.changeNotes).map((note) => note.answers));
  const differences = compareVersions(baseline, now);
  const whole = new Set(differences.filter((d) => d.field === null).map((d) => d.id));
  return differences.filter(
    (d) =>
      APPROVED.has(d.table) &&
      !NO_DESIGN.has(d.field ?? '') &&
      !comesAlong(d, baseline, now, whole) &&
      !isBegun(d, now) &&
      !answered.has(answerKey(d)),
  );
}

/** An indicator that came or went with its result, or a target with its indicator, has the same reason. */
function comesAlong(
  { table, id, field }: Difference,
  before: Document,
  after: Document,
  whole: ReadonlySet<string>,
): boolean {
  if (field !== null && table !== 'targets') return false;
  const record = (after[table][id] ?? before[table][id]) as AnyRecord | undefined;
  const owner = record && valueOf(record, table === 'indicators' ? 'result' : 'indicator');
  return typeof owner === 'string' && whole.has(owner);
}

/** Somebody has only just added it and not written a word yet. */
const isBegun = ({ kind, table, id }: Difference, { results, indicators }: Document): boolean =>
  kind === 'added' &&
  ((table === 'results' && results[id]?.statement.trim() === '') ||
    (table === 'indicators' && indicators[id]?.statement.trim() === ''));
