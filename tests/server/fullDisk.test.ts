/** A server whose files may not grow any more, as on a full disk, and that is killed in that state. */
import { expect, it } from 'vitest';
import { readDisk } from './disk.ts';
import { dataFolder, makeProject } from './kit.ts';
import { Crew, readAfresh, Tally } from './killing.ts';
import { Network } from './network.ts';
import { ServerProcess } from './processes.ts';

it('killed while its disk is full, a server loses nothing that was called saved or seen; the rest comes back with its writers', async () => {
  const DATA_DIR = dataFolder();
  const server = new ServerProcess({ DATA_DIR }, { largestFile: 600 });
  const network = await Network.to(await server.address());
  const project = await makeProject(network);
  const crew = new Crew(network, project, 'f', 5);
  await crew.saved();
  crew.start();
  await crew.notSaved();
  const health = await fetch(`${network.url}/healthz`);
  expect([health.status, await health.json()]).toMatchObject([503, { status: 'notSaving' }]);
  await server.signal('SIGKILL');
  await crew.offline();
  crew.pause();

  const tally = new Tally();
  const [doc] = await readDisk(DATA_DIR, [project.id]);
  tally.check(crew.claim(), doc!);
  expect(tally.lost).toEqual([]);
  expect(tally.confirmed).toBeGreaterThan(0);
  expect(tally.written).toBeGreaterThan(tally.confirmed);

  network.leadTo(await new ServerProcess({ DATA_DIR }).address());
  await crew.saved();
  await crew.agrees(await readAfresh(network, project));
  crew.leave();
}, 60_000);
