/** Versions over the wire: who may list, keep, rename and delete them, what they hold, and what is said where it is refused. */
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { documentIn } from '../../src/doc/read.ts';
import { Editor, makeProject, startServer, type Project, type Running } from './kit.ts';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly by: string;
}

class Versions {
  constructor(
    private readonly server: Running,
    private readonly project: Project,
    private readonly key: string,
  ) {}

  at(more = ''): string {
    return `${this.server.url}/api/projects/${this.project.id}/versions${more}`;
  }
  ask(more = '', method = 'GET', body?: unknown): Promise<Response> {
    const headers = { Authorization: `Bearer ${this.key}`, 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return fetch(this.at(more), { method, headers, ...sent });
  }
  keep(body: unknown): Promise<Response> {
    return this.ask('', 'POST', body);
  }
  async list(): Promise<Listed[]> {
    return ((await (await this.ask()).json()) as { versions: Listed[] }).versions;
  }
  async titleIn(id: string): Promise<string | undefined> {
    const bytes = new Uint8Array(await (await this.ask(`/${id}`)).arrayBuffer());
    return documentIn(bytes).project['project']?.title;
  }
}

async function begin(options: Parameters<typeof startServer>[0] = {}) {
  const server = await startServer(options);
  const project = await makeProject(server);
  return { server, project, mine: new Versions(server, project, project.owner) };
}

const said = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { error: string }).error,
];

describe('a version that somebody names', () => {
  it('is listed with its maker, holds the words of that moment, and is renamed and deleted', async () => {
    const { mine } = await begin();
    const made = (await (
      await mine.keep({ kind: 'named', name: ' As submitted ', by: 'Ana' })
    ).json()) as Listed;
    expect(await mine.list()).toMatchObject([{ kind: 'named', name: 'As submitted', by: 'Ana' }]);
    expect(await mine.titleIn(made.id)).toBe('Clean wells');
    await mine.ask(`/${made.id}`, 'PATCH', { name: 'As approved' });
    expect((await mine.list()).map(({ name }) => name)).toEqual(['As approved']);
    expect((await mine.ask(`/${made.id}`, 'DELETE')).status).toBe(200);
    expect(await mine.list()).toEqual([]);
    expect(await said(await mine.ask(`/${made.id}`))).toEqual([404, expect.stringContaining('no longer')]);
  });

  it('may be read by whoever may read the project, and by nobody else', async () => {
    const { server, project, mine } = await begin();
    await mine.keep({ kind: 'named', name: 'As submitted', by: 'Ana' });
    const [version] = await mine.list();
    const viewer = new Versions(server, project, project.view);
    expect(await viewer.titleIn(version!.id)).toBe('Clean wells');
    for (const answer of [
      await viewer.keep({ kind: 'named', name: 'Mine', by: 'Vi' }),
      await viewer.ask(`/${version!.id}`, 'PATCH', { name: 'Mine' }),
      await viewer.ask(`/${version!.id}`, 'DELETE'),
    ])
      expect(await said(answer)).toEqual([403, expect.stringContaining('may not change the project')]);
    const stranger = new Versions(server, project, 'x'.repeat(32));
    for (const answer of [await stranger.ask(), await stranger.ask(`/${version!.id}`)])
      expect(answer.status).toBe(404);
    const elsewhere = await makeProject(server);
    expect((await new Versions(server, elsewhere, elsewhere.edit).ask(`/${version!.id}`)).status).toBe(404);
  });

  it('needs a name of a sensible length', async () => {
    const { mine } = await begin();
    for (const name of ['', '  ', 7, 'x'.repeat(121)])
      expect(await said(await mine.keep({ kind: 'named', name, by: 'Ana' }))).toEqual([
        400,
        expect.stringContaining('at most 120'),
      ]);
    expect((await said(await mine.keep({ kind: 'sudden', name: 'x' })))[0]).toBe(400);
    expect((await said(await mine.keep([])))[0]).toBe(400);
    expect((await said(await mine.keep({ kind: 'named', name: 'x'.repeat(9_000) })))[0]).toBe(413);
  });

  it('is refused with a sentence where there are too many or they come too fast', async () => {
    const { mine } = await begin({ limits: { versionsNamed: 1, versionsPerMinute: 2 } });
    const name = { kind: 'named', name: 'As submitted', by: 'Ana' };
    expect((await mine.keep(name)).status).toBe(201);
    expect(await said(await mine.keep(name))).toEqual([409, expect.stringContaining('Delete one')]);
    expect(await said(await mine.keep(name))).toEqual([429, expect.stringContaining('Wait a minute')]);
  });
});

describe('a baseline', () => {
  it('is frozen and let go by an owner only', async () => {
    const { server, project, mine } = await begin();
    const editor = new Versions(server, project, project.edit);
    const baseline = { kind: 'baseline', name: 'Approved design', by: 'Ana' };
    expect(await said(await editor.keep(baseline))).toEqual([403, expect.stringContaining('Only an owner')]);
    expect((await mine.keep(baseline)).status).toBe(201);
    const [version] = await mine.list();
    expect((await editor.ask(`/${version!.id}`, 'DELETE')).status).toBe(403);
    expect(await editor.titleIn(version!.id)).toBe('Clean wells');
  });

  it('can hold an earlier version, which an owner says was approved; one that is gone freezes nothing', async () => {
    const { server, project, mine } = await begin();
    await mine.keep({ kind: 'named', name: 'As submitted', by: 'Ana' });
    const [submitted] = await mine.list();
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    const record = ana.doc.getMap('project').get('project') as Y.Map<Y.Text>;
    record.get('title')!.insert(0, 'Still ');
    await ana.saved();
    ana.leave();

    const baseline = { kind: 'baseline', name: 'As submitted', by: 'Ana' };
    const editor = new Versions(server, project, project.edit);
    const from = submitted!.id;
    expect(await said(await editor.keep({ ...baseline, from }))).toEqual([
      403,
      expect.stringContaining('Only an owner'),
    ]);
    for (const gone of ['nowhere', '', 7])
      expect((await mine.keep({ ...baseline, from: gone })).status).toBe(404);
    expect((await mine.keep({ ...baseline, from })).status).toBe(201);
    const frozen = (await mine.list()).filter(({ kind }) => kind === 'baseline');
    expect(frozen).toMatchObject([{ name: 'As submitted' }]);
    expect(await mine.titleIn(frozen[0]!.id)).toBe('Clean wells');
  });
});

describe('an automatic version', () => {
  it('is kept when the last editor has left after changing something', async () => {
    const { server, project, mine } = await begin({ limits: { workEnds: 1 } });
    await mine.keep({ kind: 'named', name: 'As submitted', by: 'Ana' });
    const ana = new Editor(server, project.id, project.edit);
    await ana.saved();
    const record = ana.doc.getMap('project').get('project') as Y.Map<Y.Text>;
    const title = record.get('title')!;
    title.insert(0, 'Still ');
    await ana.saved();
    ana.leave();
    await expect.poll(mine.list.bind(mine)).toMatchObject([{ kind: 'automatic', name: 'workEnded' }, {}]);
    expect(await mine.titleIn((await mine.list())[0]!.id)).toBe('Still Clean wells');
  });

  it('is kept before something that a page says, unless nothing changed since the last', async () => {
    const { mine } = await begin();
    const before = { kind: 'automatic', moment: 'beforeRestore', by: 'Ana' };
    expect(await (await mine.keep(before)).json()).toMatchObject({ kind: 'automatic', by: 'Ana' });
    expect(await (await mine.keep(before)).json()).toBeNull();
    expect((await said(await mine.keep({ kind: 'automatic', moment: 'lunch' })))[0]).toBe(400);
    const [version] = await mine.list();
    expect(await said(await mine.ask(`/${version!.id}`, 'DELETE'))).toEqual([
      409,
      expect.stringContaining('by itself'),
    ]);
  });
});

describe('the address of versions', () => {
  it('takes no other requests', async () => {
    const { mine } = await begin();
    expect((await mine.ask('/a/b')).status).toBe(404);
    expect((await mine.ask('', 'DELETE')).status).toBe(405);
    expect((await mine.ask('/a', 'POST', {})).status).toBe(405);
    expect((await mine.ask('', 'PUT', {})).status).toBe(405);
  });
});
