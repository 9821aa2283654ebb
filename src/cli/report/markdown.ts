/** For a review by mail or a page of a wiki. Words of a design are text, never markup. */
import { quoted, SEVERITIES, type Finding, type FindingElement } from '../../core/checks/index.ts';
import { cliText as t } from '../../core/i18n/cli.ts';
import type { FileReport, Report, Reporter } from './report.ts';
import { summaryOf } from './summary.ts';

/** Words of a design as text, whatever signs are in them. */
export const plain = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

export const markdown: Reporter = (report) =>
  [
    ...report.files.map(one),
    ...report.unread.map(({ file, reason }) => `# ${plain(file)}\n\n${plain(reason)}`),
    ...(report.files.length + report.unread.length > 1 ? [summary(report)] : []),
  ].join('\n\n');

function one({ file, title, preset, result, questions }: FileReport): string {
  const parts = [`# ${plain(title || file)}`, `${plain(file)} · ${t(`model.preset.${preset}`)}`];
  parts.push(
    result.findings.length === 0 ? t('cli.check.nothing', { preset }) : t('cli.check.counts', result.counts),
  );
  for (const severity of SEVERITIES) {
    const own = result.findings.filter((f) => f.severity === severity);
    if (own.length > 0) parts.push(`## ${t(`model.severities.${severity}`)}`, own.map(item).join('\n'));
  }
  if (result.setAside.length > 0)
    parts.push(
      `## ${t('cli.markdown.setAside')}`,
      result.setAside
        .map(
          (f) =>
            `- ${plain(f.message)} ${t('cli.markdown.because', { reason: plain(f.reason), author: plain(f.author), date: f.date })}`,
        )
        .join('\n'),
    );
  if (questions.length > 0)
    parts.push(
      `## ${t('cli.markdown.questions')}`,
      questions
        .map(
          (q) => `- [${q.answer ? 'x' : ' '}] ${plain(q.text)}${q.answer ? ` ${plain(q.answer.text)}` : ''}`,
        )
        .join('\n'),
    );
  if (result.notChecked.rules.length > 0)
    parts.push(
      t('cli.check.notChecked', {
        count: result.notChecked.rules.length,
        rules: result.notChecked.rules.map((r) => r.id).join(', '),
      }),
    );
  return parts.join('\n\n');
}

const named = ({ label, marks }: FindingElement): string =>
  plain(marks?.length ? `${label} (${quoted(marks)})` : label);

const item = ({ rule, message, why, elements }: Finding): string => {
  const list = elements.length > 1 ? `\n  - ${elements.map(named).join('; ')}` : '';
  return `- ${plain(message)} _${plain(why)}_ (\`${rule}\`)${list}`;
};

function summary(report: Report): string {
  const { files, unread, failing, counts, rules } = summaryOf(report);
  return [
    `# ${t('cli.markdown.summary')}`,
    `${t('cli.summary.files', { files, unread, failing })} ${t('cli.check.counts', counts)}`,
    rules.map((r) => `- ${t('cli.summary.rule', { ...r })}`).join('\n'),
  ].join('\n\n');
}
