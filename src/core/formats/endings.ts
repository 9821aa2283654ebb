/** Endings that the file dialog offers, apart from the readers so that the first load carries none of them. */
export const READABLE_ENDINGS: readonly string[] = [
  '.docx',
  '.xlsx',
  '.csv',
  '.tsv',
  '.html',
  '.xml',
  '.json',
  '.graphml',
  '.xmpz2',
  '.zip',
];
