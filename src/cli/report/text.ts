/** For people at a terminal. */
import { quoted, type Finding, type FindingElement } from '../../core/checks/index.ts';
import { cliText as t } from '../../core/i18n/cli.ts';
import type { FileReport, Report, Reporter } from './report.ts';
import { summaryOf } from './summary.ts';

/** Checks named in a summary over several files. */
const MOST = 10;

export const text: Reporter = (report) => {
  const several = report.files.length + report.unread.length > 1;
  const parts = report.files.map((file) => (several ? `${file.file}\n\n${one(file)}` : one(file)));
  parts.push(...report.unread.map(({ file, reason }) => `${file}\n\n${reason}`));
  if (several) parts.push(summary(report));
  return parts.join('\n\n');
};

function one({ preset, result, questions }: FileReport): string {
  const { findings, counts, setAside, notChecked, off } = result;
  const of = ({ severity, rule, message, elements }: Finding): string =>
    [`${t(`model.severity.${severity}`)}  ${rule}`, `  ${message}`, ...said(elements), ''].join('\n');
  const lines = findings.map(of);
  lines.push(findings.length === 0 ? t('cli.check.nothing', { preset }) : t('cli.check.counts', counts));
  lines.push(t('cli.check.run', { count: result.rules }));
  if (setAside.length > 0) lines.push(t('cli.check.setAside', { count: setAside.length }));
  if (notChecked.rules.length > 0)
    lines.push(
      t('cli.check.notChecked', {
        count: notChecked.rules.length,
        rules: notChecked.rules.map((r) => r.id).join(', '),
      }),
    );
  if (off.length > 0) lines.push(t('cli.check.off', { count: off.length, preset }));
  const open = questions.filter((q) => q.answer === null).length;
  if (open > 0) lines.push(t('cli.check.questions', { count: open }));
  return lines.join('\n');
}

/** Of several elements, the words of each that the finding is about. */
function said(elements: readonly FindingElement[]): string[] {
  if (elements.length < 2) return [];
  return elements.flatMap(({ label, marks }) => (marks?.length ? [`  - ${label}: ${quoted(marks)}`] : []));
}

function summary(report: Report): string {
  const { files, unread, failing, counts, rules } = summaryOf(report);
  const lines = [t('cli.summary.files', { files, unread, failing }), t('cli.check.counts', counts)];
  lines.push(...rules.slice(0, MOST).map((r) => `  ${t('cli.summary.rule', { ...r })}`));
  return lines.join('\n');
}
