/**
 * List, files, tests, pages and messages of the rules say the same, in both directions; and the examples on the pages
 * are run: what is "worth a look" sets the rule off, what is "better" does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { enChecks } from '../i18n/en/checks/index.ts';
import { en } from '../i18n/en/index.ts';
import { RULES } from './list.ts';
import { QUESTIONS } from './questions/index.ts';
import { FAMILIES, manyOf, SEVERITIES, type Rule } from './rule.ts';
import { findingsOf } from './testing/ruleTester.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const docs = path.resolve(here, '../../../docs/checks');
const texts: Readonly<Record<string, string>> = { ...en, ...enChecks };
const ids = RULES.map((r) => r.id).toSorted();

/** Pages that are not about a rule: questions for the team have their own test. */
const OTHER_PAGES = new Set(['README', 'settings', ...QUESTIONS.map((q) => q.id)]);

/** Rules about things that no outline of a design can show. */
const WITHOUT_EXAMPLE = new Set(['unreadable-record', 'failed-rule']);

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
/** Files of the rules with their family: "causality/causal-cycle". */
const ruleFiles = (ending: string): string[] =>
  readdirSync(path.join(here, 'rules')).flatMap((family) =>
    namesIn(path.join(here, 'rules', family), ending).map((name) => `${family}/${name}`),
  );
/** Empty for a page that is missing, so that the test that says so can run. */
const page = (id: string): string => {
  const file = path.join(docs, `${id}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

describe('the rules', () => {
  it('stand in the list once each', () => expect(ids).toEqual([...new Set(ids)]));

  it('have a file each, in the folder of their family', () => {
    const files = ruleFiles('.ts').filter((name) => !name.endsWith('/index') && !name.endsWith('.test'));
    expect(files.toSorted()).toEqual(RULES.map((r) => `${r.family}/${r.id}`).toSorted());
  });

  it('have a test each', () => {
    expect(ruleFiles('.test.ts').toSorted()).toEqual(RULES.map((r) => `${r.family}/${r.id}`).toSorted());
  });

  it('yield only to rules that exist', () => {
    for (const rule of RULES) for (const id of rule.yieldsTo ?? []) expect(ids).toContain(id);
  });

  it('have a page each', () => {
    expect(
      namesIn(docs, '.md')
        .filter((name) => !OTHER_PAGES.has(name))
        .toSorted(),
    ).toEqual(ids);
  });

  it('have every message they use, and the catalogue has no others', () => {
    const needed = RULES.flatMap((rule) => [
      `checks.${rule.id}.title`,
      `checks.${rule.id}.why`,
      ...messagesOf(rule).map((m) => `checks.${rule.id}.${m}`),
    ]);
    const known = Object.keys(enChecks).filter((key) => RULES.some((r) => key.startsWith(`checks.${r.id}.`)));
    expect(known.toSorted()).toEqual(needed.toSorted());
    const strangers = Object.keys(enChecks).filter(
      (key) => /^checks\.[a-z]+-/.test(key) && !ids.includes(key.split('.')[1] as string),
    );
    expect(strangers).toEqual([]);
  });

  it('have ids, groups and severities of the catalogue', () => {
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(FAMILIES).toContain(rule.family);
      expect(SEVERITIES).toContain(rule.severity);
      expect(texts[`checks.family.${rule.family}`]).toBeDefined();
    }
  });
});

/** A rule about single elements needs the gathered form too; messages that already speak of all are never gathered. */
const messagesOf = (rule: Rule): string[] =>
  rule.messages.flatMap((m) =>
    rule.grouping === 'never' || m === 'all' || m === 'design' || (rule.oneList && m !== 'message')
      ? [m]
      : [m, manyOf(m)],
  );

const SECTIONS = [
  'What it looks at',
  'Why it matters',
  'Who says so',
  'Worth a look',
  'Better',
  'How to fix it',
  'When to set it aside',
];

function examples(text: string, section: string): string[] {
  const part = text.split(/^## /m).find((p) => p.startsWith(`${section}\n`)) ?? '';
  return [...part.matchAll(/```design\n([\s\S]*?)```/g)].map((m) => m[1] as string);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const text = page(id);

  it('opens with the id, the name, the severity and the group of the rule', () => {
    const group = texts[`checks.family.${rule.family}`];
    expect(text.split('\n').slice(0, 3)).toEqual([
      `# ${id}`,
      '',
      `**${texts[`checks.${id}.title`]}** · ${rule.severity} · ${group}`,
    ]);
  });

  it('has every section in order, each with words', () => {
    const wanted = WITHOUT_EXAMPLE.has(id) ? SECTIONS.filter((s) => !/Worth|Better/.test(s)) : SECTIONS;
    const parts = text.split(/^## /m).slice(1);
    expect(parts.map((p) => p.split('\n')[0])).toEqual(wanted);
    for (const part of parts) expect(part.split('\n').slice(1).join('').length).toBeGreaterThan(20);
  });

  it('shows a design worth a look and a better one, and both are true', () => {
    if (WITHOUT_EXAMPLE.has(id)) return;
    const bad = examples(text, 'Worth a look');
    const better = examples(text, 'Better');
    expect([bad.length, better.length]).toEqual([1, 1]);
    const found = (design: string) => findingsOf(rule, { name: id, design }).map((f) => f.rule);
    expect(found(bad[0] as string)).toContain(id);
    expect(found(better[0] as string)).toEqual([]);
  });
});

describe('the index of the pages', () => {
  it('lists every rule under its group, with severity and name', () => {
    const index = readFileSync(path.join(docs, 'README.md'), 'utf8');
    const wanted = FAMILIES.flatMap((group) => [
      `## ${texts[`checks.family.${group}`]}`,
      ...RULES.filter((r) => r.family === group).map(
        (r) => `- [${r.id}](${r.id}.md) (${r.severity}): ${texts[`checks.${r.id}.title`]}`,
      ),
    ]).concat(
      '## Questions for the team',
      QUESTIONS.map((q) => `- [${q.id}](${q.id}.md): ${texts[`questions.${q.id}.title`]}`),
    );
    const lines = index.split('\n').filter((line) => line.startsWith('## ') || line.startsWith('- ['));
    expect(lines).toEqual(wanted);
  });
});
