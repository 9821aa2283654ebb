import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, Editor, makeProject, Stranger } from './kit.ts';
import { ServerProcess, syncOf } from './processes.ts';

describe('the server process', () => {
  it('takes the next free port when the wanted one is taken, and prints where it is', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => {
      other.once('listening', resolve);
    });
    const taken = (other.address() as AddressInfo).port;
    const server = new ServerProcess({ PORT: String(taken), DATA_DIR: dataFolder() });
    const address = await server.address();
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('says in one sentence why it cannot use the data folder, and ends with 1', async () => {
    const file = path.join(dataFolder(), 'a-file');
    writeFileSync(file, '');
    const server = new ServerProcess({ DATA_DIR: path.join(file, 'inside') });
    expect(await server.end()).toBe(1);
    expect(server.output.trim()).toMatch(/\nThe data folder .* cannot be used .* DATA_DIR\.$/);
  });

  it('does not share its data folder with a second one', async () => {
    const DATA_DIR = dataFolder();
    const first = new ServerProcess({ DATA_DIR });
    await first.address();
    const second = new ServerProcess({ DATA_DIR });
    expect(await second.end()).toBe(1);
    expect(second.output).toContain('Another Throughline is running on the data folder');
    await first.signal('SIGKILL');
    await new ServerProcess({ DATA_DIR }).address();
  });

  it('prints its settings when it starts', async () => {
    const server = new ServerProcess({ DATA_DIR: dataFolder(), LOG_LEVLE: 'debug' });
    await server.address();
    expect(server.output).toMatch(/^Settings:\n {2}PORT = 0\n {2}HOST = 127\.0\.0\.1 \(default\)\n/);
    expect(server.output).toContain('There is no setting LOG_LEVLE');
  });

  it('names a setting that cannot be used', async () => {
    const server = new ServerProcess({ DATA_DIR: dataFolder(), PORT: 'home' });
    expect(await server.end()).toBe(1);
    expect(server.output).toContain('The setting PORT cannot be used');
  });

  it('told to stop, writes everything that it holds and ends with 0', async () => {
    const DATA_DIR = dataFolder();
    const server = new ServerProcess({ DATA_DIR });
    const at = syncOf(await server.address());
    const project = await makeProject(at);
    const writers = [0, 1, 2].map(() => new Editor(at, project.id, project.edit));
    await Promise.all(writers.map((writer) => writer.saved()));
    const seen = new Map(writers.map((writer) => [writer, '']));
    for (const writer of writers)
      writer.doc.on('update', () => seen.set(writer, writer.doc.getText('log').toJSON()));
    for (let i = 0; i < 300; i += 1) {
      for (const writer of writers) writer.doc.getText('log').insert(0, 'x');
    }
    expect(await server.signal('SIGTERM')).toBe(0);
    const confirmed = writers.map((writer) => 300 - writer.state.unconfirmed);
    for (const writer of writers) writer.leave();
    const again = syncOf(await new ServerProcess({ DATA_DIR }).address());
    const reader = new Stranger(again, project.id, project.view);
    await reader.synced();
    const kept = reader.doc.getText('log').length;
    expect(kept).toBeGreaterThanOrEqual(confirmed.reduce((sum, n) => sum + n, 0));
  });

  it('writes no key, no address and no word of a project to its log', async () => {
    const server = new ServerProcess({ DATA_DIR: dataFolder(), LOG_LEVEL: 'debug' });
    const at = syncOf(await server.address());
    const project = await makeProject(at);
    const editor = new Editor(at, project.id, project.edit);
    await editor.saved();
    editor.write('confidential');
    await editor.saved();
    const wrong = new Editor(at, project.id, 'w'.repeat(32));
    await wrong.until('closed', (state) => state.connection === 'closed');
    editor.leave();
    await fetch(`${at.url}/api/projects/${project.id}`, {
      headers: { Authorization: `Bearer ${project.view}` },
    });
    await server.signal('SIGTERM');
    expect(server.output).toContain('A connection closed.');
    for (const secret of [project.edit, project.view, 'w'.repeat(32), 'confidential', 'Clean wells'])
      expect(server.output).not.toContain(secret);
  });
});
