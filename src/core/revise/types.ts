/** What comparing a project with a revised document gives. */
import type { Document, TableName } from '../model/index.ts';

/** A document that came back changed, and the id of the format it was read from. */
export interface Revised {
  readonly document: Document;
  readonly format: string;
}

/** Which record of the revised document stands for which of ours, found once when the file is read. */
export interface Matching {
  /** Their id → our id. */
  readonly pairs: Readonly<Record<string, string>>;
  /** Ours that the revised document does not have. What colleagues add later is not among them, so it is never offered for removal. */
  readonly missing: readonly string[];
  /**
   * The proposals there were then, by key, with our words at that time where they are about words. What colleagues do later makes no new
   * proposals: the file knew nothing of it.
   */
  readonly found: Readonly<Record<string, string | null>>;
}

export type ProposalKind = 'addition' | 'change' | 'move' | 'removal';

export interface Proposal {
  /** The same as long as it is about the same thing, whatever else happens to the project meanwhile. */
  readonly key: string;
  readonly kind: ProposalKind;
  readonly table: TableName;
  /** Of our record; for an addition, of theirs. */
  readonly id: string;
  /** For a change, and for a removal of the words of one field only. */
  readonly field?: string;
  /** Our value and the one it would get; what refers to elements holds our ids where there are any. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly move?: Move;
  /** Keys of proposals that have to come along, such as the new result that a new indicator measures. */
  readonly needs: readonly string[];
}

export interface Move {
  /** Id of our element it stands under now, or null. */
  readonly from: string | null;
  /** Id of their element it would stand under, or null. */
  readonly to: string | null;
  /** Ours and theirs are the same element: only the place among its neighbours is another. */
  readonly sameHome: boolean;
  readonly levels: readonly [from: string, to: string] | null;
}
