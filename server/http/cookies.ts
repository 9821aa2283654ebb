/** Cookies that no script reads and no other site sends along with a change. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where the server is reached by https, the browser itself holds a `__Host-` cookie to https, to this host and to the whole of it (RFC 6265bis). */
export class CookieJar {
  constructor(private readonly secure: boolean) {}

  private nameOf(name: string): string {
    return this.secure ? `__Host-${name}` : name;
  }

  read(request: IncomingMessage, name: string): string | null {
    const wanted = `${this.nameOf(name)}=`;
    const found = (request.headers.cookie ?? '').split('; ').find((one) => one.startsWith(wanted));
    return found === undefined ? null : found.slice(wanted.length);
  }

  /** @param seconds how long the browser keeps it; 0 takes it away */
  set(response: ServerResponse, name: string, value: string, seconds: number): void {
    // Lax, not Strict: whoever comes back from the provider comes from another site.
    const parts = [
      `${this.nameOf(name)}=${value}`,
      'Path=/',
      'HttpOnly',
      'SameSite=Lax',
      `Max-Age=${seconds}`,
    ];
    if (this.secure) parts.push('Secure');
    response.appendHeader('Set-Cookie', parts.join('; '));
  }
}
