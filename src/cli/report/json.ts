/** For machines: one object for one file, a list of these with totals for several. Documented in docs/cli.md; only ever added to. */
import type { FindingElement } from '../../core/checks/index.ts';
import type { FileReport, Reporter } from './report.ts';
import { summaryOf } from './summary.ts';

export const json: Reporter = (report) => {
  const files = report.files.map(one);
  const only = files.length === 1 && report.unread.length === 0 ? files[0] : undefined;
  return JSON.stringify(only ?? { files, unread: report.unread, summary: summaryOf(report) }, null, 2);
};

const one = ({ file, preset, result: { findings, counts } }: FileReport) => ({
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
