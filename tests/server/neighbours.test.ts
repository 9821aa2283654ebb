import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { documentToUpdate } from '../../src/doc/write.ts';
import { becomes, changesOf, Editor, makeProject, presenceOf, Stranger } from './kit.ts';
import { Neighbours } from './neighbours.ts';

/** Two servers on one database, one project, somebody at each. */
async function twoServers() {
  const neighbours = new Neighbours();
  const [first, second] = await Promise.all([neighbours.server(), neighbours.server()]);
  const project = await makeProject(first);
  const ana = new Editor(first, project.id, project.edit);
  const ben = new Editor(second, project.id, project.edit);
  await Promise.all([ana.saved(), ben.saved()]);
  return { neighbours, first, second, project, ana, ben };
}
const sorted = (words: string): string => words.split(' ').toSorted().join(' ').trim();
const hasAll = (who: Editor, words: string): Promise<void> =>
  becomes(`has “${words}”`, () => sorted(who.words.toJSON()) === words, changesOf(who.doc));

describe('two servers on one database', () => {
  it('show each other what is written, and store it once', async () => {
    const { neighbours, project, ana, ben } = await twoServers();
    ana.write('ana ');
    await ben.reads('ana ');
    ben.write('ben ');
    await ana.reads('ana ben ');
    await Promise.all([ana.saved(), ben.saved()]);
    expect((await neighbours.storage.load(project.id))?.upTo).toBe(3);
  });

  it('lose nothing by a notice that was missed: the next own row shows the gap', async () => {
    const { neighbours, ana, ben } = await twoServers();
    neighbours.deaf = true;
    for (const word of ['a1 ', 'a2 ', 'a3 ']) ana.write(word);
    await ana.saved();
    ben.write('b1 ');
    await hasAll(ben, 'a1 a2 a3 b1');
    expect(sorted(ana.words.toJSON())).toBe('a1 a2 a3');
    neighbours.listenAgain();
    await hasAll(ana, 'a1 a2 a3 b1');
  });

  it('go on after the other has folded the log, and folding drops nothing of the other', async () => {
    const { neighbours, first, second, project, ana, ben } = await twoServers();
    neighbours.deaf = true;
    ben.write('b1 ');
    await ben.saved();
    // More than can wait for a quiet moment.
    ana.doc.getText('pasted').insert(0, 'x'.repeat(300_000));
    ana.doc.getText('pasted').delete(0, 300_000);
    await ana.saved();
    ana.write('a1 ');
    await ana.saved();
    expect((await neighbours.storage.load(project.id))?.snapshot).not.toBeNull();
    neighbours.listenAgain();
    await Promise.all([hasAll(ana, 'a1 b1'), hasAll(ben, 'a1 b1')]);
    await Promise.all([first.stop(), second.stop()]);
    const third = new Stranger(await neighbours.server(), project.id, project.view);
    await third.synced();
    expect(sorted(third.words.toJSON())).toBe('a1 b1');
  });

  it('confirm a row that the log has brought before its own commit was known', async () => {
    const { neighbours, ana, ben } = await twoServers();
    neighbours.afterCommit = async () => {
      neighbours.afterCommit = () => Promise.resolve();
      neighbours.listenAgain();
      await ben.reads('ana');
    };
    ana.write('ana');
    await ana.saved();
    await ben.reads('ana');
    expect(ana.words.toJSON()).toBe('ana');
  });

  it('make what an old document lacks once, when both open it at the same moment', async () => {
    const neighbours = new Neighbours();
    const servers = await Promise.all([neighbours.server(), neighbours.server()]);
    const project = await makeProject(servers[0]);
    const old = new Y.Doc();
    Y.applyUpdate(old, documentToUpdate(emptyDocument({})));
    (old.getMap('project').get('project') as Y.Map<unknown>).delete('summary');
    const state = Y.encodeStateAsUpdate(old);
    await neighbours.storage.compact(project.id, { bytes: state, upTo: 1, schemaVersion: SCHEMA_VERSION });
    await neighbours.storage.append([{ projectId: project.id, bytes: state }]);
    const both = servers.map((server) => new Editor(server, project.id, project.edit));
    const summaryOf = ({ doc }: Editor): unknown =>
      (doc.getMap('project').get('project') as Y.Map<unknown> | undefined)?.get('summary');
    await Promise.all(both.map((who) => who.saved()));
    expect((await neighbours.storage.load(project.id))?.upTo).toBe(3);
    const [ana, ben] = both as [Editor, Editor];
    (summaryOf(ana) as Y.Text).insert(0, 'ana');
    (summaryOf(ben) as Y.Text).insert(0, 'ben');
    const hasBoth = (who: Editor) => ['anaben', 'benana'].includes(String(summaryOf(who)));
    await Promise.all(both.map((who) => becomes('both words', () => hasBoth(who), changesOf(who.doc))));
  });

  it('know who is at the other one, also whoever was there first, and hear their goodbyes', async () => {
    const { first, second, project } = await twoServers();
    const cy = new Stranger(first, project.id, project.view);
    cy.provider.awareness.setLocalStateField('name', 'Cy');
    const dee = new Stranger(second, project.id, project.view);
    dee.provider.awareness.setLocalStateField('name', 'Dee');
    const names = ({ provider }: Stranger): unknown[] =>
      [...provider.awareness.getStates().values()].map((state) => state['name']).filter(Boolean);
    const sees = (who: Stranger, wanted: string[]): Promise<void> =>
      becomes(
        `sees ${wanted.join()}`,
        () => names(who).toSorted().join() === wanted.join(),
        presenceOf(who.provider.awareness),
      );
    await Promise.all([sees(cy, ['Cy', 'Dee']), sees(dee, ['Cy', 'Dee'])]);
    dee.leave();
    await sees(cy, ['Cy']);
  });

  it('tell a server that opens the project late who is there', async () => {
    const neighbours = new Neighbours();
    const [first, second] = await Promise.all([neighbours.server(), neighbours.server()]);
    const project = await makeProject(first);
    const cy = new Stranger(first, project.id, project.view);
    cy.provider.awareness.setLocalStateField('name', 'Cy');
    await cy.synced();
    const late = new Stranger(second, project.id, project.view);
    await becomes(
      'sees Cy',
      () => [...late.provider.awareness.getStates().values()].some((state) => state['name'] === 'Cy'),
      presenceOf(late.provider.awareness),
    );
  });
});
