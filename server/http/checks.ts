/** An organisation's own severities, limits and words for the checks: one file, the same for every project of this server. */
import { readFileSync } from 'node:fs';
import { LIST_NAMES, readHouseSettings, RULES } from '../../src/core/checks/index.ts';
import { cliText as t } from '../../src/core/i18n/cli.ts';

/**
 * The file's text as pages get it; "{}" where none is set. It is read once, when the server starts.
 *
 * @throws Error with one sentence where the file cannot be read or is only half understood: it would check something else
 *   than people think
 */
export function readChecksFile(path: string | null): string {
  if (path === null) return '{}';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(t('cli.settings.missing', { path }));
  }
  const [problem] = readHouseSettings(text, RULES, LIST_NAMES).problems;
  if (problem) throw new Error(t(`cli.settings.${problem.key}`, { path, at: problem.at }));
  return text;
}
