/** The list, the files, the labels and the refusals say the same; and each command is tested. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands as texts } from '../i18n/en/commands.ts';
import { COMMANDS } from './index.ts';

const folder = new URL('.', import.meta.url);
const notCommands = new Set(['command.ts', 'run.ts', 'index.ts', 'linkRules.ts']);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const names = COMMANDS.map((command) => command.name);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const keys = (prefix: string): string[] =>
  Object.keys(texts).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

describe('the list of commands', () => {
  it('names each file once, under the name of the file', () => {
    const own = files.filter((name) => !name.endsWith('.test.ts') && !notCommands.has(name));
    expect(names.toSorted()).toEqual(own.map((name) => name.replace(/\.ts$/, '')).toSorted());
  });

  it('has a label for each command, and no label more', () => {
    expect(keys('commands.').toSorted()).toEqual([...names, 'typing'].toSorted());
  });

  it('has a test that runs each command', () => {
    const tests = files
      .filter((name) => name.endsWith('.test.ts'))
      .map(read)
      .join('\n');
    expect(names.filter((name) => !new RegExp(`(run|refusal)\\(${name}, `).test(tests))).toEqual([]);
  });

  it('has a sentence for each reason of a refusal, and none that nobody gives', () => {
    const sources = [
      ...files.filter((name) => !name.endsWith('.test.ts')),
      ...readdirSync(new URL('parts/', folder)).map((name) => `parts/${name}`),
      '../../doc/store.ts',
      '../model/permissions.ts',
    ].map(read);
    const given = sources.flatMap((source) => [
      ...[...source.matchAll(/CommandRefused\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''),
      ...[...(/type (?:LinkRefusal|Forbidden) =([^;]*);/.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
        (m) => m[1] ?? '',
      ),
    ]);
    expect(keys('refusals.').toSorted()).toEqual([...new Set(given)].toSorted());
  });
});
