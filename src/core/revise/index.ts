/** Updating a project from a revised document: match once, compare with what the project is by now, accept what people choose. */
export { acceptProposals, withNeeds, type Accepted } from './accept.ts';
export { compareDocuments, differencesOf, saysNothing } from './compare.ts';
export { newIn, valueOf } from './context.ts';
export { headOf, placesOfBoth } from './heads.ts';
export { matchDocuments } from './match.ts';
export { Naming } from './naming.ts';
export { OWNER, PARTS, SETTINGS } from './refs.ts';
export type { Matching, Move, Proposal, ProposalKind, Revised } from './types.ts';
export { tellProposals, type Told, type ToldGroup } from './describe.ts';
export { tidy } from './wording.ts';
