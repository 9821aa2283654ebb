/** Secrets kept for this tab only and as long as it is open, through a reload. In memory too, for a browser that forbids storage. */
const inMemory = new Map<string, string>();

export function readInTab(name: string): string | null {
  try {
    return inMemory.get(name) ?? sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keepInTab(name: string, value: string): void {
  inMemory.set(name, value);
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Then it is forgotten when the page is loaded anew.
  }
}

export function dropInTab(name: string): void {
  inMemory.delete(name);
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
