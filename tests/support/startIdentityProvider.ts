/** Starts the provider of identities of these tests beside a server, and finds a port before there is a server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
