import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Files } from './files.ts';

/** Pages in a folder, served; @returns what an address answers */
async function pages(): Promise<{ dir: string; get: (address: string) => Promise<[number, string]> }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'throughline-pages-'));
  mkdirSync(path.join(dir, 'assets'));
  writeFileSync(path.join(dir, 'index.html'), 'the page');
  writeFileSync(path.join(dir, 'assets/a.js'), 'a script');
  const files = new Files(dir);
  const server = createServer((request, response) => files.serve(request, response, request.url ?? ''));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  onTestFinished(() => {
    server.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const { port } = server.address() as AddressInfo;
  const get = async (address: string): Promise<[number, string]> => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`);
    return [response.status, await response.text()];
  };
  return { dir, get };
}

it('answers addresses of the app with its page, and files with themselves', async () => {
  const { get } = await pages();
  expect(await get('/p/some-project')).toEqual([200, 'the page']);
  expect(await get('/assets/a.js')).toEqual([200, 'a script']);
  expect(await get('/assets/b.js')).toEqual([404, 'There is no such file here.']);
});

it('says that a file is not there when the pages were built anew beneath it', async () => {
  const { dir, get } = await pages();
  rmSync(path.join(dir, 'assets/a.js'));
  expect(await get('/assets/a.js')).toEqual([404, 'There is no such file here.']);
  expect(await get('/')).toEqual([200, 'the page']);
});
