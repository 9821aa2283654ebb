/** Who a request comes from, also behind a proxy: the limits for each address need the visitor's own. */
import { BlockList, isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

const peers = new WeakMap<IncomingMessage, string>();

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
/** An IPv4 address that came by an IPv6 socket is written as IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** @param proxies addresses or networks such as 10.0.0.0/8 @throws Error naming the one that is neither */
export function trusting(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', length] = proxy.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    if (isIP(address) === 0 || (length !== undefined && !(/^\d+$/.test(length) && Number(length) <= most)))
      throw new Error(`“${proxy}” is neither an address nor a network such as 10.0.0.0/8`);
    if (length === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(length), family(address));
  }
  return list;
}

/**
 * Reads who a request comes from: what X-Forwarded-For says counts only as far as it was written by proxies that are trusted. Anybody
 * could write the rest.
 */
export function notePeer(request: IncomingMessage, proxies: BlockList): void {
  const header = request.headers['x-forwarded-for'];
  const hops = String(header ?? '')
    .split(',')
    .map((hop) => plain(hop.trim()));
  let peer = plain(request.socket.remoteAddress ?? '');
  while (isIP(peer) !== 0 && proxies.check(peer, family(peer))) {
    const before = hops.pop() ?? '';
    if (isIP(before) === 0) break;
    peer = before;
  }
  peers.set(request, peer);
}

/** The address that `notePeer` found. */
export const peerOf = (request: IncomingMessage): string =>
  peers.get(request) ?? request.socket.remoteAddress ?? '';
