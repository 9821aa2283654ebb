/** A page and a server of different versions: neither falls over what it does not know, and nothing that was written is lost. */
import type { AddressInfo } from 'node:net';
import * as encoding from 'lib0/encoding';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import * as Y from 'yjs';
import { isFinal, MESSAGE, SYNC } from '../../src/doc/wire.ts';
import { Editor } from './kit.ts';

/** A server of another version, that says what the test has it say to everybody who comes. */
async function otherServer(welcome: (ws: WebSocket) => void): Promise<{ ws: string }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', welcome);
  await new Promise<void>((resolve) => {
    server.once('listening', () => resolve());
  });
  onTestFinished(() => {
    for (const ws of server.clients) ws.terminate();
    server.close();
  });
  return { ws: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/sync` };
}

function message(...parts: (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

const stateOf = (words: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('words').insert(0, words);
  return message(MESSAGE.sync, SYNC.step2, Y.encodeStateAsUpdate(doc));
};

describe('an older page at a newer server', () => {
  it('reads on past notes that it does not know, and with a role that it does not know it only reads', async () => {
    const server = await otherServer((ws) => {
      ws.send(message(MESSAGE.note, 0, 'librarian'));
      ws.send(message(MESSAGE.note, 42, 7));
      ws.send(stateOf('from a newer server'));
    });
    const page = new Editor(server, 'p', 'k');
    await page.reads('from a newer server');
    await page.until('synced', (state) => state.synced);
    expect(page.state).toMatchObject({ connection: 'online', role: null, saved: false });
  });

  it('reads on past what a newer welcome says behind the role', async () => {
    const server = await otherServer((ws) => {
      ws.send(message(MESSAGE.note, 0, 'editor', 'and something new', 5));
      ws.send(stateOf('from a newer server'));
    });
    const page = new Editor(server, 'p', 'k');
    await page.until('welcome', (state) => state.role === 'editor');
    await page.reads('from a newer server');
  });

  it('that is sent away with a code that it does not know stops, and keeps what was written', async () => {
    const code = 4477;
    expect(isFinal(code)).toBe(true);
    const server = await otherServer((ws) => {
      ws.once('message', () => ws.close(code));
    });
    const page = new Editor(server, 'p', 'k');
    page.write('mine');
    await page.until('closed', (state) => state.connection === 'closed');
    expect(page.state).toMatchObject({ closeCode: code, unconfirmed: 1, saved: false });
    expect(page.words.toJSON()).toBe('mine');
  });
});

describe('a newer page at an older server', () => {
  it('that gives no reason with a refusal is told of the refusal all the same', async () => {
    const server = await otherServer((ws) => {
      ws.send(message(MESSAGE.note, 0, 'viewer'));
      ws.send(stateOf(''));
      ws.on('message', (data: Buffer) => {
        if (data[0] === MESSAGE.sync && data[1] === SYNC.update) ws.send(message(MESSAGE.note, 3, 1));
      });
    });
    const page = new Editor(server, 'p', 'k');
    await page.until('synced', (state) => state.synced);
    page.write('not allowed');
    await page.until('refused', (state) => state.changeRefused);
    expect(page.state).toMatchObject({ connection: 'online', unconfirmed: 1 });
  });
});
