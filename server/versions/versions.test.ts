import Database from 'better-sqlite3';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { documentIn } from '../../src/doc/read.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { create, emptyDocument } from '../../src/core/model/index.ts';
import { sqliteStorage } from '../storage/sqlite/sqlite.ts';
import type { Storage } from '../storage/storage.ts';
import { Versions } from './versions.ts';
import { WorkWatch } from './work.ts';

const HOUR = 3_600_000;
const LIMITS = { versionsNamed: 3, versionsAutomatic: 5, versionBytes: 1_000_000 };
let storage: Storage;
let now: number;
let versions: Versions;

beforeEach(async () => {
  storage = sqliteStorage(new Database(':memory:'));
  now = Date.parse('2026-11-21T12:00:00Z');
  versions = new Versions(storage, LIMITS, () => now);
  const first = documentToUpdate(emptyDocument({ title: 'Clean wells' }));
  await storage.createProject({ id: 'p', first, schemaVersion: 1, links: [], owner: null, now });
  return () => storage.close();
});

/** Writes a change to the log as a room does. */
async function change(title: string): Promise<void> {
  const doc = new Y.Doc();
  for (const { bytes } of (await storage.load('p'))?.updates ?? []) Y.applyUpdate(doc, bytes);
  const before = Y.encodeStateVector(doc);
  const project = doc.getMap('project').get('project') as Y.Map<unknown>;
  const text = project.get('title') as Y.Text;
  text.delete(0, text.length);
  text.insert(0, title);
  await storage.append([{ projectId: 'p', bytes: Y.encodeStateAsUpdate(doc, before) }]);
}

const named = (name: string) => versions.keepNamed('p', { kind: 'named', name, by: 'Ana' });
const listed = async () => (await storage.listVersions('p')).map(({ kind, name }) => `${kind} ${name}`);

describe('a named version', () => {
  it('holds what is on the disk, with its name, maker and time', async () => {
    await change('Cleaner wells');
    const made = await named('As submitted');
    expect(made).toMatchObject({ kind: 'named', name: 'As submitted', by: 'Ana', at: now });
    const id = (made as { id: string }).id;
    const bytes = await storage.readVersion('p', id);
    expect(documentIn(bytes as Uint8Array).project['project']?.title).toBe('Cleaner wells');
  });

  it('is made again where nothing changed: the name is what counts', async () => {
    await named('As submitted');
    await named('As approved');
    expect(await listed()).toEqual(['named As approved', 'named As submitted']);
  });

  it('is refused where there are too many, or they take too much room', async () => {
    for (const name of ['1', '2', '3']) await named(name);
    expect(await named('4')).toBe('tooMany');
    versions = new Versions(storage, { ...LIMITS, versionBytes: 10 }, () => now);
    await storage.removeVersions(
      'p',
      (await storage.listVersions('p')).map((v) => v.id),
    );
    expect(await named('1')).toBe('tooLarge');
    expect(await versions.keepNamed('q', { kind: 'named', name: '1', by: '' })).toBe('gone');
  });
});

describe('an automatic version', () => {
  it('is kept where something changed since the newest one, and only there', async () => {
    await named('As submitted');
    expect(await versions.keepAutomatic('p', 'workEnded')).toBeNull();
    await change('Cleaner wells');
    expect(await versions.keepAutomatic('p', 'workEnded')).not.toBeNull();
    expect(await versions.keepAutomatic('p', 'beforeRestore', 'Ana')).toBeNull();
    expect(await listed()).toEqual(['automatic workEnded', 'named As submitted']);
  });

  it('is not kept for what was typed and taken back', async () => {
    await versions.keepAutomatic('p', 'workEnded');
    await change('Cleaner wells');
    await change('Clean wells');
    expect(await versions.keepAutomatic('p', 'workEnded')).toBeNull();
  });

  it('is made once where two processes see the same end of work', async () => {
    const other = new Versions(storage, LIMITS, () => now);
    await Promise.all([versions.keepAutomatic('p', 'workEnded'), other.keepAutomatic('p', 'workEnded')]);
    expect(await listed()).toEqual(['automatic workEnded']);
  });

  it('waits where another process has just kept one of work that goes on', async () => {
    await versions.keepAutomatic('p', 'longWork', '', HOUR);
    await change('Cleaner wells');
    now += HOUR - 1;
    expect(await versions.keepAutomatic('p', 'longWork', '', HOUR)).toBeNull();
    now += 1;
    expect(await versions.keepAutomatic('p', 'longWork', '', HOUR)).not.toBeNull();
  });

  it('thins the older ones out', async () => {
    for (let i = 0; i < 7; i += 1) {
      await change(`Wells ${i}`);
      now += 1;
      await versions.keepAutomatic('p', 'workEnded');
    }
    expect(await storage.listVersions('p')).toHaveLength(LIMITS.versionsAutomatic);
  });

  it('passes over a row that cannot be read', async () => {
    await storage.append([{ projectId: 'p', bytes: Uint8Array.of(255, 255, 1) }]);
    expect(await versions.keepAutomatic('p', 'workEnded')).not.toBeNull();
  });
});

describe('work', () => {
  const log = pino({ level: 'silent' });
  const watch = (): { work: WorkWatch; kept: ReturnType<typeof vi.spyOn> } => {
    const kept = vi.spyOn(versions, 'keepAutomatic').mockResolvedValue(null);
    return { work: new WorkWatch(versions, { workEnds: 1_000, workPause: HOUR }, log, () => now), kept };
  };
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('that ends is kept some time after the last editor left, unless one comes back', () => {
    const { work, kept } = watch();
    const [ana, ben] = [work.enter('p'), work.enter('p')];
    ana.changed();
    ana.left();
    vi.advanceTimersByTime(5_000);
    expect(kept).not.toHaveBeenCalled();
    ben.left();
    vi.advanceTimersByTime(999);
    const again = work.enter('p');
    vi.advanceTimersByTime(5_000);
    expect(kept).not.toHaveBeenCalled();
    again.left();
    vi.advanceTimersByTime(1_000);
    expect(kept).toHaveBeenCalledExactlyOnceWith('p', 'workEnded', '', 0);
  });

  it('of people who only read is not kept', () => {
    const { work, kept } = watch();
    work.enter('p').left();
    vi.advanceTimersByTime(5_000);
    expect(kept).not.toHaveBeenCalled();
  });

  it('that goes on is kept from time to time', () => {
    const { work, kept } = watch();
    const ana = work.enter('p');
    ana.changed();
    now += HOUR - 1;
    ana.changed();
    expect(kept).not.toHaveBeenCalled();
    now += 1;
    ana.changed();
    ana.changed();
    expect(kept).toHaveBeenCalledExactlyOnceWith('p', 'longWork', '', HOUR);
  });

  it('that had just ended is kept when the server stops', async () => {
    const { work, kept } = watch();
    const ana = work.enter('p');
    ana.changed();
    ana.left();
    await work.close();
    expect(kept).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5_000);
    expect(kept).toHaveBeenCalledOnce();
  });
});

it('a state is read into records', () => {
  const doc = { ...emptyDocument(), results: { r1: create('results', 'r1', { statement: 'Wells run' }) } };
  expect(documentIn(documentToUpdate(doc)).results['r1']?.statement).toBe('Wells run');
});
