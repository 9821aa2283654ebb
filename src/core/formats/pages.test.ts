import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMATS, type Format } from './index.ts';

const docs = new URL('../../../docs/formats/', import.meta.url);
const index = readFileSync(new URL('README.md', docs), 'utf8').split('\n');

it.each(FORMATS.map((f): [string, Format] => [f.id, f]))(
  'the index says of %s what the list says, and leads to its page',
  async (id, { direction, as, donor }) => {
    const row = index.find((line) => line.includes(`| \`${id}\` `)) ?? '';
    const cells = row.split('|').map((cell) => cell.trim());
    expect(cells[3]).toBe(direction === 'both' ? 'in and out' : direction);
    expect(cells[4]).toBe(as.join(', '));
    if (donor) expect(cells[5]).toBe(Object.keys((await donor()).labels).join(', '));
    const page = /\]\(([^)]+)\)/.exec(cells[1] ?? '')?.[1] ?? 'none';
    expect(existsSync(new URL(page, docs))).toBe(true);
  },
);

it('the index lists nothing else', () => {
  expect(index.filter((line) => line.startsWith('| ['))).toHaveLength(FORMATS.length);
});
