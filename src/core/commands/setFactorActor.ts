import { defineCommand } from './command.ts';
import { actorNamed } from './parts/actors.ts';
import { must } from './parts/records.ts';

export interface SetFactorActor {
  readonly factorId: string;
  /** An institution or group; empty for nobody in particular. */
  readonly name: string;
}

/** Says who brings a contributing factor. An actor of that name is used, or made. */
export const setFactorActor = defineCommand<SetFactorActor>({
  name: 'setFactorActor',
  apply: (draft, { factorId, name }, { newId }) => {
    const record = must(draft, 'factors', factorId);
    record.actor = actorNamed(draft, name, newId);
  },
});
