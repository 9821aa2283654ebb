/** Which change of a record a role may make. One rule for the store, which refuses a command, and for the server, which refuses an update. */
import {
  isDiscussion,
  voteId,
  type Comment,
  type DiscussionTable,
  type Suggestion,
  type Vote,
} from './discussion.ts';
import type { AnyRecord, TableName } from './document.ts';
import { CAN, type Role } from './roles.ts';

/** Why a change is not allowed; each has its sentence in the catalogue, `refusals.<reason>`. */
export type Forbidden =
  /** The role changes nothing of this kind. */
  | 'roleForbids'
  /** The record is somebody else's. */
  | 'notYours'
  /** Its author may not change this of it any more. */
  | 'staysAsItIs';

export interface Somebody {
  readonly role: Role;
  /** Public id, as records carry it in `by`; null where the server has not told it. */
  readonly by: string | null;
}

/**
 * @param before the record as it was, null where there was none
 * @param after the record as it would be, null where it would be gone
 */
export function forbidden(
  { role, by }: Somebody,
  table: TableName,
  before: AnyRecord | null,
  after: AnyRecord | null,
): Forbidden | null {
  if (CAN[role].edit) return null;
  if (!isDiscussion(table) || !mayJoin(role, table)) return 'roleForbids';
  const own = (record: AnyRecord): boolean => by !== null && (record as { by: string | null }).by === by;
  if ((before && !own(before)) || (after && !own(after))) return 'notYours';
  return RULES[table](before, after) ? null : 'staysAsItIs';
}

const mayJoin = (role: Role, table: DiscussionTable): boolean =>
  ({ comments: CAN[role].comment, suggestions: CAN[role].suggest, votes: CAN[role].vote })[table];

type RecordRule = (before: AnyRecord | null, after: AnyRecord | null) => boolean;

const RULES: Readonly<Record<DiscussionTable, RecordRule>> = {
  comments: (before, after) =>
    !before ||
    !after ||
    onlyDiffer(before as Comment, after as Comment, [
      'text',
      'editedAt',
      'author',
      'resolvedBy',
      'resolvedAt',
    ]),
  suggestions: (before, after) => {
    const [was, is] = [before as Suggestion | null, after as Suggestion | null];
    // What others have voted on and what was decided stays as it is; only an editor decides.
    const undecided = (one: Suggestion): boolean => one.status === 'open' || one.status === 'withdrawn';
    if ((was && !undecided(was)) || (is && !undecided(is))) return false;
    return !was || !is || onlyDiffer(was, is, ['status', 'decidedBy', 'decidedAt']);
  },
  votes: (before, after) => {
    const vote = after as Vote | null;
    if (vote && vote.id !== voteId(vote.suggestion ?? '', vote.by ?? '')) return false;
    return !before || !vote || onlyDiffer(before as Vote, vote, ['value', 'author', 'at']);
  },
};

function onlyDiffer<R extends object>(before: R, after: R, fields: readonly (keyof R)[]): boolean {
  return (Object.keys(after) as (keyof R)[]).every(
    (field) => before[field] === after[field] || fields.includes(field),
  );
}
