/** English texts: matrix. */
export const matrix = {} as const;
