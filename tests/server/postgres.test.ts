/** PostgreSQL behind the interface of the storage: the suite that every storage passes, and what only a database for several processes shows. */
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { storageConforms } from '../../server/storage/conformance/index.ts';
import type { FeedListener } from '../../server/storage/feed.ts';
import { openPool } from '../../server/storage/postgres/connect.ts';
import { openPostgres } from '../../server/storage/postgres/postgres.ts';
import { migratePostgres, STEPS } from '../../server/storage/postgres/schema.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { postgresForTests, sql } from '../support/postgres.ts';
import { becomes } from './kit.ts';
import { Network } from './network.ts';

const postgres = await postgresForTests();

const open = async (url: string): Promise<Storage> => {
  const storage = await openPostgres(url);
  onTestFinished(() => storage.close());
  return storage;
};
const project = (id: string) => ({
  id,
  first: Uint8Array.of(1),
  schemaVersion: 1,
  links: [],
  owner: null,
  now: 0,
});
const row = (projectId: string, ...values: number[]) => ({ projectId, bytes: Uint8Array.from(values) });

/** What a storage's feed says, in words. */
class Heard {
  readonly said: string[] = [];
  private look = (): void => undefined;

  constructor(storage: Storage) {
    const note = (words: string): void => {
      this.said.push(words);
      this.look();
    };
    const listener: FeedListener = {
      rows: (id, upTo) => note(`${id} has ${upTo}`),
      told: (id, bytes) => note(`${id} told ${[...bytes].join()}`),
      permissions: (id) => note(`doors of ${id}`),
      sessionEnded: (hash) => note(`session ${hash[0]} is over`),
      gap: () => note('gap'),
    };
    storage.follow(listener);
  }

  hears(words: string): Promise<void> {
    return becomes(
      words,
      () => this.said.includes(words),
      (look) => {
        this.look = look;
        return () => (this.look = () => undefined);
      },
    );
  }
}

describe.runIf(postgres)('PostgreSQL', () => {
  if (!postgres) return;
  let url = '';
  storageConforms(
    'as a storage',
    async () => openPostgres((url = await postgres.database())),
    async (storage) => {
      await storage.close();
      return openPostgres(url);
    },
  );

  describe('under several processes', () => {
    const two = async (): Promise<[Storage, Storage, string]> => {
      const at = await postgres.database();
      const [a, b] = await Promise.all([open(at), open(at)]);
      for (const id of ['p', 'q']) await a.createProject(project(id));
      return [a, b, at];
    };

    it('numbers the rows of each project without a gap, whoever writes, in whatever order', async () => {
      const [a, b] = await two();
      const orders = [
        ['p', 'q', 'p'],
        ['q', 'p', 'p'],
      ];
      const batches = Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? a : b).append((orders[(i >> 1) % 2] ?? []).map((id) => row(id, i))),
      );
      const numbers = await Promise.all(batches);
      expect(numbers.every(([, , last = 0]) => last > 0)).toBe(true);
      for (const [id, rows] of [
        ['p', 40],
        ['q', 20],
      ] as const) {
        const stored = await b.load(id);
        expect(stored?.updates.map((u) => u.seq)).toEqual(Array.from({ length: rows + 1 }, (_, i) => i + 1));
      }
    });

    it('tells others of rows, presence and doors, for the projects that they have open', async () => {
      const [a, b] = await two();
      const [own, other] = [new Heard(a), new Heard(b)];
      a.watch('p');
      const leave = b.watch('p');
      await a.append([row('p', 2), row('q', 2), row('p', 3)]);
      await other.hears('p has 3');
      a.tell('p', Uint8Array.of(7, 8));
      await other.hears('p told 7,8');
      await a.tellPermissions('p');
      await other.hears('doors of p');
      expect(own.said.filter((words) => !words.includes('has'))).toEqual(['doors of p']);
      expect(other.said.filter((words) => words.startsWith('q'))).toEqual([]);
      leave();
      await a.tellPermissions('p');
      b.watch('q');
      await a.tellPermissions('q');
      await other.hears('doors of q');
      expect(other.said.filter((words) => words === 'doors of p')).toHaveLength(1);
    });

    it('tells all of a session that was ended, whatever they have open, and only once it is over', async () => {
      const [a, b] = await two();
      const [own, other] = [new Heard(a), new Heard(b)];
      const identity = { issuer: 'i', subject: 's', name: 'Ana', email: null, organisation: 'Water' };
      const ana = await a.signIn(identity, 'ana', 0);
      const hash = new Uint8Array(32).fill(7);
      await a.addSession(hash, ana.id, 100);
      await a.endSession(hash);
      expect(own.said).toEqual(['session 7 is over']);
      await other.hears('session 7 is over');
      expect(await b.findSession(hash)).toBeNull();
    });

    it('leaves presence that is too large for a notification to the own process', async () => {
      const [a, b] = await two();
      const other = new Heard(b);
      b.watch('p');
      a.tell('p', new Uint8Array(6_000));
      a.tell('p', Uint8Array.of(1));
      await other.hears('p told 1');
      expect(other.said.filter((words) => words.includes('told'))).toHaveLength(1);
    });

    it('looks for new rows by itself, so that a notification may be missed', async () => {
      const [a, b, at] = await two();
      const other = new Heard(b);
      b.watch('p');
      await a.append([row('q', 2)]);
      // A row of which nobody is told.
      await sql(at, `UPDATE projects SET last_seq = 2 WHERE id = 'p'`);
      await other.hears('p has 2');
    });

    it('says that something may have been missed when the connection that listens was cut, and hears again', async () => {
      const [a, b, at] = await two();
      const other = new Heard(b);
      b.watch('p');
      await sql(
        at,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline feed' AND datname = current_database()`,
      );
      await other.hears('gap');
      await other.hears('doors of p');
      await a.append([row('p', 2)]);
      await other.hears('p has 2');
    });

    it('runs work that must be done once at one process at a time', async () => {
      const [a, b] = await two();
      let running = 0;
      let most = 0;
      const work = async (): Promise<void> => {
        most = Math.max(most, (running += 1));
        await a.load('p');
        running -= 1;
      };
      await Promise.all([a, b, a, b].map((storage) => storage.exclusively('p', work)));
      expect(most).toBe(1);
    });
  });

  describe('when a connection breaks', () => {
    const terminate = (at: string, which: string) =>
      sql(
        at,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database() AND ${which}`,
      );

    it('lets work under a lock fail, and no more than that', async () => {
      const at = await postgres.database();
      const storage = await open(at);
      await storage.createProject(project('p'));
      const cut = storage.exclusively('p', () => terminate(at, `state = 'idle in transaction'`));
      await expect(cut).rejects.toThrow();
      expect(await storage.exclusively('p', async () => 'again')).toBe('again');
    });

    it('calls an append whose answer is lost a failure; tried again, it stands there twice and nothing is missing', async () => {
      const at = await postgres.database();
      const network = await Network.to(at);
      const through = new URL(at);
      through.port = new URL(network.url).port;
      const storage = await open(through.href);
      await storage.createProject(project('p'));
      const locker = new pg.Client(at);
      onTestFinished(() => locker.end());
      await locker.connect();
      await locker.query('BEGIN; LOCK TABLE log IN EXCLUSIVE MODE');
      const lost = storage.append([row('p', 2)]);
      lost.catch(() => undefined);
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO log%'`;
      while ((await sql(at, waiting)).length === 0);
      // The database does not notice that nobody is there any more until it answers, after the commit.
      network.down();
      await expect(lost).rejects.toThrow();
      await locker.query('COMMIT');
      network.up();
      expect(await storage.append([row('p', 2)])).toEqual([3]);
      expect((await storage.load('p'))?.updates.map(({ seq, bytes }) => [seq, ...bytes])).toEqual([
        [1, 1],
        [2, 2],
        [3, 2],
      ]);
    });
  });

  it('takes more in one append than travels in one statement', async () => {
    const storage = await open(await postgres.database());
    for (const id of ['p', 'q']) await storage.createProject(project(id));
    const large = (id: string) => ({ projectId: id, bytes: new Uint8Array(12 * 1024 * 1024).fill(3) });
    const updates = [large('p'), row('q', 2), large('p'), large('q'), row('p', 5)];
    expect(await storage.append(updates)).toEqual([2, 2, 3, 3, 4]);
    expect((await storage.load('p'))?.updates.map(({ bytes }) => bytes.byteLength)).toEqual([
      1,
      12 * 1024 * 1024,
      12 * 1024 * 1024,
      1,
    ]);
    await expect(storage.append([...updates, row('nowhere', 1)])).rejects.toThrow();
    expect(await storage.load('q')).toMatchObject({ upTo: 3 });
  });

  describe('its shape', () => {
    const shapeOf = (at: string) =>
      sql(
        at,
        `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
      );

    it('is made once by processes that start together, and is the same from each earlier step', async () => {
      const at = await postgres.database();
      await Promise.all([open(at), open(at), open(at)]);
      const shape = await shapeOf(at);
      for (let done = 1; done < STEPS.length; done += 1) {
        const older = await postgres.database();
        const pool = openPool(older);
        await migratePostgres(pool, STEPS.slice(0, done));
        await pool.end();
        await open(older);
        expect(await shapeOf(older)).toEqual(shape);
      }
    });

    it('of a newer Throughline is left alone', async () => {
      const at = await postgres.database();
      await (await openPostgres(at)).close();
      await sql(at, 'UPDATE shape SET steps = 1000');
      await expect(openPostgres(at)).rejects.toThrow(/newer Throughline/);
    });
  });

  it('has each commit on the disk before it answers, whatever the account is set to', async () => {
    const at = await postgres.database();
    const name = new URL(at).pathname.slice(1);
    await sql(at, `ALTER DATABASE ${name} SET synchronous_commit = off`);
    await sql(at, `ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
    const pool = openPool(at);
    onTestFinished(() => pool.end());
    expect((await pool.query('SHOW synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }]);
    expect((await pool.query('SHOW transaction_isolation')).rows).toEqual([
      { transaction_isolation: 'read committed' },
    ]);
  });
});

describe('an address of a database', () => {
  it('that does not answer is named without its password, with the way out', async () => {
    const wrong = 'postgres://ana:secret@127.0.0.1:1/throughline?password=secret';
    const failed = openPostgres(wrong);
    await expect(failed).rejects.toThrow(
      /ana:\*\*\*@127.0.0.1:1\/throughline cannot be used .* DATABASE_URL/,
    );
    await expect(failed).rejects.not.toThrow(/secret/);
  });
});
