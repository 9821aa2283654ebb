/** English texts: checks. */
export const checks = {} as const;
