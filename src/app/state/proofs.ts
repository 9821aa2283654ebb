/** What the server gave for the passphrase of a link. Kept for this tab only and as long as it is open: a stranger at this computer is asked again. */
const nameOf = (token: string): string => `throughline.proof.${token}`;
/** For a browser that forbids storage. */
const inMemory = new Map<string, string>();

export function proofOf(token: string): string | null {
  try {
    return inMemory.get(token) ?? sessionStorage.getItem(nameOf(token));
  } catch {
    return null;
  }
}

export function keepProof(token: string, proof: string): void {
  inMemory.set(token, proof);
  try {
    sessionStorage.setItem(nameOf(token), proof);
  } catch {
    // Then it is asked for again after the page is loaded anew.
  }
}
