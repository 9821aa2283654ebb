/** What a new project starts from: a frame, whose texts stay empty, or a complete project of a sector to write over. */
import type { Document } from '../model/index.ts';
import { documentBuilder } from './build.ts';
import { educationProject } from './educationProject.ts';
import { healthProject } from './healthProject.ts';
import { livelihoodsProject } from './livelihoodsProject.ts';

export type TemplateId = 'blank' | 'iom-frame' | 'health' | 'education' | 'livelihoods';

export interface Template {
  readonly id: TemplateId;
  /** In the language of the content; the complete projects are English. */
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

export const TEMPLATES: readonly Template[] = [
  blank,
  iomFrame,
  { id: 'health', make: healthProject },
  { id: 'education', make: educationProject },
  { id: 'livelihoods', make: livelihoodsProject },
];
