/** What one address may ask of the server, and what somebody's presence may say. */
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { CLOSE, MESSAGE } from '../../src/doc/wire.ts';
import { addressIn, Bare, makeProject, startServer } from './kit.ts';

describe('requests from one address', () => {
  const ask = async (url: string, id: string, key: string): Promise<number> =>
    (await fetch(`${url}/api/projects/${id}`, { headers: { Authorization: `Bearer ${key}` } })).status;

  it('are refused where they are too many, whatever they are about', async () => {
    const server = await startServer({ limits: { requestsPerMinute: 5 } });
    // Three requests make the project and its links.
    const project = await makeProject(server);
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push(await ask(server.url, project.id, project.view));
    expect(answers).toEqual([200, 200, 429]);
  });

  it('that try keys are refused after some; right keys of others wait with them, open pages do not notice', async () => {
    const server = await startServer({ limits: { wrongKeysPerMinute: 3 } });
    const project = await makeProject(server);
    const inside = new Bare(addressIn(server, project.id, project.edit));
    await inside.hears('the server’s question', (bytes) => bytes[0] === MESSAGE.sync);
    const answers = [];
    for (const key of ['a', 'b', 'c', 'd']) answers.push(await ask(server.url, project.id, key.repeat(32)));
    expect(answers).toEqual([404, 404, 404, 429]);
    expect(await ask(server.url, project.id, project.view)).toBe(429);
    expect(await new Bare(addressIn(server, project.id, project.view)).closed).toBe(CLOSE.tooManyTries);
    inside.socket.send(Uint8Array.of(MESSAGE.queryAwareness));
    await inside.hears('who is here', (bytes) => bytes[0] === MESSAGE.awareness);
  });
});

describe('presence', () => {
  const presence = (clientId: number, clock: number, state: unknown): Uint8Array => {
    const inner = encoding.createEncoder();
    encoding.writeVarUint(inner, 1);
    encoding.writeVarUint(inner, clientId);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, JSON.stringify(state));
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
    return encoding.toUint8Array(encoder);
  };
  const says = (bytes: Uint8Array, words: string): boolean => new TextDecoder().decode(bytes).includes(words);

  it('of somebody who may not edit cannot make cards move before others’ eyes', async () => {
    const server = await startServer();
    const project = await makeProject(server);
    const [watcher, reader, editor] = [project.view, project.view, project.edit].map(
      (key) => new Bare(addressIn(server, project.id, key)),
    ) as [Bare, Bare, Bare];
    await Promise.all([watcher.open, reader.open, editor.open]);
    const dragging = { card: { x: 1, y: 2 } };
    reader.socket.send(presence(7, 1, { person: 'reader', dragging }));
    reader.socket.send(presence(7, 2, { person: 'reader', pointer: { x: 1, y: 2 } }));
    editor.socket.send(presence(8, 1, { person: 'editor', dragging }));
    await watcher.hears('the editor’s card', (bytes) => says(bytes, 'editor') && says(bytes, 'dragging'));
    await watcher.hears('the reader’s pointer', (bytes) => says(bytes, 'reader') && says(bytes, 'pointer'));
    expect(watcher.heard.filter((bytes) => says(bytes, 'reader') && says(bytes, 'dragging'))).toEqual([]);
  });

  it.each([
    ['a word', presence(7, 1, 'here')],
    ['a list', presence(7, 1, [])],
    ['an id larger than any', presence(2 ** 40, 1, {})],
  ])('that is %s shuts the connection', async (_name, bytes) => {
    const server = await startServer();
    const project = await makeProject(server);
    const one = new Bare(addressIn(server, project.id, project.edit));
    await one.open;
    one.socket.send(bytes);
    expect(await one.closed).toBe(CLOSE.notUnderstood);
  });
});
