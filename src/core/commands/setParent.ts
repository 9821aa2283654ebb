import type { Document } from '../model/index.ts';
import { CommandRefused, defineCommand, type DocumentDraft } from './command.ts';
import { refusalToLink } from './linkRules.ts';
import { connect, homed } from './parts/linking.ts';
import { orderAfter, siblingsOf } from './parts/placing.ts';
import { must, plain, tableOf, viewOf } from './parts/records.ts';
import { removeAll } from './parts/removing.ts';

export interface SetParent {
  /** A result or activity. */
  readonly id: string;
  /** The result it moves under; null takes it out from under its parent. */
  readonly parentId: string | null;
  /** The new sibling it stands after: null puts it first; where it is not given, last. */
  readonly afterId?: string | null;
}

/**
 * Moves an element under another parent. Its home link comes along with the words written on it; where the element leads to the new
 * parent already, that link becomes its home and the old one stays.
 */
export const setParent = defineCommand<SetParent>({
  name: 'setParent',
  apply: (draft, { id, parentId, afterId }, { newId }) => {
    const table = tableOf(plain(draft), id);
    if (table !== 'results' && table !== 'activities') throw new CommandRefused('gone');
    const v = viewOf(draft);
    const home = v.home(id);
    if (parentId === (home?.to ?? null)) return;
    const known = v.up(id).find((link) => link.to === parentId);
    const record = homed(draft, id);
    if (parentId === null) removeAll(draft, home ? [home.id] : []);
    else if (known && record) record.homeLink = known.id;
    else if (home && record) {
      redirect(draft, home.id, id, parentId);
      record.homeLink = home.id;
    } else connect(draft, { from: id, to: parentId }, newId());
    const siblings = siblingsOf(viewOf(draft), table, id) ?? [];
    must(draft, table, id).order = orderAfter(
      draft,
      siblings.filter((s) => s.id !== id),
      afterId,
    );
  },
});

function redirect(draft: DocumentDraft, linkId: string, from: string, to: string): void {
  const doc = plain(draft);
  const others = Object.fromEntries(Object.entries(doc.links).filter(([id]) => id !== linkId));
  const without: Document = { ...doc, links: others };
  const reason = refusalToLink(without, from, to);
  if (reason !== null) throw new CommandRefused(reason);
  must(draft, 'links', linkId).to = to;
}
