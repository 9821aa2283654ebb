/** The commands for whoever looks after a server, beside those of the command line. Each is a file of its own, loaded when it is asked for. */
import type { Command } from 'commander';
import { cliText as t, type CliMessageKey } from '../../src/core/i18n/cli.ts';
import type { Place } from '../storage/open.ts';

export type Print = (line: string) => void;

/** @returns the exit code @throws Error with a sentence, for exit code 2 */
export type Run = (
  place: Place,
  given: { readonly argument: string; readonly options: Readonly<Record<string, unknown>> },
  print: Print,
) => Promise<number>;

interface OperatorCommand {
  readonly name: string;
  readonly about: CliMessageKey;
  readonly argument?: readonly [name: string, about: CliMessageKey];
  readonly option?: readonly [flags: string, about: CliMessageKey];
  readonly load: () => Promise<Run>;
}

const COMMANDS: readonly OperatorCommand[] = [
  {
    name: 'doctor',
    about: 'operator.doctor',
    option: ['--repair', 'operator.doctor.repair'],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'backup',
    about: 'operator.backup',
    argument: ['<file>', 'operator.backup.file'],
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    about: 'operator.restore',
    argument: ['<file>', 'operator.restore.file'],
    load: async () => (await import('./restore.ts')).restore,
  },
  {
    name: 'export-all',
    about: 'operator.exportAll',
    argument: ['<folder>', 'operator.exportAll.folder'],
    load: async () => (await import('./exportAll.ts')).exportAll,
  },
  {
    name: 'move-to-postgres',
    about: 'operator.move',
    load: async () => (await import('./moveToPostgres.ts')).moveToPostgres,
  },
];

/** @param end takes the exit code */
export function addOperatorCommands(program: Command, end: (code: number) => void): void {
  for (const { name, about, argument, option, load } of COMMANDS) {
    const command = program.command(name).description(t(about));
    if (argument) command.argument(argument[0], t(argument[1]));
    if (option) command.option(option[0], t(option[1]));
    command.action(async () => end(await run(load, command)));
  }
}

async function run(load: () => Promise<Run>, command: Command): Promise<number> {
  try {
    const { readConfig } = await import('../config.ts');
    const work = await load();
    return await work(
      readConfig(process.env),
      { argument: command.args[0] ?? '', options: command.opts() },
      (line) => void process.stdout.write(`${line}\n`),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
