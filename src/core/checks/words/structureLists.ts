/** Names of the lists by which the whole of a design is read. */
export const STRUCTURE_LISTS = ['handOverWords', 'genderWords'] as const;
export type StructureList = (typeof STRUCTURE_LISTS)[number];
