/** What a new project starts from. The texts stay empty: a frame asks, it does not answer. */
import type { Document } from '../model/index.ts';
import { documentBuilder } from './build.ts';

export interface Template {
  readonly id: 'blank' | 'iom-frame';
  readonly make: (language: string) => Document;
}

/** Nothing but the project itself: for those who draw first. */
const blank: Template = {
  id: 'blank',
  make: (language) => documentBuilder({ profile: 'iom-current', language }).build(),
};

/** An IOM results matrix with one empty row of each level: for those who fill in. */
const iomFrame: Template = {
  id: 'iom-frame',
  make: (language) => {
    const { add, link, build } = documentBuilder({ profile: 'iom-current', language });
    add('results', 'objective', { level: 'objective' });
    add('results', 'outcome-1', { level: 'outcome', homeLink: 'outcome-1--objective' });
    add('results', 'output-1-1', { level: 'output', homeLink: 'output-1-1--outcome-1' });
    link('outcome-1', 'objective');
    link('output-1-1', 'outcome-1');
    return build();
  },
};

export const TEMPLATES: readonly Template[] = [blank, iomFrame];
