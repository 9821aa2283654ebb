/**
 * A quick fix: what can be done about a finding with one click. Each is one command, so one undo step takes it back. A fix
 * holds no texts: its button stands in the catalogue as `fixes.<id>`, filled with the offer's data.
 */
import type { Finding, FindingElement } from '../checks/index.ts';
import type { Command } from '../commands/index.ts';
import type { MessageData } from '../i18n/index.ts';
import type { View } from '../model/index.ts';

export interface FixContext {
  readonly view: View;
  readonly finding: Finding;
  /** The element of the finding that the fix is about. */
  readonly element: FindingElement;
}

/** Where the cursor goes afterwards: a field of what the command made, or of an element that is there. */
export interface Focus {
  readonly id: 'made' | string;
  readonly field: string;
}

export interface Offer {
  readonly command: Command<never>;
  readonly args: unknown;
  readonly data?: MessageData;
  readonly focus?: Focus;
}

export interface Fix {
  readonly id: string;
  /** Ids of the rules whose findings it puts right. */
  readonly rules: readonly string[];
  readonly offers: (context: FixContext) => readonly Offer[];
}

export const defineFix = (fix: Fix): Fix => fix;

/** An offer with arguments that fit its command. */
export const offer = <A, R>(
  command: Command<A, R>,
  args: A,
  more: Pick<Offer, 'data' | 'focus'> = {},
): Offer => ({ command: command as unknown as Command<never>, args, ...more });

/** More offers of one fix than this would be a list to read, not a way on. */
export const MOST = 3;
