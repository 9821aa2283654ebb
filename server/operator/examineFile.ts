/** What is wrong with an SQLite file as a whole. */
import type Database from 'better-sqlite3';
import { cliText as t } from '../../src/core/i18n/cli.ts';
import type { Finding } from './finding.ts';

export function examineFile(db: Database.Database): Finding[] {
  const verdict = db.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok')
    return [
      {
        what: t('operator.doctor.file', { reason: String(verdict) }),
        how: t('operator.doctor.file.todo'),
        repair: null,
      },
    ];
  const orphans = new Map<string, number>();
  for (const { table } of db.pragma('foreign_key_check') as { table: string }[])
    orphans.set(table, (orphans.get(table) ?? 0) + 1);
  return [...orphans].map(([table, count]) => ({
    what: t('operator.doctor.orphans', { count, table }),
    how: t('operator.doctor.orphans.todo'),
    repair: null,
  }));
}
