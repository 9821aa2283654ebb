/** What the server writes down about itself, even at its most talkative: no key, no passphrase, no word of a project. */
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src/core/model/index.ts';
import { Bare, addressIn, dataFolder, Editor, linkFor, makeProject, post } from './kit.ts';
import { ServerProcess, syncOf } from './processes.ts';

describe('the log', () => {
  it('holds no key, no passphrase and no words, whatever goes right or wrong', async () => {
    const running = new ServerProcess({ DATA_DIR: dataFolder(), LOG_LEVEL: 'debug' });
    const server = syncOf(await running.address());
    const project = await makeProject(server, emptyDocument({ title: 'Confidential wells' }));
    const guarded = await linkFor(server, project, {
      role: 'editor',
      label: 'Ministry of Secrets',
      passphrase: 'eleven wells',
    });
    const unlock = `${server.url}/api/projects/${project.id}/unlock`;
    const as = { Authorization: `Bearer ${guarded.token}` };
    await post(unlock, JSON.stringify({ passphrase: 'a wrong passphrase' }), as);
    const answer = await post(unlock, JSON.stringify({ passphrase: 'eleven wells' }), as);
    const { proof } = (await answer.json()) as { proof: string };
    const ana = new Editor(server, project.id, `${guarded.token}.${proof}`);
    ana.write('written in confidence');
    await ana.saved();
    // One by the address, one that is turned away, one that talks nonsense.
    const stranger = new Bare(addressIn(server, project.id, project.edit));
    await stranger.open;
    stranger.socket.send(Uint8Array.of(99));
    await stranger.closed;
    await new Bare(addressIn(server, project.id, 'w'.repeat(32))).closed;
    ana.leave();
    await running.signal('SIGTERM');
    expect(running.output).toContain('A connection closed');
    for (const secret of [
      project.owner,
      project.edit,
      guarded.token,
      proof,
      'w'.repeat(32),
      'eleven wells',
      'a wrong passphrase',
      'Ministry of Secrets',
      'Confidential',
      'in confidence',
    ])
      expect(running.output).not.toContain(secret);
  });
});
