/**
 * A command is a named, synchronous function on a draft of the document (an Immer recipe). Its effect is the diff of
 * records before and after, so it does not matter how it was written. Commands call each other as functions on the same
 * draft; only `run` opens a transaction. Each run is one undo step with a label from the catalogue `commands.<name>`.
 */
import type { Draft } from 'immer';
import type { Document } from '../model/index.ts';

/** What a command may not make up itself. */
export interface CommandContext {
  readonly newId: () => string;
  /** The moment, as an ISO string with time zone Z. */
  readonly now: string;
  /** The person's name as shown to colleagues. */
  readonly author: string;
  /** The person's public id in this project, as the server tells it; null where nobody has told it. */
  readonly by: string | null;
}

export type DocumentDraft = Draft<Document>;

/** A reason why a command did nothing: an id of the catalogue `refusals` and data for its sentence. */
export class CommandRefused extends Error {
  constructor(
    readonly reason: string,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(reason);
  }
}

/**
 * @typeParam A the arguments, plain JSON
 * @typeParam R what the caller learns, such as the id of what was made
 */
export interface Command<A = never, R = unknown> {
  readonly name: string;
  readonly apply: (
    draft: DocumentDraft,
    args: A,
    context: CommandContext,
  ) => R extends Promise<unknown> ? never : R;
}

export const defineCommand = <A, R = void>(command: Command<A, R>): Command<A, R> => command;
