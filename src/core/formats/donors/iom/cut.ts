/** Puts together what a page break cut in the middle of a sentence. */
import type { Paragraph } from '../../ooxml/source.ts';

/** True where a sentence goes on: the text before does not end, or the one after does not begin. */
export const midSentence = (before: string, after: string): boolean =>
  /^\p{Ll}/u.test(after) || !/[.:;!?]$/.test(before);

/** Paragraphs of a cell as lines; a paragraph that a page break cut in the middle of a sentence is one line again. */
export function joinCut(paragraphs: readonly Paragraph[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    const goesOn =
      paragraph.cut &&
      text !== '' &&
      !/^[-–—•*]|^\w{1,3}[.)]\s/.test(paragraph.text) &&
      midSentence(text, paragraph.text);
    text += text === '' ? paragraph.text : `${goesOn ? ' ' : '\n'}${paragraph.text}`;
  }
  return text;
}
