import type { Both, ToldDifference } from '../../core/compare/index.ts';
import type { CompareTranslate } from '../../core/i18n/compare.ts';
import type { Document } from '../../core/model/index.ts';
import type { Marks } from './marks.ts';

/** What the diagram and the matrix of a comparison are drawn from. */
export interface ComparedProps {
  readonly before: Document;
  readonly after: Document;
  readonly both: Both;
  /** What shows where. */
  readonly marks: Marks;
  /** The one that is being looked at. */
  readonly current: ToldDifference | null;
  readonly words: CompareTranslate;
  readonly onCurrent: (key: string) => void;
}
