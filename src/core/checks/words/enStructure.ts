/** English words by which the whole of a design is read. */
import type { StructureList } from './structureLists.ts';
import { list } from './words.ts';

export const englishStructure: Readonly<Record<StructureList, readonly string[]>> = {
  handOverWords: list(
    `hand over, handed over, hand-over, handover, taken over, take over, funded by, financed by, paid by, state budget,
    public budget, municipal budget, own budget, budget line, institutionalised, institutionalized, institutionalise,
    institutionalize, formal programme, official programme, official curriculum, national curriculum, part of the curriculum`,
  ),
  genderWords: list(
    `gender, sex, wife, husband, widow, widower, daughter, son, grandmother, sister, brother, pregnant, maternal, lactating,
    breastfeeding, non-binary`,
  ),
};
