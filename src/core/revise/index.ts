/** Updating a project from a revised document: match once, compare with what the project is by now, accept what people choose. */
export { acceptProposals, withNeeds, type Accepted } from './accept.ts';
export { compareDocuments } from './compare.ts';
export { newIn } from './context.ts';
export { matchDocuments } from './match.ts';
export type { Matching, Move, Proposal, ProposalKind, Revised } from './types.ts';
export { tellProposals, type Told, type ToldGroup } from './describe.ts';
