/** Puts words on the clipboard. @returns false where the browser does not let the page, as on plain http */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
