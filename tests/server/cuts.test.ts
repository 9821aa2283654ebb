/** A network that cuts every connection in the middle of whatever it carries, and then the server is killed too. */
import { expect, it } from 'vitest';
import { readDisk } from './disk.ts';
import { becomes, dataFolder, makeProject } from './kit.ts';
import { Crew, readAfresh, Tally } from './killing.ts';
import { Network } from './network.ts';
import { ServerProcess } from './processes.ts';

const CUTS = 25;

it('loses nothing that was called saved or seen through many cuts and a kill, and everybody agrees in the end', async () => {
  const DATA_DIR = dataFolder();
  const server = new ServerProcess({ DATA_DIR });
  const network = await Network.to(await server.address());
  const project = await makeProject(network);
  const crew = new Crew(network, project, 'c', 8);
  await crew.saved();

  // From here on no connection lives long: some not through the handshake, some through a few edits.
  network.down();
  network.allowance = () => Math.ceil(500 + Math.random() * Math.random() * 60_000);
  network.up();
  crew.start();
  await becomes(
    `${CUTS} cuts`,
    () => network.cuts >= CUTS,
    (look) => {
      network.onCut = look;
      return () => (network.onCut = () => {});
    },
  );
  await server.signal('SIGKILL');
  await crew.offline();
  crew.pause();
  const tally = new Tally();
  const [doc] = await readDisk(DATA_DIR, [project.id]);
  tally.check(crew.claim(), doc!);
  expect(tally.lost).toEqual([]);
  expect(tally.confirmed).toBeGreaterThan(0);

  network.allowance = () => Infinity;
  network.leadTo(await new ServerProcess({ DATA_DIR }).address());
  await crew.saved();
  await crew.agrees(await readAfresh(network, project));
  crew.leave();
}, 60_000);
