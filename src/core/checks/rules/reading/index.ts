import brokenLink from './broken-link.ts';
import failedRule from './failed-rule.ts';
import unreadableRecord from './unreadable-record.ts';
import type { Rule } from '../../rule.ts';

export const readingRules: readonly Rule[] = [
  brokenLink,
  unreadableRecord,
  // Last, so that it sees what broke down before it.
  failedRule,
];
