import type { LinkKind } from '../model/index.ts';
import { defineCommand } from './command.ts';
import { connect } from './parts/linking.ts';

export interface AddLink {
  readonly from: string;
  readonly to: string;
  readonly kind?: LinkKind;
}

/** Draws a link from an element to a result; refused by the rules of `linkRules`. Returns the new id. */
export const addLink = defineCommand<AddLink, string>({
  name: 'addLink',
  apply: (draft, args, { newId }) => connect(draft, args, newId()),
});
