/** A table or file pasted anywhere on the page is read as if it had been dropped. */
import { useEffect, useRef } from 'react';
import { pastedTable } from './pastedTable.ts';

/** @param name what a pasted table is called where a file would have its name */
export function usePastedTable(active: boolean, name: string, onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    if (!active) return;
    // A page without a field gets its paste events wherever the focus is.
    const onPaste = (event: ClipboardEvent): void => {
      const file = event.clipboardData?.files[0] ?? pastedTable(event, name);
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [active, name]);
}
