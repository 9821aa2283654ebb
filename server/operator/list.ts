/** The commands for whoever looks after a server, beside those of the command line. Each is a file of its own, loaded when it is asked for. */
import type { Command } from 'commander';
import { cliText as t, type CliMessageKey } from '../../src/core/i18n/cli.ts';
import type { Place } from '../storage/open.ts';
import { Operator, Stopped } from './operator.ts';

/** @returns the exit code @throws Stopped, and Error with a sentence, for exit code 2 */
export type Run = (
  place: Place,
  given: { readonly argument: string; readonly options: Readonly<Record<string, unknown>> },
  operator: Operator,
) => Promise<number>;

interface OperatorCommand {
  readonly name: string;
  readonly about: CliMessageKey;
  readonly argument?: readonly [name: string, about: CliMessageKey];
  readonly option?: readonly [flags: string, about: CliMessageKey];
  /** What is left where it was stopped. */
  readonly stopped: CliMessageKey;
  readonly load: () => Promise<Run>;
}

const COMMANDS: readonly OperatorCommand[] = [
  {
    name: 'doctor',
    about: 'operator.doctor',
    option: ['--repair', 'operator.doctor.repair'],
    stopped: 'operator.doctor.stopped',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'backup',
    about: 'operator.backup',
    argument: ['<file>', 'operator.backup.file'],
    stopped: 'operator.backup.stopped',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    about: 'operator.restore',
    argument: ['<file>', 'operator.restore.file'],
    stopped: 'operator.restore.stopped',
    load: async () => (await import('./restore.ts')).restore,
  },
  {
    name: 'export-all',
    about: 'operator.exportAll',
    argument: ['<folder>', 'operator.exportAll.folder'],
    stopped: 'operator.exportAll.stopped',
    load: async () => (await import('./exportAll.ts')).exportAll,
  },
  {
    name: 'move-to-postgres',
    about: 'operator.move',
    stopped: 'operator.move.stopped',
    load: async () => (await import('./moveToPostgres.ts')).moveToPostgres,
  },
];

/** As shells count: 128 and the number of the signal. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;

/** @param end takes the exit code */
export function addOperatorCommands(program: Command, end: (code: number) => void): void {
  for (const known of COMMANDS) {
    const { name, about, argument, option } = known;
    const command = program.command(name).description(t(about));
    if (argument) command.argument(argument[0], t(argument[1]));
    if (option) command.option(option[0], t(option[1]));
    command.action(async () => end(await run(known, command)));
  }
}

async function run({ load, stopped }: OperatorCommand, command: Command): Promise<number> {
  const asked = new AbortController();
  const operator = new Operator(process.stdout, process.stderr, asked.signal);
  let code = 0;
  const stop = (signal: keyof typeof ENDED_BY): void => {
    code = ENDED_BY[signal];
    // Whoever asks again does not want to wait.
    unlisten();
    operator.complain(t('operator.stopping'));
    asked.abort();
  };
  const unlisten = (): void => {
    for (const signal of Object.keys(ENDED_BY)) process.off(signal, stop);
  };
  const given = { argument: command.args[0] ?? '', options: command.opts() };
  let place: Place = { dataDir: '' };
  try {
    const { readConfig } = await import('../config.ts');
    const work = await load();
    place = readConfig(process.env);
    for (const signal of Object.keys(ENDED_BY)) process.on(signal, stop);
    return await work(place, given, operator);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      operator.complain(error instanceof Error ? error.message : String(error));
      return 2;
    }
    const { placeOf } = await import('../storage/open.ts');
    const repair = given.options['repair'] === true ? 'yes' : 'no';
    const { dataDir } = place;
    operator.complain(t(stopped, { argument: given.argument, repair, dataDir, place: placeOf(place) }));
    return code;
  } finally {
    unlisten();
  }
}
