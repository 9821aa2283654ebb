/** Runs a command and turns a refusal into a sentence that is said, so that no button fails in silence. */
import { useCallback } from 'react';
import { CommandRefused, type Command } from '../../core/commands/index.ts';
import { hasMessage } from '../../core/i18n/index.ts';
import { say } from '../parts/live.tsx';
import { useStore, useT } from './context.tsx';

/** @returns what the command returns, or null where it was refused */
export type RunCommand = <A, R>(command: Command<A, R>, args: A) => R | null;

export function useCommand(): RunCommand {
  const store = useStore();
  const t = useT();
  return useCallback(
    (command, args) => {
      try {
        return store.run(command, args);
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error;
        const key = `refusals.${error.reason}`;
        say(hasMessage(key) ? t(key, error.data) : error.reason);
        return null;
      }
    },
    [store, t],
  );
}
