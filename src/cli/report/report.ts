/** What a check of one file found, or why the file could not be read. */
import type { CheckResult, Severity, TeamQuestion } from '../../core/checks/index.ts';
import type { Preset } from '../../core/model/index.ts';

export interface FileReport {
  readonly file: string;
  readonly preset: Preset;
  readonly title: string;
  readonly result: CheckResult;
  readonly questions: readonly TeamQuestion[];
}

export interface Unread {
  readonly file: string;
  /** A whole sentence. */
  readonly reason: string;
}

export interface Report {
  readonly files: readonly FileReport[];
  readonly unread: readonly Unread[];
  /** Findings of these severities make the command fail. */
  readonly failing: readonly Severity[];
}

export type Reporter = (report: Report) => string;
