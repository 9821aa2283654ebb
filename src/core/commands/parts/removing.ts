/** Removing elements so that nothing of anybody's work goes with them that does not hang on them alone. */
import { calledIn, TABLES, view, type Document } from '../../model/index.ts';
import { CommandRefused, type DocumentDraft } from '../command.ts';
import { homed } from './linking.ts';
import { keySet, plain, viewOf } from './records.ts';

type Doomed = Set<string>;

const idsWhere = <R extends { id: string }>(
  table: Readonly<Record<string, R>>,
  hit: (record: R) => boolean,
): string[] => Object.values(table).flatMap((record) => (hit(record) ? [record.id] : []));

/** Adds what hangs on the given elements alone. */
function withDependants(doc: Document, ids: Iterable<string>): Doomed {
  const doomed: Doomed = new Set(ids);
  const has = (id: string | null): boolean => id !== null && doomed.has(id);
  const add = (more: string[]): void => more.forEach((id) => doomed.add(id));
  add(idsWhere(doc.links, (l) => has(l.from) || has(l.to)));
  add(idsWhere(doc.indicators, (i) => has(i.result)));
  add(idsWhere(doc.targets, (t) => has(t.indicator)));
  add(idsWhere(doc.actuals, (a) => has(a.indicator)));
  add(idsWhere(doc.workplanRows, (r) => has(r.activity)));
  add(idsWhere(doc.evidence, (e) => has(e.about)));
  add(idsWhere(doc.setAsides, (s) => has(s.element)));
  add(idsWhere(doc.answers, (a) => has(a.element)));
  // What was said about an element stays when the element goes: it may come back, and people said it.
  add(idsWhere(doc.comments, (c) => has(c.replyTo)));
  add(idsWhere(doc.votes, (v) => has(v.suggestion)));
  return doomed;
}

/**
 * Removes elements of any table with what hangs on them alone. Results below are kept and move to another of their links or stand
 * alone. An assumption or risk loses the attachment; one that was attached to nothing but a removed link goes to that link's
 * lower end, or else its upper one.
 *
 * @throws CommandRefused `gone` where none of them is there any more, `projectStays` for the project
 */
export function removeAll(draft: DocumentDraft, ids: readonly string[]): void {
  const doc = plain(draft);
  const there = ids.filter((id) => TABLES.some((table) => Object.hasOwn(doc[table], id)));
  if (there.length === 0) throw new CommandRefused('gone');
  if (there.some((id) => Object.hasOwn(doc.project, id))) throw new CommandRefused('projectStays');
  const doomed = withDependants(doc, there);
  for (const table of ['assumptions', 'risks'] as const) {
    for (const { id, attachedTo } of Object.values(doc[table])) {
      const left = attachmentsLeft(doc, doomed, Object.keys(attachedTo));
      const record = draft[table][id];
      if (left && record) record.attachedTo = keySet(left);
    }
  }
  for (const table of TABLES) {
    const records = draft[table] as Record<string, unknown>;
    for (const id of Object.keys(doc[table])) if (doomed.has(id)) delete records[id];
  }
  forget(draft, doc, doomed);
}

/** The keys that remain, or null where nothing changes. */
function attachmentsLeft(doc: Document, doomed: Doomed, keys: readonly string[]): string[] | null {
  const left = keys.filter((key) => !doomed.has(key));
  if (left.length === keys.length) return null;
  if (left.length > 0) return left;
  return keys.flatMap((key) => {
    const link = doc.links[key];
    const lower = [link?.from, link?.to].find(
      (id) => id && !doomed.has(id) && (Object.hasOwn(doc.results, id) || Object.hasOwn(doc.activities, id)),
    );
    return lower ?? [];
  });
}

/** Lets go of references to what is no longer there. */
function forget(draft: DocumentDraft, doc: Document, doomed: Doomed): void {
  const gone = (id: string | null): boolean => id !== null && doomed.has(id);
  for (const { id, actor } of Object.values(doc.factors)) {
    const record = gone(actor) ? draft.factors[id] : undefined;
    if (record) record.actor = null;
  }
  for (const table of ['notes', 'changeNotes', 'budgetLines', 'recommendations'] as const) {
    for (const { id, about } of Object.values(doc[table])) {
      const record = gone(about) ? draft[table][id] : undefined;
      if (record) record.about = null;
    }
  }
  // The record of changes goes on naming what it is about.
  for (const { id, about, element } of Object.values(doc.changeNotes)) {
    const record =
      about !== null && doomed.has(about) && element === null ? draft.changeNotes[id] : undefined;
    if (record && about) record.element = calledIn(view(doc), about);
  }
  const nodes = [...Object.values(doc.results), ...Object.values(doc.activities)];
  const moved = nodes.filter((n) => gone(n.homeLink) && !doomed.has(n.id));
  if (moved.length === 0) return;
  const v = viewOf(draft);
  for (const { id } of moved) {
    const record = homed(draft, id);
    if (record) record.homeLink = v.home(id)?.id ?? null;
  }
}
