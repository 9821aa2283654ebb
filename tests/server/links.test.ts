/** The links into a project: who makes them, what becomes of them, and that a change is felt by whoever is in at that moment. */
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import {
  addressIn,
  Bare,
  dataFolder,
  Editor,
  linkFor,
  makeProject,
  startServer,
  type Project,
  type Running,
} from './kit.ts';

const closesWith = (address: string): Promise<number> => new Bare(address).closed;

class Links {
  constructor(
    private readonly server: Running,
    private readonly project: Project,
    private readonly key = project.owner,
  ) {}

  async ask(method: string, path = '', body?: unknown): Promise<{ status: number; answer: Answer }> {
    const response = await fetch(`${this.server.url}/api/projects/${this.project.id}/links${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.key}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  async all(): Promise<Listed[]> {
    return (await this.ask('GET')).answer.links ?? [];
  }

  async change(id: string, patch: unknown): Promise<void> {
    const { status, answer } = await this.ask('PATCH', `/${id}`, patch);
    if (status !== 200) throw new Error(answer.error);
  }
}

interface Listed {
  readonly id: string;
  readonly role: string;
  readonly own: boolean;
}
interface Answer {
  readonly links?: Listed[];
  readonly link?: Listed;
  readonly token?: string;
  readonly error?: string;
}

async function begin() {
  const server = await startServer();
  const project = await makeProject(server);
  return { server, project, links: new Links(server, project) };
}

describe('the list of links', () => {
  it('says of each what it gives, how it is called, when it ends and whether it asks for a passphrase, never its key', async () => {
    const { server, project, links } = await begin();
    const end = Date.now() + 3_600_000;
    const wish = {
      role: 'commenter',
      label: ' Reviewers ',
      expiresAt: end,
      passphrase: 'eleven wells',
    } as const;
    const { id, token } = await linkFor(server, project, wish);
    const all = await links.all();
    expect(all.map(({ role, own }) => [role, own])).toEqual([
      ['owner', true],
      ['editor', false],
      ['viewer', false],
      ['commenter', false],
    ]);
    expect(all.find((link) => link.id === id)).toMatchObject({
      label: 'Reviewers',
      expiresAt: end,
      passphrase: true,
      revoked: false,
    });
    expect(JSON.stringify(all)).not.toContain(token);
  });

  it('is for owners only, and so is changing it', async () => {
    const { server, project } = await begin();
    for (const key of [project.edit, project.view, 'x'.repeat(32)]) {
      const others = new Links(server, project, key);
      expect((await others.ask('GET')).status).toBe(403);
      expect((await others.ask('POST', '', { role: 'viewer' })).status).toBe(403);
    }
  });

  it('takes nothing that does not fit, and says what', async () => {
    const { links } = await begin();
    const refused = async (body: unknown): Promise<string | undefined> =>
      (await links.ask('POST', '', body)).answer.error;
    expect(await refused({ role: 'king' })).toContain('which role');
    expect(await refused({ role: 'viewer', label: 'x'.repeat(81) })).toContain('80 characters');
    expect(await refused({ role: 'viewer', expiresAt: Date.now() - 1 })).toContain('in the future');
    expect(await refused({ role: 'viewer', passphrase: 'short' })).toContain('8 to 200');
    expect(await refused({ role: 'viewer', label: 'x'.repeat(5_000) })).toContain('too large');
    expect((await links.ask('PATCH', '/nothing', { role: 'viewer' })).status).toBe(404);
    expect(await links.all()).toHaveLength(3);
  });

  it('keeps an owner: the last link of one cannot be taken back, end, or give less', async () => {
    const { server, project, links } = await begin();
    const [first] = await links.all();
    for (const patch of [{ revoked: true }, { role: 'editor' }, { expiresAt: Date.now() + 60_000 }]) {
      const { status, answer } = await links.ask('PATCH', `/${first?.id}`, patch);
      expect(status).toBe(409);
      expect(answer.error).toContain('Somebody has to own the project');
    }
    await linkFor(server, project, { role: 'owner' });
    await links.change(first?.id ?? '', { role: 'editor' });
  });
});

describe('a link that is open in a browser', () => {
  it('and is taken back shuts that door at once, leaves the others, and can be given again', async () => {
    const { server, project, links } = await begin();
    const guest = await linkFor(server, project, { role: 'editor' });
    const [ana, ben] = [
      new Editor(server, project.id, project.edit),
      new Editor(server, project.id, guest.token),
    ];
    await Promise.all([ana.saved(), ben.saved()]);
    await links.change(guest.id, { revoked: true });
    await ben.until('closed', (state) => state.connection === 'closed');
    expect(ben.state.closeCode).toBe(CLOSE.linkEnded);
    ben.write('too late');
    expect(ben.state).toMatchObject({ saved: false, unconfirmed: 1 });
    ana.write('still here');
    await ana.saved();
    expect(ana.words.toJSON()).toBe('still here');
    expect(await closesWith(addressIn(server, project.id, guest.token))).toBe(CLOSE.linkEnded);
    await links.change(guest.id, { revoked: false });
    ben.provider.reconnect();
    await ben.saved();
  });

  it('and gets a new key stops opening with the old one; role and other links stay', async () => {
    const { server, project, links } = await begin();
    const guest = await linkFor(server, project, { role: 'editor' });
    const ben = new Editor(server, project.id, guest.token);
    await ben.saved();
    const { answer } = await links.ask('POST', `/${guest.id}/rotate`, {});
    await ben.until('closed', (state) => state.connection === 'closed');
    expect(ben.state.closeCode).toBe(CLOSE.linkEnded);
    expect(await closesWith(addressIn(server, project.id, guest.token))).toBe(CLOSE.linkUnknown);
    const again = new Editor(server, project.id, answer.token ?? '');
    await again.saved();
    expect(again.state.role).toBe('editor');
    expect(answer.link?.id).toBe(guest.id);
  });

  it('and gives less refuses what is written from then on; and takes it when it gives more again', async () => {
    const { server, project, links } = await begin();
    const guest = await linkFor(server, project, { role: 'editor' });
    const ben = new Editor(server, project.id, guest.token);
    ben.write('before. ');
    await ben.saved();
    await links.change(guest.id, { role: 'viewer' });
    await ben.until('told', (state) => state.role === 'viewer');
    ben.write('meanwhile. ');
    await ben.until('refused', (state) => state.changeRefused);
    expect(ben.state).toMatchObject({ connection: 'online', saved: false, unconfirmed: 1 });
    const reader = new Editor(server, project.id, project.view);
    await reader.reads('before. ');
    await links.change(guest.id, { role: 'editor' });
    await ben.saved();
    await reader.reads('before. meanwhile. ');
    expect(ben.state).toMatchObject({ role: 'editor', changeRefused: false, unconfirmed: 0 });
  });

  it('and comes to its end shuts by itself', async () => {
    const { server, project, links } = await begin();
    const guest = await linkFor(server, project, { role: 'editor' });
    const ben = new Editor(server, project.id, guest.token);
    await ben.saved();
    await links.change(guest.id, { expiresAt: Date.now() + 200 });
    await ben.until('closed', (state) => state.connection === 'closed');
    expect(ben.state.closeCode).toBe(CLOSE.linkEnded);
  });
});

describe('a permission that cannot be looked up', () => {
  it('shuts nobody out, and is looked up again until it can be', async () => {
    const stored = openSqlite(dataFolder());
    let asked = 0;
    let broken = false;
    const findLink: typeof stored.findLink = (hash) => {
      asked += 1;
      return broken ? Promise.reject(new Error('The database restarts.')) : stored.findLink(hash);
    };
    const server = await startServer({ storage: { ...stored, findLink } });
    const project = await makeProject(server);
    const guest = await linkFor(server, project, { role: 'editor' });
    const ben = new Editor(server, project.id, guest.token);
    await ben.saved();
    broken = true;
    const before = asked;
    await stored.changeLink(project.id, guest.id, { revokedAt: 1 });
    await stored.tellPermissions(project.id);
    expect(asked).toBe(before + 1);
    expect(ben.state.connection).toBe('online');
    broken = false;
    await ben.until('closed', (state) => state.connection === 'closed');
    expect(ben.state.closeCode).toBe(CLOSE.linkEnded);
  });
});

describe('a link with a passphrase', () => {
  const words = 'eleven wells';

  async function guarded() {
    const all = await begin();
    const guest = await linkFor(all.server, all.project, { role: 'editor', passphrase: words });
    const say = async (passphrase: string): Promise<{ status: number; proof: string; error: string }> => {
      const response = await fetch(`${all.server.url}/api/projects/${all.project.id}/unlock`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${guest.token}` },
        body: JSON.stringify({ passphrase }),
      });
      const answer = (await response.json()) as { proof?: string; error?: string };
      return { status: response.status, proof: answer.proof ?? '', error: answer.error ?? '' };
    };
    return { ...all, guest, say };
  }

  it('opens for whoever has said it, and for nobody else', async () => {
    const { server, project, guest, say } = await guarded();
    expect(await closesWith(addressIn(server, project.id, guest.token))).toBe(CLOSE.passphraseNeeded);
    expect(await say('twelve wells')).toMatchObject({ status: 403 });
    const { proof } = await say(words);
    await new Editor(server, project.id, `${guest.token}.${proof}`).saved();
    const forged = proof.replace(/^\d+/, (until) => String(Number(until) + 1));
    for (const other of [forged, proof.slice(0, -1), '', '.'])
      expect(await closesWith(addressIn(server, project.id, `${guest.token}.${other}`))).toBe(
        CLOSE.passphraseNeeded,
      );
  });

  it('asks again, at once, when the passphrase is another one', async () => {
    const { server, project, links, guest, say } = await guarded();
    const ben = new Editor(server, project.id, `${guest.token}.${(await say(words)).proof}`);
    await ben.saved();
    await links.change(guest.id, { passphrase: 'twelve wells' });
    await ben.until('closed', (state) => state.connection === 'closed');
    expect(ben.state.closeCode).toBe(CLOSE.passphraseNeeded);
  });

  it('cannot be guessed at for long', async () => {
    const { say } = await guarded();
    const answers = [];
    for (let i = 0; i < 11; i += 1) answers.push(await say('short'));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(403), 429]);
    expect((await say(words)).error).toContain('Wait a minute');
  });
});
