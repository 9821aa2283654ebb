/**
 * Three server processes on one database, as behind a load balancer: whoever is at one sees whoever is at another, and nothing that was saved
 * or seen is lost when one is killed, one is stopped for a while, the database starts again, and notifications go missing.
 */
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { beginSession } from '../../server/auth/sessions.ts';
import { openPostgres } from '../../server/storage/postgres/postgres.ts';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { postgresForTests, sql } from '../support/postgres.ts';
import {
  Bare,
  becomes,
  changesOf,
  Editor,
  linkFor,
  makeProject,
  post,
  presenceOf,
  startServer,
  type Project,
} from './kit.ts';
import { Network } from './network.ts';
import { ServerProcess } from './processes.ts';

const postgres = await postgresForTests();

/** A server process, and the way to it; where it goes, the balancer leads its visitors to another. */
interface Place {
  readonly server: ServerProcess;
  readonly address: string;
  readonly way: Network;
}

async function places(url: string, count: number): Promise<Place[]> {
  const servers = Array.from({ length: count }, () => new ServerProcess({ DATABASE_URL: url }));
  return Promise.all(
    servers.map(async (server) => {
      const address = await server.address();
      return { server, address, way: await Network.to(address) };
    }),
  );
}

/** Someone who goes on writing numbers into a list of their own until told to stop. */
class Writer extends Editor {
  written = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    at: Place,
    project: Project,
    readonly name: string,
  ) {
    super(at.way, project.id, project.edit);
    onTestFinished(() => this.stop());
  }

  start(): void {
    const next = (): void => {
      this.written += 1;
      this.doc.getArray<number>(this.name).push([this.written]);
      this.timer = setTimeout(next, 20);
    };
    next();
  }
  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }
  get confirmed(): number {
    return this.written - this.state.unconfirmed;
  }
  /** How many of somebody's numbers are here. */
  sees(name: string): number {
    return this.doc.getArray(name).length;
  }
  /** Waits until so many more of its numbers are on the disk. */
  saves(more: number): Promise<void> {
    const enough = this.confirmed + more;
    return this.until(`${enough} saved`, () => this.confirmed >= enough);
  }
  seesAll(writers: readonly Writer[]): Promise<void> {
    const all = (): boolean => writers.every(({ name, written }) => this.sees(name) >= written);
    return becomes(`${this.name} sees everything`, all, changesOf(this.doc));
  }
}

describe.runIf(postgres)('several servers on one database', () => {
  if (!postgres) return;

  it(
    'show each other edits and who is there, and no edit before it is in the log',
    { timeout: 120_000 },
    async () => {
      const url = await postgres.database();
      const three = await places(url, 3);
      const [first] = three as [Place];
      const project = await makeProject({ url: first.address });
      const [ana, ben, cy] = three.map((place) => new Editor(place.way, project.id, project.edit)) as [
        Editor,
        Editor,
        Editor,
      ];
      await Promise.all([ana, ben, cy].map((who) => who.saved()));
      ana.write('wells ');
      await Promise.all([ben, cy].map((who) => who.reads('wells ')));
      cy.write('dug');
      await Promise.all([ana, ben].map((who) => who.reads('wells dug')));

      ana.provider.awareness.setLocalState({ name: 'Ana' });
      const namesAt = (who: Editor): unknown[] =>
        [...who.provider.awareness.getStates().values()].map((state) => state['name']);
      const { awareness } = cy.provider;
      await becomes('Cy sees Ana', () => namesAt(cy).includes('Ana'), presenceOf(awareness));

      // Somebody keeps the log locked: what Ana writes has to wait.
      const locker = new pg.Client(url);
      onTestFinished(() => locker.end());
      await locker.connect();
      await locker.query('BEGIN; LOCK TABLE log IN EXCLUSIVE MODE');
      ana.write('!');
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO log%'`;
      while ((await sql(url, waiting)).length === 0);
      // What Ana tells after her edit has arrived, the edit has not.
      ana.provider.awareness.setLocalState({ name: 'Ana, waiting' });
      await becomes('Cy sees her wait', () => namesAt(cy).includes('Ana, waiting'), presenceOf(awareness));
      expect([ben, cy].map((who) => who.words.toJSON())).toEqual(['wells dug', 'wells dug']);
      expect(ana.state.saved).toBe(false);
      await locker.query('COMMIT');
      await Promise.all([ana.saved(), ...[ben, cy].map((who) => who.reads('wells dug!'))]);

      ana.leave();
      await becomes('Cy sees Ana go', () => !namesAt(cy).includes('Ana, waiting'), presenceOf(awareness));
    },
  );

  it(
    'lose nothing when one is killed, one is stopped, the database starts again and notifications go missing',
    { timeout: 180_000 },
    async () => {
      const url = await postgres.database();
      const [a, b, c] = (await places(url, 3)) as [Place, Place, Place];
      const project = await makeProject({ url: a.address });
      const gone = new Writer(a, project, 'gone');
      const stay = [a, b, c].map((place, i) => new Writer(place, project, `stays${i}`)) as [
        Writer,
        Writer,
        Writer,
      ];
      const [moved, slept, steady] = stay;
      await Promise.all([gone, ...stay].map((who) => who.saved()));
      for (const who of [gone, ...stay]) who.start();
      await Promise.all([gone, ...stay].map((who) => who.saves(10)));

      // One process dies, and one of its visitors with it.
      await a.server.signal('SIGKILL');
      gone.stop();
      const claim = Math.max(gone.confirmed, ...stay.map((who) => who.sees(gone.name)));
      gone.leave();
      a.way.leadTo(c.address);
      await Promise.all([moved.saves(10), steady.saves(10)]);

      // One stands still: the others go on without it, and it catches up.
      b.server.child.kill('SIGSTOP');
      await steady.saves(20);
      b.server.child.kill('SIGCONT');
      await Promise.all([slept.saves(10), steady.saves(10)]);

      // The connections that listen are cut: what was not told is found.
      await sql(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline feed' AND datname = current_database()`,
      );
      await Promise.all(stay.map((who) => who.saves(10)));

      // The database goes as if its power failed, and comes back.
      if (postgres.embedded) {
        await postgres.embedded.stop();
        await becomes(
          'they are told that nothing is saved',
          () => stay.every((who) => !who.state.saved),
          steady.provider.subscribe,
        );
        await postgres.embedded.resume();
      }
      await Promise.all(stay.map((who) => who.saves(10)));

      for (const who of stay) who.stop();
      await Promise.all(stay.map((who) => who.saved()));
      await Promise.all(stay.map((who) => who.seesAll(stay)));
      const states = stay.map((who) => Y.encodeStateVector(who.doc));
      expect(states[1]).toEqual(states[0]);
      expect(states[2]).toEqual(states[0]);

      // Read afresh, by a process that has just started: numbers in order, each once.
      const [d] = (await places(url, 1)) as [Place];
      const late = new Writer(d, project, 'late');
      await late.saved();
      for (const { name, written } of stay)
        expect(late.doc.getArray(name).toJSON()).toEqual(Array.from({ length: written }, (_, i) => i + 1));
      expect(late.sees('gone')).toBeGreaterThanOrEqual(claim);
    },
  );

  it('close the connections of a link that was revoked at another, and take on its new role', async () => {
    const url = await postgres.database();
    const [a, b] = await Promise.all(
      [0, 1].map(async () => startServer({ storage: await openPostgres(url) })),
    );
    if (!a || !b) return;
    const project = await makeProject(a);
    const { id, token } = await linkFor(a, project, { role: 'editor' });
    const ben = new Editor(b, project.id, token);
    await ben.saved();
    const change = (patch: unknown): Promise<Response> =>
      fetch(`${a.url}/api/projects/${project.id}/links/${id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${project.owner}` },
        body: JSON.stringify(patch),
      });
    expect((await change({ role: 'viewer' })).status).toBe(200);
    await ben.until('a viewer', (state) => state.role === 'viewer');
    expect((await change({ revoked: true })).status).toBe(200);
    await ben.until('sent away', (state) => state.connection === 'closed');
    expect(ben.state.closeCode).toBe(CLOSE.linkEnded);
  });

  it('close what is open by a sign-in that was ended at another, also where nobody told them', async () => {
    const url = await postgres.database();
    const provider = {
      issuer: 'http://127.0.0.1:1',
      clientId: 'throughline',
      clientSecret: 'none',
      publicUrl: 'http://127.0.0.1:1',
      organisationClaim: null,
    };
    const stored = await openPostgres(url);
    const [a, b] = await Promise.all(
      [stored, await openPostgres(url)].map((storage) => startServer({ storage, settings: { provider } })),
    );
    if (!a || !b) return;
    const identity = { issuer: 'i', subject: 's', name: 'Ana', email: null, organisation: 'Water' };
    const ana = await stored.signIn(identity, 'ana', 0);
    await stored.createProject({
      id: 'p',
      first: documentToUpdate(emptyDocument({ title: 'Clean wells' })),
      schemaVersion: SCHEMA_VERSION,
      links: [],
      owner: ana,
      now: 0,
    });
    const tabAtB = async (): Promise<{ cookie: string; tab: Bare }> => {
      const cookie = `throughline=${await beginSession(stored, ana, Date.now())}`;
      const tab = new Bare(`${b.ws}/p`, { cookie });
      await tab.hears('the room', () => true);
      return { cookie, tab };
    };
    const told = await tabAtB();
    expect((await post(`${a.url}/auth/sign-out`, '{}', { cookie: told.cookie })).status).toBe(200);
    expect(await told.tab.closed).toBe(CLOSE.signedOut);

    const { tab } = await tabAtB();
    await sql(url, 'DELETE FROM sessions');
    expect(tab.socket.readyState).toBe(tab.socket.OPEN);
    await sql(
      url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline feed' AND datname = current_database()`,
    );
    expect(await tab.closed).toBe(CLOSE.signedOut);
  });
});
