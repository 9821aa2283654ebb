/** Somebody at a browser who signs in by hand: cookies, redirects and forms, nothing short-cut. */
import { onTestFinished } from 'vitest';
import * as support from '../support/startIdentityProvider.ts';

export { freePort } from '../support/startIdentityProvider.ts';

/** Ends with the test. */
export async function startProvider(publicUrl: string): ReturnType<typeof support.startProvider> {
  const provider = await support.startProvider(publicUrl);
  onTestFinished(provider.stop);
  return provider;
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
