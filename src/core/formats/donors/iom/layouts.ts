/**
 * The layouts of the IOM results matrix, as data: Word and Excel print either with the same code. Which columns there are and how
 * activities are numbered stands in the donor profile; here is what belongs to the page.
 */
import { IOM_2012, IOM_CURRENT, type Profile } from '../../../model/index.ts';
import { textWidth } from '../../printed/page.ts';

export interface MatrixLayout {
  readonly profile: Profile;
  /** One cell merged from the first outcome to the end, or each beside the row it belongs to. */
  readonly assumptions: 'merged' | 'byRow';
  /** A band "Outcomes" above the first outcome. */
  readonly outcomesBand: boolean;
  /** Column widths in twentieths of a point; together the width of the text on A4 landscape. */
  readonly docxWidths: readonly number[];
  /** Column widths in characters. */
  readonly xlsxWidths: readonly number[];
}

export const TEXT_WIDTH = textWidth('landscape');

export const LAYOUT_2012: MatrixLayout = {
  profile: IOM_2012,
  assumptions: 'merged',
  outcomesBand: true,
  docxWidths: [4_300, 3_700, 2_700, TEXT_WIDTH - 10_700],
  xlsxWidths: [46, 40, 28, 52],
};

export const LAYOUT_CURRENT: MatrixLayout = {
  profile: IOM_CURRENT,
  assumptions: 'byRow',
  outcomesBand: false,
  docxWidths: [3_700, 3_000, 2_500, 1_400, 1_400, TEXT_WIDTH - 12_000],
  xlsxWidths: [42, 34, 30, 16, 16, 36],
};
