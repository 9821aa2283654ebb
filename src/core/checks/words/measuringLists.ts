/** Names of the lists by which the shape of an indicator is read. */
export const MEASURING_LISTS = [
  'rateWords',
  'populationMeasures',
  'nearActs',
  'selfReportWords',
  'leadIns',
  'changeByNature',
  'scaleWords',
] as const;
export type MeasuringList = (typeof MEASURING_LISTS)[number];
