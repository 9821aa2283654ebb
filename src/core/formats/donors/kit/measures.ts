/** Kinds of value in the words of the donors that ask for them in English. */
import type { MEASURE_TYPES } from '../../../model/index.ts';

export const DATA_TYPES: Readonly<Record<(typeof MEASURE_TYPES)[number], string>> = {
  number: 'Number',
  percent: 'Percentage',
  ratio: 'Ratio',
  currency: 'Currency',
  yesNo: 'Yes/No',
  ordinal: 'Ordinal',
  nominal: 'Nominal',
  index: 'Index',
  qualitative: 'Qualitative',
  composite: 'Composite',
};
