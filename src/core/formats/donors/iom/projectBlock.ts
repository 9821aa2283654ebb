/** Reads the title block: labels on the left, words on the right, or "Label: words" in paragraphs. */
import type { Project } from '../../../model/index.ts';
import { cellFinder, tidyLine, type Table } from '../../ooxml/source.ts';
import { joinCut } from './cut.ts';
import { readBudget, readSpan } from './values.ts';
import { projectField } from './words.ts';

export type ProjectValues = Partial<Omit<Project, 'id'>>;

export interface ReadProject {
  readonly values: ProjectValues;
  readonly left: readonly string[];
}

export function readProject(tables: readonly Table[], lines: readonly string[]): ReadProject {
  const texts = new Map<keyof Project, string>();
  const left: string[] = [];
  const take = (label: string, value: string): void => {
    const field = projectField(label);
    if (value === '') return;
    if (field && !texts.has(field)) texts.set(field, field === 'title' ? tidyLine(value) : value);
    else left.push(`${label.replace(/[ :]+$/, '')}: ${value}`);
  };
  for (const table of tables) {
    const at = cellFinder(table);
    for (let row = 0; row < table.rowCount; row += 1) {
      // A block of four columns holds two pairs side by side.
      for (let c = 0; c < table.columns;) {
        const label = at(row, c);
        const value = label ? at(row, label.column + label.columnSpan) : undefined;
        if (label?.row === row)
          take(joinCut(label.paragraphs), value?.row === row ? listed(joinCut(value.paragraphs)) : '');
        c = value ? value.column + value.columnSpan : table.columns;
      }
    }
  }
  for (const line of lines) {
    const [, label = '', value = ''] = /^([^:]{3,40}):[ ]*([^]+)$/.exec(line) ?? [];
    take(label, listed(value));
  }
  return { values: withParsed(Object.fromEntries(texts) as ProjectValues), left };
}

/** Lists are kept one per line, without their signs. */
const listed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^[•▪◦·*–—-][ ]*/, ''))
    .join('\n');

function withParsed(values: ProjectValues): ProjectValues {
  const span = readSpan(values.durationText ?? '');
  const { amount, currency } = readBudget(values.budgetText ?? '');
  return { ...values, start: span.start, end: span.end, budgetAmount: amount, currency };
}

export const isProjectLine = (line: string): boolean => {
  const label = /^([^:]{3,40}):[ ]*\S/.exec(line)?.[1];
  return label !== undefined && projectField(label) !== null;
};
