/** Names an element for those who will not find it any more. */
import { ELEMENT_TABLE } from './document.ts';
import { MAX_LABEL } from './fields.ts';
import type { View } from './view.ts';

/** An element's code and its words, a line each, no longer than a label may be; null for what is no element here. */
export function calledIn(v: View, id: string): string | null {
  const kind = v.kindOf(id);
  if (kind === null) return null;
  const record = v.doc[ELEMENT_TABLE[kind]][id] as { readonly statement?: string } | undefined;
  return [v.label(id), record?.statement?.trim()].filter(Boolean).join('\n').slice(0, MAX_LABEL);
}
