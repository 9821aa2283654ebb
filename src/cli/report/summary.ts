/** Many designs at a glance: how many of each severity, and which checks speak most often. */
import { SEVERITIES, type Severity } from '../../core/checks/index.ts';
import type { Report } from './report.ts';

export interface Summary {
  readonly files: number;
  readonly unread: number;
  /** Files in which something makes the command fail. */
  readonly failing: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Checks by the number of files in which they speak, most first. */
  readonly rules: readonly { readonly rule: string; readonly files: number; readonly findings: number }[];
}

export function summaryOf({ files, unread, failing }: Report): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  const rules = new Map<string, { rule: string; files: number; findings: number }>();
  for (const { result } of files) {
    for (const severity of SEVERITIES) counts[severity] += result.counts[severity];
    for (const rule of new Set(result.findings.map((f) => f.rule))) {
      const known = rules.get(rule) ?? { rule, files: 0, findings: 0 };
      known.files += 1;
      known.findings += result.findings.filter((f) => f.rule === rule).length;
      rules.set(rule, known);
    }
  }
  return {
    files: files.length,
    unread: unread.length,
    failing: files.filter(({ result }) => failing.some((s) => result.counts[s] > 0)).length,
    counts,
    rules: [...rules.values()].toSorted(
      (a, b) => b.files - a.files || b.findings - a.findings || a.rule.localeCompare(b.rule),
    ),
  };
}
