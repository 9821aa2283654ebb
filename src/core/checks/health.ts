/**
 * Where a design stands: what is there and what is open, level by level and branch by branch. Counts only: a score would hide
 * which half is missing.
 */
import { LEVELS, type Document, type Level, type Result } from '../model/index.ts';
import { view as viewOf } from '../model/index.ts';
import { gatherFacts, written, type Facts, type Measure } from './facts.ts';
import { countsOf, type CheckResult } from './run.ts';
import { SEVERITIES, type Severity } from './rule.ts';
import { PARTS, type Part } from './parts.ts';
import type { TeamQuestion } from './questions/index.ts';

export interface Filled {
  readonly done: number;
  readonly of: number;
}

export interface LevelHealth {
  readonly level: Level;
  /** Results with words. */
  readonly results: number;
  /** Parts of results (indicator, assumption, reason) or of their indicators (baseline, target, source). */
  readonly parts: Readonly<Record<Part, Filled>>;
}

export interface BranchHealth {
  /** Id of the outcome. */
  readonly id: string;
  readonly label: string;
  readonly statement: string;
  readonly outputs: number;
  readonly indicators: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly openQuestions: number;
}

export interface Health {
  readonly levels: readonly LevelHealth[];
  readonly branches: readonly BranchHealth[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly setAside: number;
  readonly questions: { readonly open: number; readonly answered: number };
  /** All of it in plain numbers, to be kept and compared later: "outcome.indicator" 3, "outcome.indicator.of" 4. */
  readonly standing: Readonly<Record<string, number>>;
}

export function healthOf(doc: Document, result: CheckResult, questions: readonly TeamQuestion[]): Health {
  const health = measure(doc, result, questions);
  return { ...health, standing: standingOf(health) };
}

function measure(
  doc: Document,
  result: CheckResult,
  questions: readonly TeamQuestion[],
): Omit<Health, 'standing'> {
  const view = viewOf(doc);
  const facts = gatherFacts(view);
  const answered = questions.filter((q) => q.answer !== null).length;
  return {
    levels: LEVELS.toReversed().flatMap((level) => levelOf(facts, level) ?? []),
    branches: facts.own('outcome').map((outcome) => {
      const inside = new Set([outcome.id, ...facts.below(outcome.id)]);
      const about = new Set([
        ...inside,
        ...[...inside].flatMap((id) => facts.measuresOf(id).map((m) => m.indicator.id)),
        ...[...inside].flatMap((id) => view.up(id).map((l) => l.id)),
      ]);
      const touches = (elements: readonly { readonly id: string }[]): boolean =>
        elements.some((e) => about.has(e.id));
      return {
        id: outcome.id,
        label: view.label(outcome.id),
        statement: outcome.statement,
        outputs: facts.outputsReaching(outcome.id).size,
        indicators: [...inside].reduce((sum, id) => sum + facts.measuresOf(id).length, 0),
        findings: countsOf(result.findings.filter((f) => touches(f.elements))),
        openQuestions: questions.filter((q) => q.answer === null && touches(q.elements.slice(0, 1))).length,
      };
    }),
    findings: result.counts,
    setAside: result.setAside.length,
    questions: { open: questions.length - answered, answered },
  };
}

function levelOf(facts: Facts, level: Level): LevelHealth | null {
  const results = facts.own(level).filter((r) => written(r.statement));
  if (results.length === 0) return null;
  const measures = results.flatMap((r) => facts.measuresOf(r.id).filter((m) => m.worded));
  const share = <T>(items: readonly T[], has: (item: T) => boolean): Filled => ({
    done: items.filter(has).length,
    of: items.length,
  });
  const linked = results.filter((r) => facts.view.up(r.id).length > 0);
  return {
    level,
    results: results.length,
    parts: {
      indicator: share(results, (r) => facts.measuresOf(r.id).some((m) => m.worded)),
      baseline: share(measures, hasBaseline),
      target: share(measures, (m) => m.aim.kind !== 'none'),
      source: share(measures, (m) => written(m.indicator.source)),
      assumption: share(results, (r) => hasAssumption(facts, r)),
      reason: share(linked, (r) => facts.view.up(r.id).some((l) => written(l.rationale))),
    },
  };
}

const hasBaseline = ({ baseline, indicator }: Measure): boolean =>
  baseline.kind !== 'none' || indicator.baselineStatus !== 'known';

/** Attached to the result itself, to its link, or to its whole level. */
const hasAssumption = ({ view }: Facts, { id, level }: Result): boolean =>
  [id, `level:${level}`, ...view.up(id).map((l) => l.id)].some((place) =>
    view.assumptionsOf(place).some((a) => written(a.statement)),
  );

function standingOf(health: Omit<Health, 'standing'>): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const severity of SEVERITIES) numbers[`findings.${severity}`] = health.findings[severity];
  numbers['questions.open'] = health.questions.open;
  for (const { level, results, parts } of health.levels) {
    numbers[`${level}.results`] = results;
    for (const part of PARTS) {
      numbers[`${level}.${part}`] = parts[part].done;
      numbers[`${level}.${part}.of`] = parts[part].of;
    }
  }
  return numbers;
}
