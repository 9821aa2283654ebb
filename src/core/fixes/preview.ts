/** What a command would change, element by element, for people to read before they press the button. */
import type { Change } from '../changes/index.ts';
import { ELEMENT_TABLE, view as viewOf, type Document, type View } from '../model/index.ts';

export interface PreviewLine {
  /** `becomes`: the same element under another name, such as an output that was an outcome. */
  readonly kind: 'new' | 'gone' | 'changed' | 'becomes';
  /** How the matrix names it: before the change for what goes, after it for all others. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Lines beyond this are counted, not shown. */
export const LONGEST = 8;

const TABLES: ReadonlySet<string> = new Set(Object.values(ELEMENT_TABLE));
/** Fields that keep places and order: nobody reads them. */
const HOUSEKEEPING = new Set(['order', 'homeLink', 'position']);

export function preview(before: Document, after: Document, changes: readonly Change[]): PreviewLine[] {
  const [was, is] = [viewOf(before), viewOf(after)];
  const ids = new Set<string>();
  for (const change of changes) {
    if (!TABLES.has(change.table)) {
      const owner = ownerOf(change, after);
      if (owner) ids.add(owner);
    } else if (change.type === 'create') ids.add(change.record.id);
    else if (!('field' in change) || !HOUSEKEEPING.has(change.field)) ids.add(change.id);
  }
  return [...ids].flatMap((id) => lineOf(was, is, id) ?? []);
}

/** Targets are read as part of their indicator. */
function ownerOf(change: Change, after: Document): string | null {
  if (change.table !== 'targets' || change.type === 'create' || change.type === 'delete') return null;
  return after.targets[change.id]?.indicator ?? null;
}

function lineOf(was: View, is: View, id: string): PreviewLine | null {
  const [before, after] = [textOf(was, id), textOf(is, id)];
  if (was.kindOf(id) === null) return { kind: 'new', label: is.label(id), before: '', after };
  if (is.kindOf(id) === null) return { kind: 'gone', label: was.label(id), before, after: '' };
  const [from, to] = [levelOf(was, id), levelOf(is, id)];
  if (from !== to)
    return { kind: 'becomes', label: is.label(id), before: was.label(id), after: is.label(id) };
  // A link is named by its ends, which may have changed.
  if (was.kindOf(id) === 'link' && was.label(id) !== is.label(id))
    return { kind: 'changed', label: is.label(id), before: was.label(id), after: is.label(id) };
  return { kind: 'changed', label: is.label(id), before, after };
}

const levelOf = (view: View, id: string): string =>
  view.doc.results[id]?.level ?? view.doc.indicators[id]?.result ?? view.kindOf(id) ?? '';

function textOf(view: View, id: string): string {
  const kind = view.kindOf(id);
  if (kind === null) return '';
  const record = view.doc[ELEMENT_TABLE[kind]][id] as unknown as Record<string, unknown> | undefined;
  const text = record?.[kind === 'link' ? 'rationale' : kind === 'project' ? 'title' : 'statement'];
  return typeof text === 'string' ? text : '';
}
