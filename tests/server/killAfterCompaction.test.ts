/**
 * A log that was folded to nothing, then kill -9. Were row numbers given out anew, the rows after it would be taken for a part of the snapshot,
 * and one missing row hides all that its author wrote later: a bench once lost 203 edits of a room behind one such gap.
 */
import { expect, it } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite/sqlite.ts';
import { dataFolder, Editor, makeProject } from './kit.ts';
import { ServerProcess, syncOf } from './processes.ts';

/** Several times the log that is worth folding. */
const LONG = 'x'.repeat(1_000_000);

it('shows what was written after a compaction and two kills', { timeout: 60_000 }, async () => {
  const DATA_DIR = dataFolder();
  let server = new ServerProcess({ DATA_DIR });
  let at = syncOf(await server.address());
  const project = await makeProject(at);
  const start = async (): Promise<void> => {
    server = new ServerProcess({ DATA_DIR });
    at = syncOf(await server.address());
  };
  /** Kills the server once it has done what it had begun, with nobody left to heal it. */
  const kill = async (last: Editor): Promise<void> => {
    await last.saved();
    await fetch(`${at.url}/healthz`);
    await server.signal('SIGKILL');
    last.leave();
  };

  const early = new Editor(at, project.id, project.edit);
  await early.saved();
  early.write('early ');
  early.doc.getText('pasted').insert(0, LONG);
  await kill(early);

  const storage = openSqlite(DATA_DIR);
  const stored = await storage.load(project.id);
  expect(stored?.snapshot).not.toBeNull();
  expect(stored?.updates).toEqual([]);
  await storage.close();

  await start();
  const late = new Editor(at, project.id, project.edit);
  await late.saved();
  for (let i = 0; i < 9; i += 1) {
    late.write(String(i));
    await late.saved();
  }
  await kill(late);

  await start();
  const reader = new Editor(at, project.id, project.view);
  await reader.until('synced', (state) => state.synced);
  expect(reader.words.toJSON()).toBe('early 012345678');
  expect(reader.doc.store.pendingStructs).toBeNull();
});
