/** Right-to-left languages, by their first subtag. */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ps|ur|ku|dv|yi)\b/.test(language);
