/** A proxy with TLS that does what docs/operations.md asks of one, and no more: it is not nginx and not Caddy. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** For this machine and this day; null where there is no openssl to make it with. */
export function certificate(): Certificate | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-certificate-'));
  const made = (name: string): string => path.join(folder, name);
  const about =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost';
  const into = ['-keyout', made('key'), '-out', made('cert')];
  const { status } = spawnSync('openssl', [...about.split(' '), ...into]);
  const read = status === 0 ? { key: readFileSync(made('key')), cert: readFileSync(made('cert')) } : null;
  rmSync(folder, { recursive: true });
  return read;
}

/** @param upstream port of the server behind it @returns its own port, on every address of this machine */
export async function startProxy(port: number, upstream: number, made: Certificate): Promise<void> {
  const open = new Set<Duplex>();
  const passOn = ({ method, url, headers, socket }: IncomingMessage) =>
    ask({
      port: upstream,
      host: '127.0.0.1',
      method,
      path: url,
      headers: {
        ...headers,
        'x-forwarded-for': [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', '),
      },
    });
  const proxy = createServer(made, (request, response) => {
    if (/^\/(metrics|healthz|readyz)$/.test(request.url ?? '')) return void response.writeHead(404).end();
    const onward = passOn(request);
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  proxy.on('connection', (socket: Socket) => open.add(socket));
  proxy.on('upgrade', (request: IncomingMessage, client: Duplex) => {
    const onward = passOn(request);
    const head = ({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string =>
      [
        `HTTP/1.1 ${statusCode} ${statusMessage}`,
        ...rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : [])),
        '\r\n',
      ].join('\r\n');
    onward.on('upgrade', (answer, server, first) => {
      client.write(head(answer));
      client.write(first);
      server.pipe(client).pipe(server);
      for (const end of [client, server]) end.on('error', () => [client, server].map((one) => one.destroy()));
    });
    onward.on('response', (answer) => {
      client.write(head(answer));
      answer.pipe(client);
    });
    onward.end();
  });
  proxy.listen(port, '0.0.0.0');
  await once(proxy, 'listening');
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    proxy.close();
  });
}
