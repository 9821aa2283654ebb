/** `throughline doctor`: looks through a database and says in sentences what is wrong, what can be repaired, and what to do about the rest. */
import path from 'node:path';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import { openStorage, placeOf, type Place } from '../storage/open.ts';
import { DATABASE } from '../storage/sqlite/dataFolder.ts';
import { examine } from './examine.ts';
import { examineFile } from './examineFile.ts';
import type { Finding } from './finding.ts';
import type { Run } from './list.ts';
import type { Operator } from './operator.ts';
import { openToRead, reasonOf, storageToRead } from './place.ts';

export const doctor: Run = async (place, { options }, operator) => {
  const visit = new Visit(options['repair'] === true, operator);
  operator.print(t('operator.doctor.where', { place: placeOf(place) }));
  await visit.take(await ofFile(place, operator));
  // Looking goes beside a running server; repairing needs the data folder for itself.
  const storage = visit.repairs ? await openStorage(place) : await storageToRead(place);
  try {
    const projects = await storage.projectIds();
    for (const [i, project] of projects.entries()) {
      await operator.progress(t('operator.progress.projects', { done: i, total: projects.length }));
      await visit.take(await examine(storage, project, place.dataDir));
      const count = (await storage.setAside(project)).length;
      if (count > 0) operator.print(t('operator.doctor.setAside', { project, count }));
    }
    return visit.conclude(projects.length);
  } finally {
    await storage.close();
  }
};

/** PostgreSQL looks after its own files. */
async function ofFile({ databaseUrl, dataDir }: Place, operator: Operator): Promise<Finding[]> {
  if (databaseUrl) return [];
  // Says what is in the way where it is not there, or not of today's shape.
  openToRead(dataDir).close();
  return examineFile(path.join(dataDir, DATABASE), operator);
}

class Visit {
  private found = 0;
  private open = 0;
  private offers = false;

  constructor(
    readonly repairs: boolean,
    private readonly operator: Operator,
  ) {}

  async take(findings: readonly Finding[]): Promise<void> {
    for (const finding of findings) {
      this.found += 1;
      this.operator.print(finding.what);
      if (!(await this.repaired(finding))) this.open += 1;
    }
  }

  private async repaired({ how, repair }: Finding): Promise<boolean> {
    if (repair && this.repairs) {
      try {
        this.operator.print(`  ${t('operator.doctor.repaired', { how: await repair() })}`);
        return true;
      } catch (error) {
        this.operator.print(`  ${t('operator.doctor.cannot', { how: reasonOf(error) })}`);
        return false;
      }
    }
    this.offers ||= repair !== null;
    this.operator.print(`  ${t(repair ? 'operator.doctor.can' : 'operator.doctor.cannot', { how })}`);
    return false;
  }

  /** @returns the exit code: 1 while something is still wrong */
  conclude(projects: number): number {
    if (this.found === 0) this.operator.print(t('operator.doctor.well', { projects }));
    else this.operator.print(t('operator.doctor.found', { projects, open: this.open }));
    if (this.offers) this.operator.print(t('operator.doctor.offer'));
    return this.open > 0 ? 1 : 0;
  }
}
