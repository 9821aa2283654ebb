import { expect, it } from 'vitest';
import { healthProject } from '../../../samples/healthProject.ts';
import type { PrintedCell } from '../../printed/document.ts';
import { labelsIn } from '../donor.ts';
import { GIZ_RESULTS_MATRIX } from './matrix.ts';

const textOf = ({ paragraphs }: PrintedCell): string =>
  paragraphs.map((words) => words.map((w) => w.text).join('')).join('\n');
const rows = (language: string): string[][] =>
  (
    GIZ_RESULTS_MATRIX.print(healthProject(), {
      ...labelsIn(GIZ_RESULTS_MATRIX, language),
      date: '2026-11-21',
    }).sections[0]?.rows ?? []
  ).map((row) => row.cells.map(textOf));

it('letters the outputs through the matrix and numbers indicators after them', () => {
  const found = rows('de');
  expect(found.map(([first]) => first?.split(':')[0])).toEqual([
    'Ziele und Outputs',
    'Programmziel',
    'Modulziel 1',
    'Output A',
    'Output B',
    'Modulziel 2',
    'Output C',
    'Output D',
  ]);
  expect(found.map((cells) => cells[1]?.split(' ')[0])).toEqual([
    'Indikatoren',
    'Confirmed',
    'M1',
    'A1',
    'B1',
    'M2',
    'C1',
    'D1',
  ]);
});

it('keeps base and target value in the indicator’s cell and closes the assumptions with the risks', () => {
  const output = rows('de')[3];
  expect(output?.[1]).toMatch(/\nBasiswert: .*\nZielwert: /);
  expect(output?.[3]).toMatch(/\nRisiken: /);
});

it('names an assumption that belongs elsewhere by the letters that the reader sees', () => {
  expect(rows('en').flat().join('\n')).toContain('Under Output C to Module objective 1:');
});
