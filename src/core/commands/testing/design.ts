/** A small design for the tests of commands, and a driver that runs them. */
import {
  countingId,
  create,
  emptyDocument,
  inOrder,
  view,
  type Document,
  type Level,
} from '../../model/index.ts';
import { CommandRefused, runCommand, type Command } from '../index.ts';

type Row = readonly [id: string, level: Level | 'activity', ...parents: string[]];

/** A design from a list of rows; the link from `a` to `b` has the id `a>b`. */
export function designOf(rows: readonly Row[], extra: Partial<Document> = {}): Document {
  const results: Record<string, unknown> = {};
  const activities: Record<string, unknown> = {};
  const links: Record<string, unknown> = {};
  rows.forEach(([id, level, ...parents], i) => {
    const values = {
      order: `a${String.fromCharCode(65 + i)}`,
      statement: id,
      homeLink: parents[0] ? `${id}>${parents[0]}` : null,
    };
    if (level === 'activity') activities[id] = create('activities', id, values);
    else results[id] = create('results', id, { ...values, level });
    for (const to of parents) links[`${id}>${to}`] = create('links', `${id}>${to}`, { from: id, to });
  });
  return { ...emptyDocument({ profile: 'iom-2012' }), results, activities, links, ...extra } as Document;
}

/** One objective, two outcomes, three outputs (the third serves both outcomes), an activity. */
export const design = (extra: Partial<Document> = {}): Document =>
  designOf(
    [
      ['obj', 'objective'],
      ['oc1', 'outcome', 'obj'],
      ['oc2', 'outcome', 'obj'],
      ['op1', 'output', 'oc1'],
      ['op2', 'output', 'oc1'],
      ['op3', 'output', 'oc1', 'oc2'],
      ['act', 'activity', 'op1'],
    ],
    extra,
  );

export interface Bench {
  doc: Document;
  /** The same document in the hands of somebody else. */
  readonly as: (author: string) => Bench;
  readonly run: <A, R>(command: Command<A, R>, args: A) => R;
  /** The reason why a command refuses; fails where it does not, or where it changes something all the same. */
  readonly refusal: <A, R>(command: Command<A, R>, args: A) => string;
}

export function bench(doc: Document = design()): Bench {
  const newId = countingId('new');
  let now = doc;
  const as = (author: string): Bench => {
    const context = { newId, now: '2026-03-01T09:30:00.000Z', author, by: `id-of-${author}` };
    return {
      get doc() {
        return now;
      },
      set doc(next) {
        now = next;
      },
      as,
      run: (command, args) => {
        const done = runCommand(now, command, args, context);
        now = done.after;
        return done.result;
      },
      refusal: (command, args) => {
        try {
          runCommand(now, command, args, context);
        } catch (error) {
          if (error instanceof CommandRefused) return error.reason;
          throw error;
        }
        throw new Error(`${command.name} was not refused`);
      },
    };
  };
  return as('Ana');
}

/** Ids of the elements that a matrix prints under a parent, in order. */
export const under = (doc: Document, parent: string | null): string[] =>
  view(doc)
    .children(parent)
    .map((n) => n.record.id);

export const ids = (records: Readonly<Record<string, { id: string; order: string }>>): string[] =>
  inOrder(Object.values(records)).map((r) => r.id);
