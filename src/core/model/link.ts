import { choice, defineRecord, flag, number, ref, text, type RecordOf } from './fields.ts';

export const LINK_KINDS = ['leadsTo', 'contributesTo', 'enables', 'feedback'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * An arrow of the theory of change: `from` (a result, an activity or a contributing factor) leads to `to` (a result).
 * Links are the only parent relation. `rationale` is the "because".
 */
export const linkKind = defineRecord('links', {
  from: ref(),
  to: ref(),
  kind: choice(LINK_KINDS, 'leadsTo'),
  rationale: text(),
  /** How much the team believes this step carries, 0 to 100; null where nobody said. */
  strength: number(),
  uncertain: flag(),
});
export type Link = RecordOf<typeof linkKind.fields>;
