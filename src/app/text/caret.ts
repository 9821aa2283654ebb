/** How a caret moves when somebody else edits the text it stands in. Pure. */
export interface Edit {
  readonly retain?: number;
  readonly insert?: string;
  readonly delete?: number;
}

/** The text after a delta in Quill form. */
export function applyDelta(text: string, delta: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const { retain = 0, insert = '', delete: removed = 0 } of delta) {
    out += text.slice(at, at + retain) + insert;
    at += retain + removed;
  }
  return out + text.slice(at);
}

/** Where a place in the text stands after the delta. Words inserted at the caret stay behind it, as when a colleague types there. */
export function moveThrough(position: number, delta: readonly Edit[]): number {
  let before = 0;
  let after = 0;
  for (const { retain = 0, insert = '', delete: removed = 0 } of delta) {
    if (before + retain > position || (before + retain === position && insert === '' && removed === 0))
      return after + (position - before);
    before += retain;
    after += retain;
    if (insert !== '') {
      if (before >= position) return after + (position - before);
      after += insert.length;
    }
    if (removed > 0) {
      if (before + removed > position) return after;
      before += removed;
    }
  }
  return after + Math.max(0, position - before);
}
