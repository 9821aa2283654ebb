/** The one list of forms in which `check` reports. */
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const REPORTERS = { text, json, markdown, sarif, junit } as const satisfies Record<string, Reporter>;
export type ReportFormat = keyof typeof REPORTERS;
export type { FileReport, Report, Unread } from './report.ts';
