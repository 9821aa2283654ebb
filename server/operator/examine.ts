/** What is wrong with one project. Reads through the storage, and so finds the same in SQLite and in PostgreSQL. */
import { cliText as t, type CliMessageKey } from '../../src/core/i18n/cli.ts';
import type { MessageData } from '../../src/core/i18n/index.ts';
import { readYDoc } from '../../src/doc/read.ts';
import type { StoredProject } from '../storage/log.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredVersion } from '../storage/versions.ts';
import type { Finding } from './finding.ts';
import { BrokenSnapshot, load, WrittenByLaterVersion, type Loaded } from './load.ts';
import { reasonOf } from './place.ts';
import { newestWhole, rebuild } from './rebuild.ts';

/** @param keepIn folder for what a repair replaces */
export async function examine(storage: Storage, project: string, keepIn: string): Promise<Finding[]> {
  return [...(await ofDocument(storage, project, keepIn)), ...(await ofVersions(storage, project))];
}

const finding = (
  project: string,
  key: CliMessageKey,
  data: MessageData,
  how: string,
  repair: Finding['repair'] = null,
): Finding => ({ what: t('operator.doctor.line', { project, what: t(key, data) }), how, repair });

/** A version as a sentence names it. */
const named = ({ name, at }: StoredVersion): MessageData => ({
  name: name || t('operator.doctor.automatic'),
  date: new Date(at).toISOString().slice(0, 16).replace('T', ' '),
});

async function ofDocument(storage: Storage, project: string, keepIn: string): Promise<Finding[]> {
  try {
    const loaded = await load(storage, project);
    const rows = loaded.bad.map(({ seq, why }) =>
      finding(project, 'operator.doctor.row', { row: seq, why }, t('operator.doctor.row.can'), async () => {
        await storage.quarantine(project, seq, why);
        return t('operator.doctor.row.can');
      }),
    );
    const gaps = gapsIn(loaded.stored, await storage.setAside(project)).map(([first, last]) =>
      finding(
        project,
        'operator.doctor.gap',
        { first, last, count: last - first + 1 },
        t('operator.doctor.gap.todo'),
      ),
    );
    return [...rows, ...gaps, ...ofContents(project, loaded)];
  } catch (error) {
    if (error instanceof BrokenSnapshot) return [await ofSnapshot(storage, project, error, keepIn)];
    if (error instanceof WrittenByLaterVersion)
      return [finding(project, 'operator.doctor.newer', {}, t('operator.doctor.newer.todo'))];
    const todo = t('operator.doctor.unreadable.todo');
    return [finding(project, 'operator.doctor.unreadable', { reason: reasonOf(error) }, todo)];
  }
}

function ofContents(project: string, { doc }: Loaded): Finding[] {
  const found: Finding[] = [];
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    found.push(finding(project, 'operator.doctor.waiting', {}, t('operator.doctor.gap.todo')));
  const count = readYDoc(doc).quarantined.length;
  if (count > 0)
    found.push(finding(project, 'operator.doctor.records', { count }, t('operator.doctor.records.todo')));
  return found;
}

async function ofSnapshot(
  storage: Storage,
  project: string,
  { snapshot }: BrokenSnapshot,
  keepIn: string,
): Promise<Finding> {
  const row = { row: snapshot.upTo };
  const found = await newestWhole(storage, project);
  if (!found) return finding(project, 'operator.doctor.snapshot', row, t('operator.doctor.snapshot.cannot'));
  return finding(
    project,
    'operator.doctor.snapshot',
    row,
    t('operator.doctor.snapshot.can', named(found.version)),
    async () => {
      const file = await rebuild(storage, project, found.bytes, keepIn);
      return t('operator.doctor.snapshot.repaired', { ...named(found.version), file });
    },
  );
}

async function ofVersions(storage: Storage, project: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const version of await storage.listVersions(project))
    if (!(await newestWhole(storage, project, [version])))
      found.push(
        finding(project, 'operator.doctor.version', named(version), t('operator.doctor.version.todo')),
      );
  return found;
}

/** Runs of numbers that are neither in the log nor set aside. */
function gapsIn({ snapshot, updates, upTo }: StoredProject, aside: readonly number[]): [number, number][] {
  const there = new Set([...aside, ...updates.map(({ seq }) => seq)]);
  const gaps: [number, number][] = [];
  for (let seq = (snapshot?.upTo ?? 0) + 1; seq <= upTo; seq += 1) {
    if (there.has(seq)) continue;
    const last = gaps.at(-1);
    if (last?.[1] === seq - 1) last[1] = seq;
    else gaps.push([seq, seq]);
  }
  return gaps;
}
