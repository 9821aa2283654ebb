/** `throughline check`: findings as JSON for machines or as text for people. */
import {
  runChecks,
  SEVERITIES,
  type CheckResult,
  type Finding,
  type FindingElement,
  type Severity,
} from '../core/checks/index.ts';
import { translator } from '../core/i18n/index.ts';
import type { Preset } from '../core/model/index.ts';
import { importFile } from './files.ts';

export interface CheckCommand {
  readonly preset: Preset;
  readonly failOn: Severity;
  readonly format: 'text' | 'json';
}

/** What the command prints and with what it ends: 1 where findings of the given severity or worse are there, else 0. */
export async function check(file: string, options: CheckCommand): Promise<{ text: string; exit: 0 | 1 }> {
  const { document } = await importFile(file);
  const result = runChecks(document, { preset: options.preset });
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
  const exit = failing.some((severity) => result.counts[severity] > 0) ? 1 : 0;
  const text =
    options.format === 'json'
      ? JSON.stringify(asJson(file, options.preset, result), null, 2)
      : asText(options.preset, result);
  return { text, exit };
}

const asJson = (file: string, preset: Preset, { findings, counts }: CheckResult) => ({
  file,
  preset,
  findings: findings.map(({ rule, severity, message, why, docs, elements }) => ({
    rule,
    severity,
    message,
    why,
    docs,
    elements: elements.map(({ kind, id, label, text, field }: FindingElement) => ({
      kind,
      id,
      label,
      text,
      ...(field === undefined ? {} : { field }),
    })),
  })),
  counts,
});

function asText(preset: Preset, { findings, counts, setAside, notChecked }: CheckResult): string {
  const t = translator();
  const of = ({ severity, rule, message }: Finding): string =>
    `${t(`model.severity.${severity}`)}  ${rule}\n  ${message}\n`;
  const lines = findings.map(of);
  lines.push(findings.length === 0 ? t('cli.check.nothing', { preset }) : t('cli.check.counts', counts));
  if (setAside.length > 0) lines.push(t('cli.check.setAside', { count: setAside.length }));
  if (notChecked.rules.length > 0) lines.push(t('cli.check.notChecked', { count: notChecked.rules.length }));
  return lines.join('\n');
}
