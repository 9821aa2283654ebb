/** Without accents: people leave them out, above all on capitals. */
export const withoutAccents = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
