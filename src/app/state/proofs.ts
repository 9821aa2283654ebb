/** What the server gave for the passphrase of a link. Kept for this tab only: a stranger at this computer is asked again. */
import { keepInTab, readInTab } from './tab.ts';

const nameOf = (token: string): string => `throughline.proof.${token}`;

export const proofOf = (token: string): string | null => readInTab(nameOf(token));

export const keepProof = (token: string, proof: string): void => keepInTab(nameOf(token), proof);
