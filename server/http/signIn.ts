/** Signing in and out, and who is signed in. Where no provider is configured there is nothing to sign in to, and the links do everything. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { randomId } from '../../src/core/model/index.ts';
import {
  CALLBACK_PATH,
  Provider,
  SignInFailed,
  type Attempt,
  type ProviderConfig,
} from '../auth/provider.ts';
import { beginSession, endSession, personOf, SESSION_MS } from '../auth/sessions.ts';
import { Bucket } from '../limits.ts';
import type { Person } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { CookieJar } from './cookies.ts';
import { addressOf, refuse, sameOrigin, sendJson } from './headers.ts';
import { projectsOf } from './mine.ts';

const SESSION = 'throughline';
const ATTEMPT = 'throughline-sign-in';
/** How long somebody may take at the provider, in seconds. */
const ATTEMPT_S = 600;
/** Attempts of everybody together; each costs the provider some work. */
const PER_SECOND = 20;

export class SignIn {
  private readonly provider: Provider | null;
  private readonly cookies: CookieJar;
  private readonly attempts = new Bucket(PER_SECOND, PER_SECOND * 10);

  constructor(
    private readonly store: Storage,
    config: ProviderConfig | null,
    private readonly log: Logger,
  ) {
    this.provider = config && new Provider(config);
    this.cookies = new CookieJar(config?.publicUrl.startsWith('https:') ?? false);
  }

  get configured(): boolean {
    return this.provider !== null;
  }

  /** The key of the session that a request brings along; null without one. */
  sessionOf(request: IncomingMessage): string | null {
    return this.provider && this.cookies.read(request, SESSION);
  }

  async person(request: IncomingMessage): Promise<Person | null> {
    return personOf(this.store, this.sessionOf(request), Date.now());
  }

  /** @returns false for an address that is not about signing in */
  async handle(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
    if (pathname === '/api/me' && request.method === 'GET') await this.tell(request, response);
    else if (pathname === '/api/me/projects' && request.method === 'GET') await this.list(request, response);
    else if (!pathname.startsWith('/auth/')) return false;
    else if (!this.provider) refuse(response, 404, 'Nobody signs in here: this server works with links.');
    else if (pathname === '/auth/sign-in' && request.method === 'GET')
      await this.begin(this.provider, request, response);
    else if (pathname === CALLBACK_PATH && request.method === 'GET')
      await this.finish(this.provider, request, response);
    else if (pathname === '/auth/sign-out' && request.method === 'POST')
      await this.end(this.provider, request, response);
    else refuse(response, 405, 'This address does not take such a request.');
    return true;
  }

  private async tell(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const person = await this.person(request);
    const me = person && { id: person.id, name: person.name, organisation: person.organisation };
    sendJson(response, 200, { configured: this.configured, me });
  }

  private async list(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const person = await this.person(request);
    if (!person) return refuse(response, 401, 'Sign in to see your projects.');
    return sendJson(response, 200, { projects: await projectsOf(this.store, person) });
  }

  private async begin(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.attempts.take(1))
      return refuse(response, 429, 'Many people are signing in at once. Wait a moment and try again.');
    try {
      const { address, attempt } = await provider.begin();
      const to = addressOf(request)?.searchParams.get('to') ?? '/';
      const kept = Buffer.from(JSON.stringify({ ...attempt, to: localPath(to) })).toString('base64url');
      this.cookies.set(response, ATTEMPT, kept, ATTEMPT_S);
      return redirect(response, address);
    } catch (error) {
      return this.fail(error, response);
    }
  }

  private async finish(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const kept = readAttempt(this.cookies.read(request, ATTEMPT));
    this.cookies.set(response, ATTEMPT, '', 0);
    // Somebody who comes back twice, or after a long lunch, starts again.
    if (!kept) return redirect(response, '/?signed=late');
    try {
      const identity = await provider.finish(addressOf(request)?.search ?? '', kept);
      const person = await this.store.signIn(identity, randomId(), Date.now());
      const key = await beginSession(this.store, person, Date.now());
      this.cookies.set(response, SESSION, key, SESSION_MS / 1000);
      return redirect(response, kept.to);
    } catch (error) {
      return this.fail(error, response);
    }
  }

  private async end(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!sameOrigin(request)) return refuse(response, 403, 'This request comes from another site.');
    const session = this.sessionOf(request);
    await endSession(this.store, session);
    this.cookies.set(response, SESSION, '', 0);
    return sendJson(response, 200, { goOn: session === null ? null : await this.signOutThere(provider) });
  }

  /** Whoever is out here is out, also where the provider does not answer. */
  private async signOutThere(provider: Provider): Promise<string | null> {
    try {
      return await provider.signOutAddress();
    } catch (error) {
      this.warn(error, 'The page to sign out at the provider is not known.');
      return null;
    }
  }

  private fail(error: unknown, response: ServerResponse): void {
    this.warn(error, 'A sign-in failed.');
    redirect(response, '/?signed=failed');
  }

  private warn(error: unknown, sentence: string): void {
    if (!(error instanceof SignInFailed)) throw error;
    // The cause may hold what the provider sent; its kind is enough to find out more.
    const cause = error.cause instanceof Error ? error.cause.name : 'unknown';
    this.log.warn({ cause }, sentence);
  }
}

/** Only addresses of our own: a sign-in must not be a way to send people elsewhere. */
function localPath(to: string): string {
  const base = 'http://here';
  if (!/^\/(?![/\\])/.test(to) || !URL.canParse(to, base)) return '/';
  const url = new URL(to, base);
  return url.origin === base ? url.pathname + url.search : '/';
}

function readAttempt(kept: string | null): (Attempt & { readonly to: string }) | null {
  try {
    const read = JSON.parse(Buffer.from(kept ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
    const { state, nonce, verifier, to } = read;
    const whole = [state, nonce, verifier, to].every((one) => typeof one === 'string' && one !== '');
    return whole
      ? ({ state, nonce, verifier, to: localPath(to as string) } as Attempt & { to: string })
      : null;
  } catch {
    return null;
  }
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address, 'Cache-Control': 'no-store' });
  response.end();
}
