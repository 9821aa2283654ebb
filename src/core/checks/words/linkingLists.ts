/** Names of the lists by which connections between results and terms are read. */
export const LINKING_LISTS = ['dependenceWords', 'eventTerms', 'organizationWords', 'wideWords'] as const;
export type LinkingList = (typeof LINKING_LISTS)[number];
