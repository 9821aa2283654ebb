/** A provider of identities beside a server, and somebody at a browser who signs in by hand: cookies, redirects and forms, nothing short-cut. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ProviderConfig } from '../../server/auth/provider.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns the issuer, and how to end it before the test does */
export async function startProvider(
  publicUrl: string,
): Promise<{ config: ProviderConfig; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/identityProvider.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], REDIRECT: `${publicUrl}/auth/callback` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = (): void => void child.kill('SIGKILL');
  onTestFinished(stop);
  const issuer = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /issuer (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const config = {
    issuer,
    clientId: 'throughline',
    clientSecret: 'a secret of these tests',
    publicUrl,
    organisationClaim: 'team',
  };
  return { config, stop };
}

export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();
  /** Everything of Set-Cookie that our server sent. */
  readonly crumbs: string[] = [];

  constructor(private readonly home: string) {}

  private jar(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }

  /** The cookies that go to our server. */
  get cookies(): string {
    return [...this.jar(this.home)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const crumb of response.headers.getSetCookie()) {
      if (url.startsWith(this.home)) this.crumbs.push(crumb);
      const [pair = ''] = crumb.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(crumb)) jar.delete(name);
      else jar.set(name, value.join('='));
    }
    return response;
  }

  /** Follows redirects to the end. @returns where it ended and what it found there */
  async visit(url: string, init: RequestInit = {}): Promise<{ url: string; response: Response }> {
    let at = url;
    let response = await this.get(at, init);
    for (let hop = 0; hop < 10 && response.status >= 300 && response.status < 400; hop += 1) {
      at = new URL(response.headers.get('location') ?? '', at).href;
      response = await this.get(at);
    }
    return { url: at, response };
  }

  /** Signs in as somebody, consents where asked. @returns the address of our server at which it ends */
  async signIn(login: string, to = '/'): Promise<string> {
    let { url } = await this.visit(`${this.home}/auth/sign-in?to=${encodeURIComponent(to)}`);
    for (let form = 0; form < 3 && url.includes('/interaction/'); form += 1) {
      const body = new URLSearchParams(
        form === 0 ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' },
      );
      ({ url } = await this.visit(url, { method: 'POST', body }));
    }
    return url;
  }

  async json(where: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
    const headers = { ...(init.body ? { 'Content-Type': 'application/json' } : {}), Origin: this.home };
    const response = await this.get(this.home + where, { ...init, headers });
    return { status: response.status, body: await response.json() };
  }
}
