import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  TABLES,
  create,
  emptyDocument,
  isDiscussion,
  voteId,
  type AnyRecord,
  type Role,
  type TableName,
} from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { newRecord } from '../../src/doc/ytypes.ts';
import { Guard, type Refusal, type Sender } from './guard.ts';

const vote = voteId('s', 'other');
const base = documentToUpdate({
  ...emptyDocument({ title: 'Wells' }),
  results: { r: create('results', 'r', { statement: 'Wells work' }) },
  comments: {
    mine: create('comments', 'mine', { about: 'r', text: 'Which wells?', by: 'me' }),
    theirs: create('comments', 'theirs', { about: 'r', text: 'All of them', by: 'other' }),
  },
  suggestions: {
    own: create('suggestions', 'own', { after: 'Fewer', by: 'me' }),
    s: create('suggestions', 's', { after: 'More', by: 'other' }),
  },
  votes: { [vote]: create('votes', vote, { suggestion: 's', by: 'other' }) },
});

const refusalOf = (sender: Sender, state: () => Uint8Array, update: Uint8Array): Refusal | null =>
  new Guard(state).refusalOf(sender, update);

/** What an update that makes this change comes to. */
function verdict(
  change: (doc: Y.Doc) => void,
  role: Role = 'commenter',
  others: readonly number[] = [],
): Refusal | null {
  return refusalOf({ role, by: 'me', isOthers: (c) => others.includes(c) }, () => base, updateOf(change));
}
function updateOf(change: (doc: Y.Doc) => void, clientId = 77): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, base);
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  return Y.encodeStateAsUpdate(doc, before);
}
const put = <T extends TableName>(doc: Y.Doc, table: T, id: string, values: object): void => {
  doc.getMap(table).set(id, newRecord(table, create(table, id, values as never) as AnyRecord));
};
const record = (doc: Y.Doc, table: string, id: string): Y.Map<unknown> =>
  doc.getMap(table).get(id) as Y.Map<unknown>;
const comment = { text: 'Who looks after them?', by: 'me', author: 'Ana', at: '2026-03-01T09:30:00.000Z' };

describe('an update of somebody who may only take part in the discussion', () => {
  it('is let through where it comments, rewords and settles what is their own', () => {
    expect(verdict((doc) => put(doc, 'comments', 'new', comment))).toBeNull();
    expect(verdict((doc) => record(doc, 'comments', 'mine').set('text', 'Which?'))).toBeNull();
    expect(verdict((doc) => record(doc, 'comments', 'mine').set('resolvedBy', 'Ana'))).toBeNull();
    expect(verdict((doc) => doc.getMap('comments').delete('mine'))).toBeNull();
    expect(verdict((doc) => record(doc, 'suggestions', 'own').set('status', 'withdrawn'))).toBeNull();
  });

  it('is let through where a participant suggests and votes, and takes the vote back', () => {
    const id = voteId('s', 'me');
    const own = { suggestion: 's', by: 'me' };
    expect(
      verdict((doc) => put(doc, 'suggestions', 'new', { after: 'x', by: 'me' }), 'participant'),
    ).toBeNull();
    expect(verdict((doc) => put(doc, 'votes', id, own), 'participant')).toBeNull();
    expect(
      verdict((doc) => {
        put(doc, 'votes', id, own);
        doc.getMap('votes').delete(id);
      }, 'participant'),
    ).toBeNull();
  });

  it('is let through where it repeats what the room has, as the answer of a handshake does', () => {
    expect(refusalOf({ role: 'commenter', by: 'me', isOthers: () => false }, () => base, base)).toBeNull();
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['types in the design', (doc) => (record(doc, 'results', 'r').get('statement') as Y.Text).insert(0, 'x')],
    ['deletes a result', (doc) => doc.getMap('results').delete('r')],
    ['writes over a result', (doc) => put(doc, 'results', 'r', { statement: 'x' })],
    ['changes the version of the document', (doc) => doc.getMap('meta').set('schemaVersion', 99)],
    ['writes into a place that nobody knows', (doc) => doc.getMap('secret').set('x', 1)],
    ['writes into a list where the table is', (doc) => doc.getArray('comments').push(['x'])],
    ['rewords what somebody else said', (doc) => record(doc, 'comments', 'theirs').set('text', 'No')],
    ['deletes what somebody else said', (doc) => doc.getMap('comments').delete('theirs')],
    ['writes over what somebody else said', (doc) => put(doc, 'comments', 'theirs', comment)],
    ['speaks as somebody else', (doc) => put(doc, 'comments', 'new', { ...comment, by: 'other' })],
    ['makes somebody else’s words their own', (doc) => record(doc, 'comments', 'theirs').set('by', 'me')],
    ['decides on a suggestion', (doc) => record(doc, 'suggestions', 's').set('status', 'accepted')],
    ['decides on their own suggestion', (doc) => record(doc, 'suggestions', 'own').set('status', 'accepted')],
    [
      'votes without the right to',
      (doc) => put(doc, 'votes', voteId('s', 'me'), { suggestion: 's', by: 'me' }),
    ],
    [
      'puts a text where a value belongs',
      (doc) => record(doc, 'comments', 'mine').set('text', new Y.Text('x')),
    ],
    [
      'hides something in a record that it deletes again',
      (doc) => {
        record(doc, 'results', 'r').set('hidden', 1);
        record(doc, 'results', 'r').delete('hidden');
      },
    ],
    [
      'comments and changes the design in one breath',
      (doc) => {
        put(doc, 'comments', 'new', comment);
        doc.getMap('results').delete('r');
      },
    ],
  ])('is refused where it %s', (_, change) => {
    expect(verdict(change)).toBe('beyondRole');
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['says more than fits', (doc) => put(doc, 'comments', 'new', { ...comment, text: 'x'.repeat(5001) })],
    [
      'carries what no record has',
      (doc) => {
        put(doc, 'comments', 'new', comment);
        record(doc, 'comments', 'new').set('extra', 'x');
      },
    ],
    ['uses the id of something else', (doc) => put(doc, 'comments', 'r', comment)],
    [
      'is larger than any evening of talking',
      (doc) => put(doc, 'comments', 'new', { ...comment, text: 'x'.repeat(600_000) }),
    ],
  ])('does not fit where it %s', (_, change) => {
    expect(verdict(change)).toBe('notFit');
  });

  it('is refused where it hangs on something that nobody has', () => {
    const doc = new Y.Doc();
    put(doc, 'comments', 'first', comment);
    const before = Y.encodeStateVector(doc);
    put(doc, 'comments', 'second', comment);
    const late = Y.encodeStateAsUpdate(doc, before);
    expect(refusalOf({ role: 'commenter', by: 'me', isOthers: () => false }, () => base, late)).toBe(
      'notFit',
    );
  });

  it('is refused where it comes in the name of another client', () => {
    const change = (doc: Y.Doc): void => put(doc, 'comments', 'new', comment);
    expect(verdict(change, 'commenter', [77])).toBe('beyondRole');
    const writer = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(base)).keys().next().value ?? 0;
    const sender = { role: 'commenter', by: 'me', isOthers: () => false } as const;
    expect(refusalOf(sender, () => base, updateOf(change, writer))).toBe('beyondRole');
  });

  it('is refused where garbage comes', () => {
    const sender = { role: 'commenter', by: 'me', isOthers: () => false } as const;
    expect(refusalOf(sender, () => base, Uint8Array.of(9, 9, 9))).toBe('notFit');
  });

  it('is not even looked at from a viewer, and always taken from an editor', () => {
    const never = (): Uint8Array => {
      throw new Error('not asked for');
    };
    const from = (role: Role): Refusal | null =>
      refusalOf(
        { role, by: 'me', isOthers: () => false },
        never,
        updateOf((doc) => doc.getMap('results').delete('r')),
      );
    expect(from('viewer')).toBe('mayOnlyView');
    expect(from('editor')).toBeNull();
    expect(from('owner')).toBeNull();
  });
});

describe('a guard that has looked at one update', () => {
  const sender = { role: 'commenter', by: 'me', isOthers: () => false } as const;

  it('knows what was taken in since, from this sender and from others, without reading the document again', () => {
    let reads = 0;
    const guard = new Guard(() => {
      reads += 1;
      return base;
    });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, base);
    const next = (change: () => void): Uint8Array => {
      const before = Y.encodeStateVector(doc);
      doc.transact(change);
      return Y.encodeStateAsUpdate(doc, before);
    };
    expect(
      guard.refusalOf(
        sender,
        next(() => put(doc, 'comments', 'new', comment)),
      ),
    ).toBeNull();
    guard.saw(updateOf((other) => other.getMap('comments').delete('theirs')));
    expect(
      guard.refusalOf(
        sender,
        next(() => record(doc, 'comments', 'new').set('text', 'Better')),
      ),
    ).toBeNull();
    expect(reads).toBe(1);
  });

  it('forgets what it refused', () => {
    const guard = new Guard(() => base);
    const bad = updateOf((doc) => doc.getMap('comments').delete('theirs'), 78);
    expect(guard.refusalOf(sender, bad)).toBe('beyondRole');
    expect(guard.refusalOf(sender, bad)).toBe('beyondRole');
    expect(
      guard.refusalOf(
        sender,
        updateOf((doc) => put(doc, 'comments', 'new', comment)),
      ),
    ).toBeNull();
  });
});

type Step = (doc: Y.Doc) => void;
const TABLE = fc.constantFrom('comments', 'suggestions', 'votes', 'results', 'meta', 'elsewhere');
const ID = fc.constantFrom('mine', 'theirs', 'own', 's', 'r', 'new', vote, voteId('s', 'me'));
const VALUE = fc.constantFrom<unknown>(
  'me',
  'other',
  'accepted',
  'withdrawn',
  'open',
  's',
  'r',
  null,
  7,
  true,
  'x',
);
const FIELD = fc.constantFrom(
  'by',
  'text',
  'status',
  'after',
  'about',
  'replyTo',
  'suggestion',
  'value',
  'nonsense',
);

/** Anything that a program might do to a document, sensible or not. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(TABLE, ID, FIELD, VALUE).map(([table, id, field, value]): Step => (doc) => {
    const target = doc.getMap(table).get(id);
    if (target instanceof Y.Map) target.set(field, value);
  }),
  fc.tuple(TABLE, ID).map(
    ([table, id]): Step =>
      (doc) =>
        doc.getMap(table).delete(id),
  ),
  fc.tuple(TABLE, ID, FIELD, VALUE).map(([table, id, field, value]): Step => (doc) => {
    doc.getMap(table).set(id, new Y.Map([[field, value]]));
  }),
  fc
    .tuple(fc.constantFrom('comments' as const, 'suggestions' as const, 'votes' as const), ID, FIELD, VALUE)
    .map(
      ([table, id, field, value]): Step =>
        (doc) =>
          put(doc, table, id, {
            by: 'me',
            ...(field !== 'nonsense' && field in create(table, id) && { [field]: value }),
          }),
    ),
  fc.tuple(TABLE, ID, VALUE).map(
    ([table, id, value]): Step =>
      (doc) =>
        doc.getMap(table).set(id, value),
  ),
);

type Json = Record<string, Record<string, { by?: string; status?: string }>>;
/** Everything that stands in the document, whether it can be read or not. */
const allOf = (update: Uint8Array[]): Json => {
  const doc = new Y.Doc();
  for (const one of update) Y.applyUpdate(doc, one);
  return Object.fromEntries(
    [...TABLES, 'meta', 'elsewhere'].map((name) => [name, doc.getMap(name).toJSON()]),
  ) as Json;
};
const notMine = (json: Json): Json =>
  Object.fromEntries(
    Object.entries(json).map(([name, table]) => [
      name,
      isDiscussion(name) ? Object.fromEntries(Object.entries(table).filter(([, r]) => r.by !== 'me')) : table,
    ]),
  );

describe('whatever is let through', () => {
  const before = allOf([base]);

  it.each<Role>(['commenter', 'participant'])(
    'from a %s has changed nothing but their own part of the discussion',
    (role) => {
      let through = 0;
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
          const update = updateOf((doc) => steps.forEach((one) => one(doc)));
          if (refusalOf({ role, by: 'me', isOthers: () => false }, () => base, update) !== null) return;
          through += 1;
          const after = allOf([base, update]);
          expect(notMine(after)).toEqual(notMine(before));
          const closed = role === 'commenter' ? 'votes' : 'comments';
          expect(after[closed]).toEqual(before[closed]);
          for (const { status } of Object.values(after['suggestions'] ?? {}))
            expect(['open', 'withdrawn']).toContain(status);
        }),
        { numRuns: 400 },
      );
      expect(through).toBeGreaterThan(20);
    },
  );
});
