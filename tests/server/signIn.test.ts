import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { dataFolder } from './kit.ts';
import { Browser, freePort, startProvider } from './signingIn.ts';

async function start() {
  const port = await freePort();
  const home = `http://127.0.0.1:${port}`;
  const { config: provider, stop } = await startProvider(home);
  const app = createApp({ host: '127.0.0.1', port, dataDir: dataFolder(), logLevel: 'silent', provider });
  await app.listen();
  onTestFinished(async () => void (await app.close()));
  return { home, stop };
}

describe('signing in at a real provider', () => {
  it('says who somebody is, in cookies that no script reads, until they sign out', async () => {
    const { home } = await start();
    const ana = new Browser(home);
    expect(await ana.json('/api/me')).toEqual({ status: 200, body: { configured: true, me: null } });
    expect(await ana.signIn('ana', '/p/abc?x=1')).toBe(`${home}/p/abc?x=1`);
    const me = { name: 'Ana', organisation: 'Ministry of Water' };
    expect((await ana.json('/api/me')).body).toMatchObject({ configured: true, me });
    for (const crumb of ana.crumbs) expect(crumb).toMatch(/Path=\/; HttpOnly; SameSite=Lax/);
    const stolen = ana.cookies;
    await ana.json('/auth/sign-out', { method: 'POST', body: '{}' });
    expect((await ana.json('/api/me')).body).toMatchObject({ me: null });
    const thief = await fetch(`${home}/api/me`, { headers: { cookie: stolen } });
    expect(await thief.json()).toMatchObject({ me: null });
  });

  it('sends nobody to another site afterwards', async () => {
    const { home } = await start();
    for (const to of ['//evil.example/a', 'https://evil.example', '/\\evil.example', 'evil'])
      expect(await new Browser(home).signIn('ana', to)).toBe(`${home}/`);
  });

  it('takes no answer that belongs to somebody else’s attempt, or to none', async () => {
    const { home } = await start();
    const [ana, mallory] = [new Browser(home), new Browser(home)];
    const begun = await mallory.get(`${home}/auth/sign-in`);
    expect(begun.status).toBe(302);
    const none = await ana.visit(`${home}/auth/callback?code=abc&state=def`);
    expect(none.url).toBe(`${home}/?signed=late`);
    await ana.get(`${home}/auth/sign-in`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const other = await ana.visit(`${home}/auth/callback?code=abc&state=${state}`);
    expect(other.url).toBe(`${home}/?signed=failed`);
    expect((await ana.json('/api/me')).body).toMatchObject({ me: null });
  });

  it('is not ended by a page of another site', async () => {
    const { home } = await start();
    const ana = new Browser(home);
    await ana.signIn('ana');
    const refused = await fetch(`${home}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: ana.cookies, origin: 'https://evil.example' },
    });
    expect(refused.status).toBe(403);
    expect((await ana.json('/api/me')).body).toMatchObject({ me: { name: 'Ana' } });
  });

  it('ends at the provider too: it asks who is there at the next sign-in', async () => {
    const { home } = await start();
    const ana = new Browser(home);
    await ana.signIn('ana');
    // As long as the provider knows her, signing in again goes through without a question.
    expect((await ana.visit(`${home}/auth/sign-in`)).url).toBe(`${home}/`);
    const { body } = await ana.json('/auth/sign-out', { method: 'POST', body: '{}' });
    const { goOn } = body as { goOn: string };
    const page = await (await ana.visit(goOn)).response.text();
    const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec(page) ?? [];
    const [, confirm = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const out = await ana.visit(confirm, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(out.url).toBe(`${home}/`);
    expect((await ana.visit(`${home}/auth/sign-in`)).url).toContain('/interaction/');
    // Nobody was signed in any more: there is nothing to end elsewhere either.
    expect((await ana.json('/auth/sign-out', { method: 'POST', body: '{}' })).body).toEqual({ goOn: null });
  });

  it('ends here also when the provider is away, and tells it nothing of who it was', async () => {
    const { home, stop } = await start();
    const ana = new Browser(home);
    await ana.signIn('ana');
    stop();
    const { status, body } = await ana.json('/auth/sign-out', { method: 'POST', body: '{}' });
    expect(status).toBe(200);
    const { searchParams } = new URL((body as { goOn: string }).goOn);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'throughline',
      post_logout_redirect_uri: `${home}/`,
    });
    expect((await ana.json('/api/me')).body).toMatchObject({ me: null });
  });

  it('fails with a sentence when the provider is away', async () => {
    const { home, stop } = await start();
    stop();
    const ana = new Browser(home);
    expect((await ana.visit(`${home}/auth/sign-in`)).url).toBe(`${home}/?signed=failed`);
  });
});
