/** The stored results as tables for readers: `results/server.md`, written anew by each run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENDERS } from './contenders.ts';
import type { Scenario } from './scenarios.ts';
import type { Row, Value } from './targets.ts';

interface Result {
  readonly started: string;
  readonly node: string;
  readonly cores: number;
  readonly starved: readonly string[];
  readonly targets: readonly {
    readonly title: string;
    readonly measured: number | null;
    readonly most: number;
    readonly met: boolean;
  }[];
  readonly medians: Readonly<Record<string, Row>>;
  readonly runs: Readonly<Record<string, readonly Row[]>>;
}

const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string[] => [
  '',
  line(head),
  line(head.map(() => '---')),
  ...rows.map(line),
];

/** `250x2 ours` → `250x2 Throughline, flushed`. */
const named = (cell: string): string =>
  cell
    .split(' ')
    .map((word) => CONTENDERS.find(({ id }) => id === word.replace(/,$/, ''))?.title ?? word)
    .join(' ');

const told = (value: Value | undefined): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' ? String(value) : value.join('–');
};

/** The range of a figure over the runs behind a median, where there are several. */
const range = (runs: readonly Row[], column: string): string => {
  const all = runs.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
  return all.length > 1 ? ` (${Math.min(...all)}–${Math.max(...all)})` : '';
};

function section({ name, what, columns }: Scenario, result: Result): string[] {
  const { started, node, cores, starved, targets, medians, runs } = result;
  const heads = Object.entries(columns);
  return [
    '',
    `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
    '',
    `${what}. ${started.slice(0, 16).replace('T', ' ')} UTC, Node ${node.slice(1)}, ${cores} cores.`,
    ...(starved.length > 0 ? ['', `The machine was too busy to measure: ${starved.join(', ')}.`] : []),
    ...table(
      ['aim', 'measured', 'at most', 'met'],
      targets.map(({ title, measured, most, met }) => [title, told(measured), most, met ? 'yes' : '**no**']),
    ),
    ...table(
      ['', ...heads.map(([, title]) => title)],
      Object.entries(medians).map(([cell, row]) => [
        named(cell),
        ...heads.map(([column]) => told(row[column]) + range(runs[cell] ?? [], column)),
      ]),
    ),
  ];
}

/** Writes the tables of all scenarios of which there is a result. */
export function writeTables(folder: string, scenarios: readonly Scenario[]): void {
  const sections = scenarios.flatMap((scenario) => {
    const file = path.join(folder, `server-${scenario.name}.json`);
    return existsSync(file) ? section(scenario, JSON.parse(readFileSync(file, 'utf8')) as Result) : [];
  });
  const head = [
    '# The server beside its peers',
    '',
    'Written by `bench/server/all.ts`; how it was taken and how far to trust it is in `bench/README.md`. Medians, with the range where there were several runs.',
  ];
  writeFileSync(path.join(folder, 'server.md'), `${[...head, ...sections].join('\n')}\n`);
}
