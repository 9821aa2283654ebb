import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bucket } from '../../server/limits.ts';
import { saveStateOf } from '../../src/doc/saveState.ts';
import { becomes, Editor, makeProject, presenceOf, startServer } from './kit.ts';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => void vi.useRealTimers());

describe('a clock that jumps a day', () => {
  it.each([
    ['forward', DAY],
    ['back', -DAY],
  ])(
    '%s, on the server and in every browser, costs nobody an edit, a place or the truth',
    async (_to, jump) => {
      vi.useFakeTimers({ toFake: ['Date', 'setInterval'] });
      const server = await startServer();
      const project = await makeProject(server);
      const [ana, ben] = [0, 1].map(() => new Editor(server, project.id, project.edit)) as [Editor, Editor];
      await Promise.all([ana.saved(), ben.saved()]);
      ana.provider.awareness.setLocalState({ name: 'Ana', at: 1 });
      ana.write('before ');
      vi.setSystemTime(Date.now() + jump);
      ana.write('just after ');
      expect(ana.state.saved).toBe(false);
      // Whatever looks at the clock every few seconds does: y-websocket takes a day of silence for a dead connection and makes a new one.
      vi.advanceTimersByTime(3_000);
      ana.write('and on ');
      await Promise.all([ana.saved(), ben.saved()]);
      ben.write('and later');
      await ben.saved();
      await ana.reads(ben.words.toJSON());
      expect(ana.words.toJSON()).toContain('before just after and on ');
      for (const who of [ana, ben])
        expect(saveStateOf(who.state, Date.now(), 0)).toMatchObject({ kind: 'saved' });

      // Whoever moves is seen again, whatever the clocks said in between.
      ana.provider.awareness.setLocalState({ name: 'Ana', at: 2 });
      const seen = ben.provider.awareness;
      await becomes(
        'Ana is seen',
        () => seen.getStates().get(ana.doc.clientID)?.['at'] === 2,
        presenceOf(seen),
      );
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    },
  );

  it('neither locks anybody out nor lets anybody flood', () => {
    let now = 1_000;
    const bucket = new Bucket(10, 20, () => now);
    expect(bucket.take(20)).toBe(true);
    now -= DAY;
    expect(bucket.take(1)).toBe(false);
    now += 1_000;
    expect(bucket.take(10)).toBe(true);
    now += 2 * DAY;
    expect(bucket.take(20)).toBe(true);
    expect(bucket.take(1)).toBe(false);
  });
});
