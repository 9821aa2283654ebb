/** Reads a Word or Excel file that holds a results matrix. */
import { FormatError, type Reader } from '../types.ts';

export const readOffice: Reader = (_bytes, fileName, { language }) => {
  throw new FormatError('formats.read.noTable', { file: fileName }, language);
};
