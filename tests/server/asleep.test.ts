import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveStateOf } from '../../src/doc/saveState.ts';
import { becomes, changesOf, Editor, makeProject, startServer, Stranger } from './kit.ts';
import { Network } from './network.ts';

const DAY = 24 * 60 * 60 * 1000;
const EDITS = 500;

afterEach(() => void vi.useRealTimers());

describe('a laptop that was closed for a day', () => {
  it(`brings ${EDITS} changes of its own, counted until they are saved, and gets everything that colleagues wrote`, async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const server = await startServer();
    const project = await makeProject(server);
    const home = await Network.to(server.url);
    const ana = new Editor(home, project.id, project.edit);
    const ben = new Editor(server, project.id, project.edit);
    await Promise.all([ana.saved(), ben.saved()]);
    ana.write('together ');
    await Promise.all([ana.saved(), ben.reads('together ')]);

    home.down();
    await ana.until('offline', (state) => state.connection === 'offline');
    const left = Date.now();
    for (let i = 0; i < EDITS; i += 1) {
      if (i % 5 === 4) ana.doc.getMap('cards').set(`card ${i % 20}`, i);
      else ana.words.insert(0, `a${i} `);
    }
    for (let i = 0; i < EDITS; i += 1) ben.words.insert(ben.words.length, `b${i} `);
    ben.doc.getMap('cards').set('of Ben', 1);
    await ben.saved();
    expect(saveStateOf(ana.state, Date.now(), 0)).toMatchObject({ kind: 'offline', changes: EDITS });
    vi.setSystemTime(left + DAY);
    expect(saveStateOf(ana.state, Date.now(), 0)).toMatchObject({ kind: 'offline', changes: EDITS });

    const counts = new Set<number>();
    ana.provider.subscribe(() => counts.add(ana.state.unconfirmed));
    home.up();
    await ana.saved();
    expect(ana.state.unconfirmed).toBe(0);
    // All of them arrive together: the count is never anything in between that nobody could vouch for.
    expect([...counts].toSorted((a, b) => a - b)).toEqual([0, EDITS]);
    const words = ana.words.toJSON();
    for (let i = 0; i < EDITS; i += 1) {
      if (i % 5 !== 4) expect(words).toContain(`a${i} `);
      expect(words).toContain(`b${i} `);
    }
    await ben.reads(words);
    await becomes(
      'all cards',
      () => ben.doc.getMap('cards').size === ana.doc.getMap('cards').size,
      changesOf(ben.doc),
    );
    expect(ben.doc.getMap('cards').toJSON()).toEqual(ana.doc.getMap('cards').toJSON());
    const reader = new Stranger(server, project.id, project.view);
    await reader.reads(words);
  });
});
