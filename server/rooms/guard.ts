/** What of a document a role may change. Decided for every update, before it is written. */
import { CAN, type Role } from '../../src/core/model/index.ts';

/** Why an update is refused: the link may only view, or it changes more than the role may. */
export type Refusal = 'mayOnlyView';

/**
 * @param state the whole document as one update, with everything that was accepted before; made only when it is asked for
 * @returns null where the role may hand in this update
 */
export function refusalOf(role: Role, _state: () => Uint8Array, _update: Uint8Array): Refusal | null {
  return CAN[role].edit ? null : 'mayOnlyView';
}
