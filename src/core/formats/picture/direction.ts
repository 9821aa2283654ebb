/** Which way a design is read: by the letters of its statements, because a project's language is often not said. */
import type { Document } from '../../model/index.ts';

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** True for letters of scripts that are written from right to left. */
export const isRight = (char: string): boolean => LETTER.test(char) && RIGHT.test(char);

/** True where the first letter of a line is such a letter. */
export const startsRightToLeft = (words: string): boolean => isRight(LETTER.exec(words)?.[0] ?? '');

/** True where most statements are written from right to left: then the picture starts at the right. */
export function isRightToLeft(doc: Document): boolean {
  const statements = [doc.results, doc.activities].flatMap((table) =>
    Object.values(table).map((r) => r.statement),
  );
  return statements.filter(startsRightToLeft).length > statements.length / 2;
}
