import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { notePeer, peerOf, trusting } from './peer.ts';

/** @param proxies those that are trusted */
function seen(socket: string, forwarded: string | undefined, ...proxies: string[]): string {
  const request = {
    socket: { remoteAddress: socket },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage;
  notePeer(request, trusting(proxies));
  return peerOf(request);
}

describe('who a request comes from', () => {
  it('is the other end of the socket where no proxy is trusted, whatever a header says', () => {
    expect(seen('192.0.2.1', '198.51.100.7')).toBe('192.0.2.1');
    expect(seen('::ffff:192.0.2.1', undefined)).toBe('192.0.2.1');
  });

  it('is what a trusted proxy says, and no more than that', () => {
    expect(seen('127.0.0.1', '198.51.100.7', '127.0.0.1')).toBe('198.51.100.7');
    // The visitor wrote the first itself.
    expect(seen('127.0.0.1', '203.0.113.9, 198.51.100.7', '127.0.0.1')).toBe('198.51.100.7');
    expect(seen('10.1.2.3', '198.51.100.7, 10.9.9.9', '10.0.0.0/8')).toBe('198.51.100.7');
    expect(seen('::1', '2001:db8::5', '::1')).toBe('2001:db8::5');
  });

  it('is the proxy where it says nothing that can be read', () => {
    expect(seen('127.0.0.1', undefined, '127.0.0.1')).toBe('127.0.0.1');
    expect(seen('127.0.0.1', 'unknown', '127.0.0.1')).toBe('127.0.0.1');
  });

  it('takes only addresses and networks as proxies', () => {
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/', ''])
      expect(() => trusting([wrong])).toThrow(/neither an address nor a network/);
  });
});
