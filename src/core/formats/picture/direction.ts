/** Which way a design is read: by the letters of its statements, because a project's language is often not said. */
import type { Document } from '../../model/index.ts';

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** True where the first letter of a line belongs to a script that is written from right to left. */
export function startsRightToLeft(words: string): boolean {
  const first = LETTER.exec(words)?.[0];
  return first !== undefined && RIGHT.test(first);
}

/** True where most statements are written from right to left: then the picture starts at the right. */
export function isRightToLeft(doc: Document): boolean {
  const statements = [doc.results, doc.activities].flatMap((table) =>
    Object.values(table).map((r) => r.statement),
  );
  const right = statements.filter(startsRightToLeft).length;
  return right > statements.length / 2;
}
