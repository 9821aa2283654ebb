/** The organisation's settings of the checks, from the server; asked once for each page. Without them every project decides for itself. */
let asked: Promise<string> | null = null;

export const houseSettings = (): Promise<string> =>
  (asked ??= fetch('/api/checks-settings')
    .then((response) => (response.ok ? response.text() : ''))
    // Offline the project's own choices still count.
    .catch(() => ''));
