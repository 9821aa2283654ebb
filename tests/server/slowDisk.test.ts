import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { becomes, changesOf, dataFolder, Editor, makeProject, startServer } from './kit.ts';

const FLUSH_MS = 500;

/** A storage whose disk takes half a second for each commit, and what has really been through that. */
function slow(storage: Storage): { storage: Storage; flushed: Y.Doc; commits: number[] } {
  const flushed = new Y.Doc();
  const commits: number[] = [];
  return {
    flushed,
    commits,
    storage: {
      ...storage,
      append: async (updates) => {
        const numbers = await storage.append(updates);
        await after(FLUSH_MS);
        for (const { bytes } of updates) Y.applyUpdate(flushed, bytes);
        commits.push(updates.length);
        return numbers;
      },
    },
  };
}

const listOf = (doc: Y.Doc, name: string): number[] => doc.getArray<number>(name).toArray();

describe('a disk that takes half a second to flush', () => {
  it('has nothing called saved and nothing shown to others before it is there, keeps the order, and all agree', async () => {
    const dataDir = dataFolder();
    const { storage, flushed, commits } = slow(openSqlite(dataDir));
    const server = await startServer({ dataDir, storage });
    const project = await makeProject(server);
    const names = ['Ana', 'Ben', 'Cy', 'Dee'];
    const writers = names.map(() => new Editor(server, project.id, project.edit));
    await Promise.all(writers.map((writer) => writer.saved()));

    const early: string[] = [];
    writers.forEach((writer, i) => {
      const own = names[i]!;
      writer.provider.subscribe(() => {
        const confirmed = listOf(writer.doc, own).length - writer.state.unconfirmed;
        if (confirmed > listOf(flushed, own).length) early.push(`${own} was told of ${confirmed}`);
      });
      writer.doc.on('update', () => {
        for (const other of names.filter((name) => name !== own))
          if (listOf(writer.doc, other).length > listOf(flushed, other).length)
            early.push(`${own} saw what ${other} wrote`);
      });
    });

    const EDITS = 30;
    for (let edit = 1; edit <= EDITS; edit += 1) {
      for (const [i, writer] of writers.entries()) writer.doc.getArray(names[i]!).push([edit]);
      await after(40);
    }
    const all = Array.from({ length: EDITS }, (_, i) => i + 1);
    await Promise.all(writers.map((writer) => writer.saved()));
    for (const writer of writers)
      for (const name of names)
        await becomes('all of it', () => listOf(writer.doc, name).length === EDITS, changesOf(writer.doc));
    expect(early).toEqual([]);
    for (const doc of [flushed, ...writers.map((writer) => writer.doc)])
      for (const name of names) expect(listOf(doc, name)).toEqual(all);
    // What comes while the disk is busy waits for one commit together.
    expect(commits.length).toBeLessThan(EDITS);
  });
});
