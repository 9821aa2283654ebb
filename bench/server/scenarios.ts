/** What is run against whom, and what is aimed at. */
import type { Cold } from './cold.ts';
import type { Idle } from './idle.ts';
import type { Kill } from './kill.ts';
import type { Load } from './load.ts';
import { ratio, value, type Target } from './targets.ts';

export interface Job {
  /** Under which name the figures stand. */
  readonly cell: string;
  readonly contender: string;
  readonly options: Load | Kill | Idle | Cold;
  /** Worth a second run. */
  readonly again: boolean;
}

export interface Scenario {
  readonly name: 'load' | 'kill' | 'idle' | 'cold';
  readonly what: string;
  /** All contenders side by side: for scenarios in which nothing is timed. */
  readonly atOnce: boolean;
  readonly jobs: readonly Job[];
  /** What the table for readers shows, with a head for each. */
  readonly columns: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
}

const SECONDS = 6;
const KEY = '250x2';
const ALL = [
  'ours',
  'ours-plain',
  'ours-unflushed',
  'relay',
  'log',
  'log-unflushed',
  'yws',
  'yws-leveldb',
  'hocuspocus',
];
const FEWER = ALL.filter((id) => id !== 'ours-plain' && id !== 'log-unflushed');

/** For the sizing table in docs/operations.md. */
const MORE = '500x2';

const loads = (shape: string, load: Omit<Load, 'seconds'>, ids: readonly string[]): Job[] =>
  ids.map((contender) => ({
    cell: `${shape} ${contender}`,
    contender,
    options: { ...load, seconds: SECONDS },
    again: shape === KEY,
  }));

const each = (ids: readonly string[], options: Kill | Idle | Cold): Job[] =>
  ids.map((contender) => ({ cell: contender, contender, options, again: false }));

const cpu = (one: string, other: string, most: number): Target => ({
  title: `CPU at ${KEY}, ${one} / ${other}`,
  figure: ratio('cpu', `${KEY} ${one}`, `${KEY} ${other}`),
  most,
});

const p95 = (shape: string): Target => ({
  title: `p95 from edit to arrival at ${shape}, ours / relay`,
  figure: ratio('p95', `${shape} ours`, `${shape} relay`),
  most: 2,
});

const none = (name: string, cell: string, title: string): Target => ({
  title,
  figure: value(name, cell),
  most: 0,
});

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'load',
    what: 'Rooms x clients, each client 2 edits and 2 pointer movements a second: from an edit to its arrival at the others, what the server uses, what the clients receive',
    atOnce: false,
    jobs: [
      ...loads(KEY, { rooms: 250, clients: 2, rate: 2 }, ALL),
      ...loads(KEY, { rooms: 250, clients: 2, rate: 2 }, ['ours-postgres']),
      ...loads(MORE, { rooms: 500, clients: 2, rate: 2 }, ['ours']),
      ...loads('50x4', { rooms: 50, clients: 4, rate: 2 }, FEWER),
      ...loads('1x20', { rooms: 1, clients: 20, rate: 2 }, FEWER),
    ],
    columns: {
      cpu: 'share of a core',
      p50: 'p50 ms',
      p95: 'p95 ms',
      max: 'max ms',
      wire: 'kB/s',
      memory: 'MB',
    },
    targets: [
      cpu('ours', 'yws', 1),
      cpu('ours', 'hocuspocus', 0.5),
      cpu('ours-unflushed', 'yws', 0.85),
      cpu('ours-unflushed', 'hocuspocus', 0.42),
      {
        title: `bytes on the wire at ${KEY}, ours / relay`,
        figure: ratio('wire', `${KEY} ours`, `${KEY} relay`),
        most: 1.1,
      },
      p95(KEY),
      p95('50x4'),
      p95('1x20'),
    ],
  },
  {
    name: 'kill',
    what: 'kill -9 in mid-flight with all clients gone: edits that others had seen or that the server had confirmed, and are lost',
    atOnce: true,
    jobs: [
      ...each(['ours'], { rooms: 5, clients: 4, rate: 2, seconds: 15, kills: 3 }),
      ...each(['yws-leveldb', 'hocuspocus'], { rooms: 5, clients: 4, rate: 2, seconds: 15, kills: 2 }),
      {
        cell: 'ours, 500 edits a second',
        contender: 'ours',
        options: { rooms: 5, clients: 10, rate: 10, seconds: 8, kills: 4 },
        again: false,
      },
    ],
    columns: {
      kills: 'kills',
      written: 'edits',
      shown: 'seen by others',
      confirmed: 'confirmed',
      lostShown: 'seen and lost',
      lostConfirmed: 'confirmed and lost',
      roomsHurt: 'rooms hurt',
      oldestLostMs: 'oldest lost, ms',
    },
    targets: ['ours', 'ours, 500 edits a second'].flatMap((cell) => [
      none('lostShown', cell, `seen edits lost, ${cell}`),
      none('lostConfirmed', cell, `confirmed edits lost, ${cell}`),
    ]),
  },
  {
    name: 'idle',
    what: 'Memory for quiet connections, each with an open document of 30 cards of its own',
    // One after the other: beside others on its core a server gets to its garbage later.
    atOnce: false,
    jobs: each(['ours', 'yws', 'hocuspocus', 'relay'], { most: 6000, memory: 450, seconds: 60 }),
    columns: {
      connections: 'connections',
      documentBytes: 'bytes of a document',
      memory: 'MB',
      kilobytesEach: 'kB for each',
      whole: 'document whole',
    },
    targets: [{ title: 'kB for each', figure: value('kilobytesEach', 'ours'), most: 30 }],
  },
  {
    name: 'cold',
    what: 'Opening a document of 2,000 cards with 50,000 updates after a restart',
    atOnce: false,
    jobs: each(['ours', 'hocuspocus', 'yws-leveldb'], {
      cards: 2000,
      links: 5000,
      updates: 50_000,
      openings: 3,
    }),
    columns: {
      pushSeconds: 'taken in, s',
      cardsAtFirstAnswer: 'cards at the first answer',
      coldSyncedMs: 'first answer, ms',
      coldWholeMs: 'whole, ms',
      coldRange: 'from–to, ms',
      warmWholeMs: 'from memory, ms',
      bytes: 'bytes',
      memory: 'MB',
    },
    targets: [
      {
        title: 'whole document after a restart, ours / hocuspocus',
        figure: ratio('coldWholeMs', 'ours', 'hocuspocus'),
        most: 0.4,
      },
      {
        title: 'cards missing from the first answer',
        figure: (cells) => 2000 - value('cardsAtFirstAnswer', 'ours')(cells),
        most: 0,
      },
    ],
  },
];
