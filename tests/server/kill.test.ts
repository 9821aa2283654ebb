/**
 * kill -9 at random moments under twenty writing clients. A short run with every test; THROUGHLINE_KILLS=200 makes it long and prints its
 * figures.
 */
import { expect, it } from 'vitest';
import { readDisk } from './disk.ts';
import { dataFolder, makeProject, type Project } from './kit.ts';
import { Crew, readAfresh, Tally } from './killing.ts';
import { Network } from './network.ts';
import { ServerProcess } from './processes.ts';

const asked = process.env['THROUGHLINE_KILLS'];
/** Half of them with everybody gone, half with everybody staying. */
const KILLS = Math.ceil(Number(asked ?? 6) / 2);
const ROOMS = 4;
const WRITERS = 5;
/** After so many kills the writers begin new projects, so that the last kill costs no more than the first. */
const SERIES = 10;

const aMoment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100 + Math.random() * 500);
  });

class Scene {
  readonly total = new Tally();
  projects: Project[] = [];
  private constructor(
    readonly dataDir: string,
    private server: ServerProcess,
    readonly network: Network,
  ) {}

  static async open(): Promise<Scene> {
    const dataDir = dataFolder();
    const server = new ServerProcess({ DATA_DIR: dataDir });
    return new Scene(dataDir, server, await Network.to(await server.address()));
  }

  async newProjects(): Promise<void> {
    this.projects = [];
    for (let i = 0; i < ROOMS; i += 1) this.projects.push(await makeProject(this.network));
  }

  crews(prefix: string): Crew[] {
    return this.projects.map((project, i) => new Crew(this.network, project, `${prefix}r${i}`, WRITERS));
  }

  async kill(): Promise<void> {
    await this.server.signal('SIGKILL');
  }

  /** Holds what the crews saw and were told against the disk alone, while no server runs and nobody can heal what it forgot. */
  async checkDisk(crews: readonly Crew[]): Promise<void> {
    const ids = this.projects.map(({ id }) => id);
    const docs = await readDisk(this.dataDir, ids);
    crews.forEach((crew, i) => this.total.check(crew.claim(), docs[i]!));
  }

  async restart(): Promise<void> {
    this.server = new ServerProcess({ DATA_DIR: this.dataDir });
    this.network.leadTo(await this.server.address());
  }

  /** Nothing lost; and the run is worth something only if much was confirmed, much was seen, and something was caught in flight. */
  conclude(name: string): void {
    const { written, confirmed, seen, lost } = this.total;
    if (asked !== undefined)
      console.log(
        `${name}: ${KILLS} kills, ${written} edits written, ${confirmed} confirmed, ${seen} seen, ${lost.length} lost`,
      );
    expect(lost).toEqual([]);
    expect(confirmed).toBeGreaterThan(KILLS * 20);
    expect(seen).toBeGreaterThan(KILLS * 20);
    expect(written).toBeGreaterThan(confirmed);
  }
}

// y-websocket listens to the end of the process, once for each client.
process.setMaxListeners(ROOMS * WRITERS * 2);
const long = { timeout: 30_000 + KILLS * 15_000 };

it(`loses nothing that was called saved or seen, with everybody gone, in ${KILLS} kills`, long, async () => {
  const scene = await Scene.open();
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % SERIES === 0) await scene.newProjects();
    const crews = scene.crews(`k${kill}`);
    await Promise.all(crews.map((crew) => crew.saved()));
    for (const crew of crews) crew.start();
    await aMoment();
    await scene.kill();
    await Promise.all(crews.map((crew) => crew.offline()));
    for (const crew of crews) crew.pause();
    await scene.checkDisk(crews);
    const claims = crews.map((crew) => crew.claim());
    for (const crew of crews) crew.leave();
    await scene.restart();
    const afterwards = new Tally();
    for (const claim of claims) afterwards.check(claim, await readAfresh(scene.network, claim.project));
    expect(afterwards.lost).toEqual([]);
  }
  scene.conclude('everybody gone');
});

it(`has everybody come back by themselves and agree, in ${KILLS} kills`, long, async () => {
  const scene = await Scene.open();
  let crews: Crew[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % SERIES === 0) {
      for (const crew of crews) crew.leave();
      await scene.newProjects();
      crews = scene.crews(`k${kill}`);
    }
    await Promise.all(crews.map((crew) => crew.saved()));
    for (const crew of crews) crew.start();
    await aMoment();
    await scene.kill();
    // They write on while nobody is there.
    await Promise.all(crews.map((crew) => crew.offline()));
    await scene.checkDisk(crews);
    for (const crew of crews) crew.pause();
    await scene.restart();
    await Promise.all(crews.map((crew) => crew.saved()));
    for (const [i, crew] of crews.entries())
      await crew.agrees(await readAfresh(scene.network, scene.projects[i]!));
  }
  for (const crew of crews) crew.leave();
  scene.conclude('everybody stays');
});
