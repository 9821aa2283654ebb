/** The forms in which a check is reported: whole, valid, and safe with whatever people have written. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { RULES, runChecks, teamQuestions } from '../../core/checks/index.ts';
import { readDesign } from '../../core/checks/testing/design.ts';
import { REPORTERS, type FileReport, type Report } from './index.ts';

const DESIGN = `
Project: Roads & <schools>
Objective: Fewer hurt [children]
  Outcome: Drivers slow down *near* schools
    Output: Crossings are raised`;

function reportOn(file: string, design = DESIGN): FileReport {
  const doc = readDesign(design);
  const result = runChecks(doc, { preset: 'submission' });
  return {
    file,
    preset: 'submission',
    title: doc.project['project']?.title ?? '',
    result,
    questions: teamQuestions(doc),
  };
}

const one: Report = { files: [reportOn('a b/roads.docx')], unread: [], failing: ['error'] };
const two: Report = {
  files: [reportOn('roads.docx'), reportOn('water.docx', 'Objective: Clean water')],
  unread: [{ file: 'torn.docx', reason: '“torn.docx” is damaged.' }],
  failing: ['error', 'warning'],
};

describe('markdown', () => {
  const text = REPORTERS.markdown(one);

  it('has the findings by severity, each with its reason and its check, and the questions with boxes', () => {
    expect(text).toContain('## Errors\n\n- ');
    expect(text).toContain('(`indicator-missing`)');
    expect(text).toMatch(/## Questions for the team\n\n- \[ \] /);
  });

  it('shows words of the design as words, never as markup', () => {
    expect(text).toContain('# Roads & \\<schools\\>');
    expect(text).not.toMatch(/[^\\]<schools/);
  });
});

describe('several designs', () => {
  it('are summed up: how many, what fails, and which checks speak most often', () => {
    const { summary, files, unread } = JSON.parse(REPORTERS.json(two)) as {
      files: unknown[];
      unread: unknown[];
      summary: { files: number; failing: number; rules: { rule: string; files: number }[] };
    };
    expect([files.length, unread.length, summary.files, summary.failing]).toEqual([2, 1, 2, 2]);
    expect(summary.rules[0]?.files).toBe(2);
    expect(REPORTERS.text(two)).toContain('2 designs read, 2 with findings that count, 1 file not readable.');
    expect(REPORTERS.text(two)).toContain('“torn.docx” is damaged.');
    expect(REPORTERS.markdown(two)).toContain('# All designs');
  });

  it('of one file only, JSON stays the one object that programs know', () => {
    expect(Object.keys(JSON.parse(REPORTERS.json(one)) as object)).toEqual([
      'file',
      'preset',
      'findings',
      'counts',
    ]);
  });
});

describe('SARIF', () => {
  const log = JSON.parse(REPORTERS.sarif(two)) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number; level: string; locations: unknown[] }[];
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
    }[];
  };

  it('describes every check, and points each result at one of them', () => {
    const [run] = log.runs;
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
    expect(run?.tool.driver.rules.map((r) => r.id)).toEqual(RULES.map((r) => r.id));
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
    }
    expect(run?.results.length).toBeGreaterThan(3);
  });

  it('says that a file could not be read, and names files as relative references', () => {
    expect(log.runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
    expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(REPORTERS.sarif(one)).toContain('"uri": "a%20b/roads.docx"');
  });
});

describe('JUnit', () => {
  it('is valid XML with a suite for each file, and fails what counts', () => {
    const xml = REPORTERS.junit(two);
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as {
      testsuites: { testsuite: { name: string; tests: string; failures?: string; errors?: string }[] };
    };
    const suites = parsed.testsuites.testsuite;
    expect(suites.map((s) => s.name)).toEqual(['roads.docx', 'water.docx', 'torn.docx']);
    expect(suites[0]?.tests).toBe(String(RULES.length));
    expect(Number(suites[0]?.failures)).toBeGreaterThan(0);
    expect(suites[2]?.errors).toBe('1');
  });

  it('survives characters that XML cannot carry', () => {
    const odd = reportOn(
      'odd.json',
      'Objective: Fewer \u0001 accidents & <more>\n  Outcome: B\n  Outcome: C',
    );
    const xml = REPORTERS.junit({
      files: [odd],
      unread: [{ file: 'x\u0002', reason: 'y\ud800' }],
      failing: ['suggestion'],
    });
    expect(XMLValidator.validate(xml)).toBe(true);
    // oxlint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0001\u0002]/);
  });
});
