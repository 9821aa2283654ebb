/** English texts: server. */
export const server = {} as const;
