/** The pages of the Word documents. */
export type Page = 'landscape' | 'portrait';

/** A4 with margins of 18 mm at the sides, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_020 };

/** Width of the text of a page, in twentieths of a point. */
export const textWidth = (page: Page): number =>
  (page === 'landscape' ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
