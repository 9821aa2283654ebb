/**
 * Runs the rules over a design. Pure: the same document, preset and language give the same findings in the same order.
 * A rule that breaks down becomes a finding itself and never takes the others with it.
 */
import { checkTranslator, hasCheckMessage, type CheckTranslate } from '../i18n/checks.ts';
import { view as viewOf, type Document, type Preset, type SetAside, type View } from '../model/index.ts';
import { groupBy, memo } from './collections.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { aboutOf, gather, subjectOf, toFinding, type Finding, type Weighed } from './findings.ts';
import { RULES } from './list.ts';
import { bySeverity, PRESET_SETTINGS, WRITTEN_FIRST } from './presets.ts';
import {
  canRead,
  type CheckContext,
  type QuarantinedRecord,
  type Report,
  type Rule,
  type RuleFailure,
  type Severity,
} from './rule.ts';
import { settingsOf, type HouseSettings } from './settings.ts';
import { contentLanguage, wordsFor } from './words/index.ts';

export interface CheckOptions {
  readonly preset: Preset;
  /** Records that were left out of the document because they did not fit. */
  readonly quarantined?: readonly QuarantinedRecord[];
  readonly t?: CheckTranslate;
  /** The rules to run; all of them unless said. */
  readonly rules?: readonly Rule[];
  /** What the organisation sets for all its projects. */
  readonly house?: HouseSettings;
  /** Whose own limits count; the donor of the project's matrix unless said. */
  readonly donor?: string;
  /** From how many on the reports of one rule are told as one finding with a list; the preset's number unless said. */
  readonly gatherFrom?: number;
}

export interface SetAsideFinding extends Finding {
  readonly setAsideId: string;
  readonly reason: string;
  readonly author: string;
  /** Day on which it was set aside, YYYY-MM-DD, or empty. */
  readonly date: string;
}

export interface CheckResult {
  /** Worst first; inside a severity, what reviewers write first and what most hangs on. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  /** Of `findings`. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many rules were asked. */
  readonly rules: number;
  /** Ids of the rules that were not asked: switched off here, or not part of the preset. */
  readonly off: readonly string[];
  /** Rules that need word lists which the project's language does not have, and that language (null: not known). */
  readonly notChecked: {
    readonly language: string | null;
    readonly rules: readonly { readonly id: string; readonly title: string }[];
  };
}

/** Checks one state of a project after the other; what the states share is not read again. */
export function createChecker(): (doc: Document, options: CheckOptions) => CheckResult {
  let before: View | undefined;
  return (doc, options) => {
    // The rules find this view by the document; each rule about one element keeps its answers itself.
    before = viewOf(doc, before);
    return runChecks(doc, options);
  };
}

export function runChecks(doc: Document, options: CheckOptions): CheckResult {
  const { preset, quarantined = [], t = checkTranslator(), rules = RULES } = options;
  const view = viewOf(doc);
  const facts = gatherFacts(view);
  const language = contentLanguage(doc);
  const settings = settingsOf(doc, preset, options.house, options.donor);
  const words = wordsFor(language, settings.words);
  const failures: RuleFailure[] = [];
  const off: string[] = [];
  const unread: CheckResult['notChecked']['rules'][number][] = [];
  const reports = new Map<Rule, readonly Report[]>();
  for (const rule of rules) {
    const { severity, limits } = settings.of(rule);
    if (severity === 'off') off.push(rule.id);
    else if (!canRead(rule.needs, words)) unread.push({ id: rule.id, title: titleOf(rule, t) });
    else if (!PRESET_SETTINGS[preset].waits || !rule.waitsFor || facts.reached(rule.waitsFor)) {
      const context: CheckContext = { view, doc, preset, facts, limits, words, quarantined, failures };
      reports.set(rule, reportsOf(rule, context, failures));
    }
  }
  const weighed = mostExact(reports).map(({ rule, report }) => ({
    rule,
    report,
    severity: settings.weigh(rule, report.severity),
  }));

  const many = options.gatherFrom ?? PRESET_SETTINGS[preset].gatherFrom;
  const { open, aside } = sortOut(view, weighed, Object.values(doc.setAsides), many);
  const findings = inOrder(open, rules, view, facts).map((group) => toFinding(view, t, group));
  return {
    findings,
    setAside: aside.map(({ group, record }) => ({
      ...toFinding(view, t, group),
      setAsideId: record.id,
      reason: record.reason,
      author: record.author ?? '',
      date: record.date ?? '',
    })),
    counts: countsOf(findings),
    rules: reports.size,
    off,
    notChecked: { language, rules: unread },
  };
}

function titleOf({ id }: Rule, t: CheckTranslate): string {
  const key = `checks.${id}.title`;
  return hasCheckMessage(key) ? t(key) : id;
}

/** Leaves out reports where a more exact rule speaks about the same element. */
function mostExact(reports: ReadonlyMap<Rule, readonly Report[]>): Pick<Weighed, 'rule' | 'report'>[] {
  const byId = new Map([...reports].map(([rule, found]) => [rule.id, found]));
  const spokenOf = memo(
    (id: string): ReadonlySet<string> =>
      new Set((byId.get(id) ?? []).flatMap((report) => report.at.map((place) => place.id))),
  );
  const left: Pick<Weighed, 'rule' | 'report'>[] = [];
  for (const [rule, found] of reports) {
    const others = (rule.yieldsTo ?? []).map(spokenOf).filter((spoken) => spoken.size > 0);
    for (const report of found)
      if (!others.some((spoken) => spoken.has(report.at[0]?.id ?? ''))) left.push({ rule, report });
  }
  return left;
}

function reportsOf(rule: Rule, context: CheckContext, failures: RuleFailure[]): readonly Report[] {
  try {
    return [...rule.check(context)];
  } catch (error) {
    failures.push({ rule: rule.id, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Takes out what people have set aside: single reports first, then whole groups of what is left. */
function sortOut(view: View, weighed: readonly Weighed[], records: readonly SetAside[], many: number) {
  const aside: { group: Weighed[]; record: SetAside }[] = [];
  const byRule = groupBy(records, (r) => r.rule ?? '');
  const leave = (group: Weighed[]): boolean => {
    const known = byRule.get(group[0]?.rule.id ?? '');
    if (!known) return true;
    const reports = group.map((w) => w.report);
    const subject = subjectOf(reports);
    const about = aboutOf(view, reports);
    const record = known.find((r) => r.element === subject && r.about === about);
    if (record) aside.push({ group, record });
    return !record;
  };
  const single = weighed.filter((one) => leave([one]));
  return { open: gather(single, many).filter(leave), aside };
}

function inOrder(
  groups: readonly Weighed[][],
  rules: readonly Rule[],
  view: View,
  facts: Facts,
): Weighed[][] {
  const place = new Map<string, number>();
  for (const record of [...view.results, ...view.activities]) place.set(record.id, place.size);
  for (const { indicator, result } of facts.measures)
    place.set(indicator.id, place.get(result?.id ?? '') ?? 0);
  const ruleAt = new Map(rules.map((r, i) => [r.id, i]));
  const rankOf = new Map(WRITTEN_FIRST.map((id, i) => [id, i]));
  const keyed = groups.map((group) => {
    const first = group[0] as Weighed;
    const ids = group.flatMap((w) => w.report.at.map((p) => p.id));
    return {
      group,
      severity: first.severity,
      rank: rankOf.get(first.rule.id) ?? WRITTEN_FIRST.length,
      weight: Math.max(0, ...ids.map((id) => facts.weight(id))),
      place: place.get(ids[0] ?? '') ?? -1,
      rule: ruleAt.get(first.rule.id) ?? 0,
    };
  });
  return keyed
    .toSorted(
      (a, b) =>
        bySeverity(a.severity, b.severity) ||
        a.rank - b.rank ||
        b.weight - a.weight ||
        a.rule - b.rule ||
        a.place - b.place,
    )
    .map(({ group }) => group);
}
