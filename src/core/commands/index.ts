export {
  CommandRefused,
  defineCommand,
  type Command,
  type CommandContext,
  type DocumentDraft,
} from './command.ts';
export { runCommand, type CommandRun } from './run.ts';
