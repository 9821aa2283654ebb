/** What belongs to an element's branch, and what lights up when something is selected. Pure functions on the view. */
import type { View } from '../../../core/model/index.ts';

/** The card an element belongs to: itself, the lower end of a link, where an assumption hangs, whose indicator it is. */
export function cardOf(view: View, id: string): string | null {
  if (view.nodes.has(id)) return id;
  const { doc } = view;
  const link = doc.links[id];
  if (link) return link.from;
  const indicator = doc.indicators[id];
  if (indicator) return indicator.result;
  const attached = doc.assumptions[id]?.attachedTo ?? doc.risks[id]?.attachedTo;
  for (const at of Object.keys(attached ?? {})) {
    const on = view.nodes.has(at) ? at : view.drawnOn(at)?.from;
    if (on) return on;
  }
  return null;
}

function reach(start: string, next: (id: string) => readonly (string | null)[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) if (other) found.add(other);
  return found;
}

/** A card and everything that a matrix prints under it. */
export const branchBelow = (view: View, id: string): ReadonlySet<string> =>
  reach(id, (at) => view.children(at).map((c) => c.record.id));

/** Links that are drawn as the path of the selection. */
export function selectedLinks(view: View, selection: readonly string[]): ReadonlySet<string> {
  const links = new Set<string>();
  for (const id of selection) {
    if (view.doc.links[id]) links.add(id);
    for (const link of view.up(id)) links.add(link.id);
    for (const link of view.down(id)) links.add(link.id);
    for (const at of Object.keys(view.doc.assumptions[id]?.attachedTo ?? {})) {
      const on = view.drawnOn(at);
      if (on) links.add(on.id);
    }
  }
  return links;
}
