/** After any edit, checking on from the state before says the same as checking afresh. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import {
  addAssumption,
  addIndicator,
  addResult,
  changeLevel,
  CommandRefused,
  mergeResults,
  moveElement,
  removeElements,
  runCommand,
  setParent,
  type Command,
} from '../commands/index.ts';
import {
  countingId,
  create,
  KINDS,
  PROJECT_ID,
  projectOf,
  view,
  type Document,
  type RecordKind,
  type TableName,
  type View,
} from '../model/index.ts';
import { keptLikeness } from './alikeKept.ts';
import { createChecker, runChecks } from './index.ts';

const TEXTS = [
  '',
  'Number of teachers trained in Orlan who use the new guide',
  '% of farmers who are satisfied with the training, by sex',
  'Manuals printed and handed over to 40 schools, and teachers trained',
  'Teachers apply the guide, which leads to better lessons by the end of 2027',
  'Increased capacity of the Ministry of Work and the ministry of work',
  'The project team holds 12 workshops for nurses and midwives, farmers, elders, clerks and judges',
  'Organize 3 seminars for inspectors (NRQ)',
  'The state remains willing, and roads do not close',
  'Evaluation and final report',
  '0',
  '80 %',
  '120 (60 women, 70 men)',
  'TBD',
];
const TABLES_EDITED = [
  'results',
  'results',
  'activities',
  'indicators',
  'indicators',
  'targets',
  'assumptions',
  'risks',
  'links',
  'factors',
  'workplanRows',
  'actuals',
  'evidence',
  'project',
] as const satisfies readonly TableName[];
const LEVELS = ['objective', 'outcome', 'output'] as const;

interface Edit {
  readonly what: 'type' | 'set' | 'add' | 'remove' | 'command' | 'undo';
  readonly table: (typeof TABLES_EDITED)[number];
  readonly at: number;
  readonly other: number;
  readonly text: string;
}

const anEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('type', 'type', 'type', 'set', 'set', 'add', 'remove', 'command', 'command', 'undo'),
  table: fc.constantFrom(...TABLES_EDITED),
  at: fc.nat(1000),
  other: fc.nat(1000),
  text: fc.constantFrom(...TEXTS),
});

type Loose = Readonly<Record<string, unknown>> & { readonly id: string };
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** The document with one record put in its place; null takes the record out. */
function withRecord(doc: Document, table: TableName, id: string, record: Loose | null): Document {
  const { [id]: _, ...rest } = doc[table] as Record<string, unknown>;
  const next = record ? { ...doc[table], [id]: record } : rest;
  return { ...doc, [table]: next } as Document;
}

/** A value that the field may have: a text, an id, a set of ids, a date, a flag, one of a few words. */
function valueFor(kind: string, doc: Document, edit: Edit, now: unknown): unknown {
  const ids = [...Object.keys(doc.results), ...Object.keys(doc.links), ...Object.keys(doc.indicators)];
  if (kind === 'text') return edit.text;
  if (kind === 'ref') return pick([null, ...ids], edit.other);
  if (kind === 'set') return { [pick(ids, edit.other) ?? 'level:output']: true };
  if (kind === 'order') return `a${String.fromCharCode(66 + (edit.other % 20))}`;
  return typeof now === 'boolean' ? !now : now;
}

function edited(doc: Document, edit: Edit, newId: () => string): Document {
  const { table, at } = edit;
  const { fields } = KINDS[table] as unknown as RecordKind;
  const record = pick(Object.values(doc[table]) as unknown as Loose[], at);
  const names = Object.keys(fields).filter((name) => edit.what !== 'type' || fields[name]?.kind === 'text');
  if (edit.what === 'add' && table !== 'project') {
    const texts = names.filter((name) => fields[name]?.kind !== 'atom');
    const values = texts.map((name) => [name, valueFor(fields[name]?.kind ?? '', doc, edit, null)]);
    const id = newId();
    return withRecord(doc, table, id, create(table, id, Object.fromEntries(values)) as unknown as Loose);
  }
  if (edit.what === 'command') return commanded(doc, edit, newId);
  if (!record) return doc;
  if (edit.what === 'remove') return table === 'project' ? doc : withRecord(doc, table, record.id, null);
  const name = pick(names, edit.other);
  if (name === undefined || (name === 'language' && table === 'project')) return doc;
  const value = valueFor(fields[name]?.kind ?? '', doc, edit, record[name]);
  return withRecord(doc, table, record.id, { ...record, [name]: value });
}

function commanded(doc: Document, { at, other, text }: Edit, newId: () => string): Document {
  const results = Object.keys(doc.results);
  const [id, second] = [pick(results, at) ?? '', pick(results, other) ?? ''];
  const run = <A>(command: Command<A, unknown>, args: A): Document =>
    runCommand(doc, command, args, { newId, now: '2026-05-01T08:00:00.000Z', author: 'Ana', by: null }).after;
  const ways = [
    () => run(addResult, { level: pick(LEVELS, other) ?? 'output', parentId: id, statement: text }),
    () => run(addIndicator, { resultId: id, statement: text }),
    () => run(addAssumption, { attachTo: [id], statement: text }),
    () => run(removeElements, { ids: [id] }),
    () => run(changeLevel, { id, level: pick(LEVELS, other) ?? 'output' }),
    () => run(setParent, { id, parentId: second }),
    () => run(moveElement, { id, direction: other % 2 ? 'up' : 'down' }),
    () => run(mergeResults, { keep: id, drop: second }),
  ];
  try {
    return pick(ways, at + other)?.() ?? doc;
  } catch (error) {
    if (error instanceof CommandRefused) return doc;
    throw error;
  }
}

const inEnglish = (doc: Document): Document =>
  withRecord(doc, 'project', PROJECT_ID, { ...projectOf(doc), language: 'en', end: '2027-12-31' });

/** All that a view says, as plain data. */
function told(v: View): unknown {
  const ids = [...v.nodes.keys()];
  return {
    nodes: [...v.nodes.values()],
    results: v.results,
    activities: v.activities,
    links: v.links,
    repairs: v.repairs,
    assumptions: v.assumptions,
    risks: v.risks,
    each: ids.map((id) => [
      v.up(id),
      v.down(id),
      v.home(id),
      v.children(id),
      v.indicators(id),
      v.assumptionsOf(id),
      v.drawnOn(id),
      v.label(id),
      v.kindOf(id),
    ]),
    top: v.children(null),
    targets: Object.keys(v.doc.indicators).map((id) => [v.targets(id), v.label(id), v.code(id)]),
  };
}

describe('checking again after an edit', () => {
  it('says the same as checking afresh, and so does the view', () => {
    fc.assert(
      fc.property(
        arbitraryDocument.map(inEnglish),
        fc.constantFrom('drafting' as const, 'submission' as const, 'review' as const),
        fc.array(anEdit, { minLength: 1, maxLength: 12 }),
        (start, preset, edits) => {
          const check = createChecker();
          const newId = countingId('new');
          const states = [start];
          let before = view(start);
          check(start, { preset });
          for (const edit of edits) {
            const doc =
              edit.what === 'undo'
                ? (pick(states, edit.at) as Document)
                : edited(states.at(-1)!, edit, newId);
            states.push(doc);
            const copy = structuredClone(doc);
            expect(check(doc, { preset })).toEqual(runChecks(copy, { preset }));
            before = view(doc, before);
            expect(told(before)).toEqual(told(view(copy)));
          }
        },
      ),
      { numRuns: 80, verbose: 1 },
    );
  });

  it('finds texts that are alike as comparing each with each would', () => {
    const words = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 })
      .map((list): ReadonlySet<string> => new Set(list));
    const lists = fc.array(words, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        lists,
        lists,
        fc.array(fc.tuple(fc.nat(), words, fc.boolean()), { maxLength: 6 }),
        fc.constantFrom(0.5, 0.75, 0.9),
        (asked, items, changes, least) => {
          const alike = keptLikeness(least);
          const [left, right] = [[...asked], [...items]];
          for (const [at, set, inItems] of changes) {
            const side = inItems ? right : left;
            side[at % side.length] = set;
            expect(alike([...left], [...right])).toEqual(bruteForce(left, right, least));
          }
        },
      ),
    );
  });
});

function bruteForce(
  asked: readonly ReadonlySet<string>[],
  items: readonly ReadonlySet<string>[],
  least: number,
): unknown {
  return asked.map((a) =>
    items
      .map((b, item) => {
        const shared = [...a].filter((w) => b.has(w)).length;
        return { item, likeness: shared === 0 ? 0 : shared / (a.size + b.size - shared) };
      })
      .filter((hit) => hit.likeness >= least)
      .toSorted((x, y) => y.likeness - x.likeness || x.item - y.item),
  );
}
