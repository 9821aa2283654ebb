/** What each result or indicator of a level should have. */
export const PARTS = ['indicator', 'baseline', 'target', 'source', 'assumption', 'reason'] as const;
export type Part = (typeof PARTS)[number];
