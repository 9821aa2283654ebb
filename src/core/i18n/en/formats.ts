/** English texts: formats. */
export const formats = {} as const;
