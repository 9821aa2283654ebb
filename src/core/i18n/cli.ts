/** The texts of the command line, with those that it shares with the pages. English is the language of commands. */
import { cli } from './en/cli.ts';
import { en } from './en/index.ts';
import { operator } from './en/operator.ts';
import { catalogue, type MessageData } from './format.ts';

const enCli = { ...en, ...cli, ...operator };

export type CliMessageKey = keyof typeof enCli;

export const cliText: (key: CliMessageKey, data?: MessageData) => string = catalogue(enCli, 'en');
