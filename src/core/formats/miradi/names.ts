/** What a Miradi project is known by. */
export const MIRADI_PART = 'project.xml';
export const NAMESPACE = 'http://xml.miradi.org/schema/ConservationProject/';
/** Versions of the namespace whose names we know; we write the newest. */
export const OLDEST = 228;
export const NEWEST = 237;
/** Who wrote the file, where it was us. */
export const EXPORTER = 'Throughline';
