/** Static Analysis Results Interchange Format 2.1.0 (OASIS), as code hosts and editors read it. */
import { RULES, type Finding, type Severity } from '../../core/checks/index.ts';
import { checkTranslator, type CheckMessageKey } from '../../core/i18n/checks.ts';
import type { Reporter } from './report.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };

export const sarif: Reporter = ({ files, unread }) => {
  const t = checkTranslator();
  const result = (file: string, f: Finding) => ({
    ruleId: f.rule,
    ruleIndex: RULES.findIndex((r) => r.id === f.rule),
    level: LEVEL[f.severity],
    message: { text: f.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        logicalLocations: f.elements.map((e) => ({ name: e.label, fullyQualifiedName: e.id, kind: e.kind })),
      },
    ],
    partialFingerprints: { 'throughline/v1': f.key },
  });
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Throughline',
              rules: RULES.map((rule) => ({
                id: rule.id,
                shortDescription: { text: t(`checks.${rule.id}.title` as CheckMessageKey) },
                fullDescription: { text: t(`checks.${rule.id}.why` as CheckMessageKey) },
                defaultConfiguration: { level: LEVEL[rule.severity] },
                properties: { tags: [rule.family] },
              })),
            },
          },
          results: files.flatMap(({ file, result: { findings } }) => findings.map((f) => result(file, f))),
          invocations: [
            {
              executionSuccessful: unread.length === 0,
              toolExecutionNotifications: unread.map(({ file, reason }) => ({
                level: 'error',
                message: { text: reason },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
              })),
            },
          ],
        },
      ],
    },
    null,
    2,
  );
};

/** A relative reference: separators as in addresses, everything else escaped. */
const uriOf = (file: string): string =>
  file
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/');
