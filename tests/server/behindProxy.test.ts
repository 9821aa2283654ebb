/** The whole behind a proxy that ends TLS: signing in, the check of where a page comes from, and whom the limits count. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createApp } from '../../server/app.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import { addressIn, Bare, dataFolder, Editor, makeProject } from './kit.ts';
import { Browser, freePort, startProvider } from './signingIn.ts';
import { certificate, startProxy } from './tlsProxy.ts';

const made = certificate();

/** @returns the address that people type */
async function start(signIn: boolean, connectionsPerAddress = 50): Promise<{ url: string; ws: string }> {
  // The certificate is signed by nobody.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
  const port = await freePort();
  const url = `https://localhost:${port}`;
  const app = createApp({
    host: '127.0.0.1',
    port: 0,
    dataDir: dataFolder(),
    logLevel: 'silent',
    trustedProxies: ['127.0.0.1'],
    limits: { connectionsPerAddress },
    ...(signIn && { provider: (await startProvider(url)).config }),
  });
  const inside = await app.listen();
  onTestFinished(async () => void (await app.close()));
  await startProxy(port, Number(new URL(inside).port), made!);
  return { url, ws: `${url.replace('http', 'ws')}/sync` };
}

describe.runIf(made)('behind a proxy with TLS', () => {
  it('people work together, and other sites are kept out', async () => {
    const at = await start(false);
    const project = await makeProject(at);
    const [ana, ben] = [new Editor(at, project.id, project.edit), new Editor(at, project.id, project.edit)];
    await ana.saved();
    ana.write('by wss');
    await ben.reads('by wss');
    const address = addressIn(at, project.id, project.edit);
    const own = new Bare(address, { Origin: at.url });
    await own.open;
    for (const Origin of ['https://elsewhere.example', at.url.replace(/\d+$/, '1')])
      await expect(new Bare(address, { Origin }).open).rejects.toThrow('403');
    expect((await fetch(`${at.url}/readyz`)).status).toBe(404);
  });

  it('a cookie of signing in goes to https only, and opens what it should', async () => {
    const { url } = await start(true);
    const ana = new Browser(url);
    expect(await ana.signIn('ana', '/p/abc')).toBe(`${url}/p/abc`);
    expect((await ana.json('/api/me')).body).toMatchObject({ me: { name: 'Ana' } });
    expect(ana.crumbs.length).toBeGreaterThan(0);
    for (const crumb of ana.crumbs)
      expect(crumb).toMatch(/^__Host-[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
  });

  // Only Linux has a whole network of addresses of its own.
  it.runIf(process.platform === 'linux')(
    'visitors count each by their own address, whatever they claim',
    async () => {
      const at = await start(false, 1);
      const project = await makeProject(at);
      const from = (localAddress: string, claimed?: string): Bare =>
        new Bare(
          addressIn(at, project.id, project.edit),
          claimed ? { 'X-Forwarded-For': claimed } : {},
          localAddress,
        );
      const [one, other] = [from('127.0.0.2'), from('127.0.0.3')];
      await Promise.all([one.open, other.open]);
      expect(await from('127.0.0.2', '198.51.100.7').closed).toBe(CLOSE.tooMany);
      expect([one, other].map(({ socket }) => socket.readyState)).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
    },
  );
});
