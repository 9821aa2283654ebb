/**
 * kill -9 at random moments under writing clients, with nobody left to heal what the server forgot. A short run with every test; more with
 * THROUGHLINE_KILLS=200.
 */
import { expect, it } from 'vitest';
import { dataFolder, makeProject, type Project } from './kit.ts';
import { checkAfterKill, Crew, type Tally } from './killing.ts';
import { ServerProcess, syncOf } from './processes.ts';

const KILLS = Number(process.env['THROUGHLINE_KILLS'] ?? 10);
const ROOMS = 3;
const WRITERS = 3;

it(
  `loses nothing that was called saved or seen by another, in ${KILLS} kills`,
  { timeout: 30_000 + KILLS * 6_000 },
  async () => {
    const DATA_DIR = dataFolder();
    let server = new ServerProcess({ DATA_DIR });
    let at = syncOf(await server.address());
    const projects: Project[] = [];
    for (let i = 0; i < ROOMS; i += 1) projects.push(await makeProject(at));

    const total: Tally = { written: 0, confirmed: 0, seen: 0, lost: [] };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const crews = projects.map((project, room) => new Crew(at, project, `k${kill}r${room}`, WRITERS));
      await Promise.all(crews.map((crew) => crew.ready()));
      for (const crew of crews) crew.start();
      await new Promise((resolve) => {
        setTimeout(resolve, 100 + Math.random() * 500);
      });
      await server.signal('SIGKILL');
      const claims = crews.map((crew) => crew.stop());

      server = new ServerProcess({ DATA_DIR });
      at = syncOf(await server.address());
      for (const claim of claims) {
        const tally = await checkAfterKill(at, claim);
        total.written += tally.written;
        total.confirmed += tally.confirmed;
        total.seen += tally.seen;
        total.lost.push(...tally.lost);
      }
    }
    expect(total.lost).toEqual([]);
    // The run is worth something only if much was confirmed, much was seen, and something was caught in flight.
    expect(total.confirmed).toBeGreaterThan(KILLS * 20);
    expect(total.seen).toBeGreaterThan(KILLS * 20);
    expect(total.written).toBeGreaterThan(total.confirmed);
  },
);
