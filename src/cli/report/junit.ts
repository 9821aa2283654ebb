/** JUnit's XML, as build servers read it: a suite for each file, a case for each check that was run or has something to say. */
import { RULES } from '../../core/checks/index.ts';
import { writable as plain, xmlText } from '../../core/formats/xmlText.ts';
import { checkTranslator, type CheckMessageKey } from '../../core/i18n/checks.ts';
import type { FileReport, Report, Reporter, Unread } from './report.ts';

export const junit: Reporter = (report) => {
  const suites = [...report.files.map((file) => suite(file, report)), ...report.unread.map(unreadSuite)];
  return xmlText({ testsuites: { testsuite: suites } }).trimEnd();
};

function suite({ file, result }: FileReport, { failing }: Report) {
  const t = checkTranslator();
  const silent = new Set([...result.off, ...result.notChecked.rules.map((r) => r.id)]);
  const cases = RULES.map((rule) => {
    const own = result.findings.filter((f) => f.rule === rule.id);
    const failed = own.filter((f) => failing.includes(f.severity));
    const told = own.filter((f) => !failing.includes(f.severity));
    return {
      '@classname': rule.family,
      '@name': `${rule.id}: ${t(`checks.${rule.id}.title` as CheckMessageKey)}`,
      ...(silent.has(rule.id) && own.length === 0 ? { skipped: '' } : {}),
      ...(failed.length > 0
        ? {
            failure: failed.map((f) => ({
              '@type': f.severity,
              '@message': plain(f.message),
              '#text': plain(f.why),
            })),
          }
        : {}),
      ...(told.length > 0
        ? { 'system-out': plain(told.map((f) => `${f.severity}: ${f.message}`).join('\n')) }
        : {}),
    };
  });
  return {
    '@name': plain(file),
    '@tests': cases.length,
    '@failures': cases.filter((c) => 'failure' in c).length,
    '@skipped': cases.filter((c) => 'skipped' in c).length,
    testcase: cases,
  };
}

const unreadSuite = ({ file, reason }: Unread) => ({
  '@name': plain(file),
  '@tests': 1,
  '@errors': 1,
  testcase: [{ '@classname': 'file', '@name': plain(file), error: { '@message': plain(reason) } }],
});
