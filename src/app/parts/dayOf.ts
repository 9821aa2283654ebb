/** A day in words, so that nobody takes the month for the day: "21 November 2026". */
export const dayOf = (time: number): string =>
  new Date(time).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
