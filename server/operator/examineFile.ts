/** What is wrong with an SQLite file as a whole. */
import { cliText as t } from '../../src/core/i18n/cli.ts';
import type { Finding } from './finding.ts';
import type { Operator } from './operator.ts';
import { readThrough } from './readThrough.ts';

/** @throws Stopped */
export async function examineFile(file: string, operator: Operator): Promise<Finding[]> {
  const found = await readThrough(file, operator);
  if (found.damage !== null)
    return [
      {
        what: t('operator.doctor.file', { reason: found.damage }),
        how: t('operator.doctor.file.todo'),
        repair: null,
      },
    ];
  return found.orphans.map(({ table, count }) => ({
    what: t('operator.doctor.orphans', { count, table }),
    how: t('operator.doctor.orphans.todo'),
    repair: null,
  }));
}
