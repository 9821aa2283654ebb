/** Which fonts the PDF of a design carries, apart from its writer so that a page can fetch them without it. */
import type { Document } from '../../model/index.ts';
import { drawDiagram, type Drawing } from './drawing.ts';
import { fontsFor } from './fonts.ts';
import { outlineMarkdown } from './outline.ts';

/** Every word that is drawn or told. */
export const wordsOf = ({ shapes }: Drawing, doc: Document, language: string): string =>
  `${outlineMarkdown(doc, language)}${shapes.map((s) => (s.kind === 'text' ? s.words : '')).join('')}`;

/** Names of the font files. */
export const fontsOfPicture = (doc: Document, language: string): string[] =>
  fontsFor(wordsOf(drawDiagram(doc, language), doc, language));
