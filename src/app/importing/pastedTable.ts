/** The table on a clipboard as a file, so that what is pasted goes the same way as what is dropped. */

/** Words pasted into a field are for that field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

export function pastedTable(event: ClipboardEvent, name: string): File | null {
  const clipboard = event.clipboardData;
  if (!clipboard || isField(event.target)) return null;
  const html = clipboard.getData('text/html');
  // A browser may put anything before the table; the first word tells the reader what it is.
  if (/<table\b/i.test(html)) return new File(['<html>', html], `${name}.html`);
  const text = clipboard.getData('text/plain');
  return /\t.*[\r\n]/.test(text) ? new File([text], `${name}.tsv`) : null;
}
