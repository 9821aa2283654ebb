/** What many rules ask of a design, worked out once per run. */
import {
  parseValue,
  type Factor,
  type Indicator,
  type Level,
  type Link,
  type ParsedValue,
  type Result,
  type Target,
  type View,
} from '../model/index.ts';
import { groupBy, isSameList, memo, memoFor, unique } from './collections.ts';
import type { Stage } from './rule.ts';

export interface Measure {
  readonly indicator: Indicator;
  /** The result it measures; null where it hangs on nothing. */
  readonly result: Result | null;
  /** Every target in order: milestones and the final one. */
  readonly targets: readonly Target[];
  /** The final target record. */
  readonly target: Target | null;
  readonly baseline: ParsedValue;
  readonly aim: ParsedValue;
  /** Words beside the target, such as "continued". */
  readonly aimQualifier: string;
  /** False for an indicator that nobody has worded. */
  readonly worded: boolean;
}

export interface MeasuredResult {
  readonly result: Result;
  readonly measures: readonly Measure[];
}

export interface Facts {
  readonly view: View;
  readonly measures: readonly Measure[];
  readonly measuresOf: (resultId: string) => readonly Measure[];
  /** Results of the design that still stand: written or in use, neither cancelled nor replaced. */
  readonly live: readonly Result[];
  /** Live results at a level that somebody intended and this project answers for. */
  readonly own: (...levels: Level[]) => readonly Result[];
  /** The same with their indicators. */
  readonly ownMeasured: (...levels: Level[]) => readonly MeasuredResult[];
  /** Live results that lead here directly. */
  readonly sources: (resultId: string) => readonly Result[];
  /** Factors that lead here directly and say something. */
  readonly factorsOf: (resultId: string) => readonly Factor[];
  /** Everything from which a path of links leads here: results, activities, factors. */
  readonly below: (id: string) => ReadonlySet<string>;
  /** Live outputs from which a path of links leads here. */
  readonly outputsReaching: (resultId: string) => ReadonlySet<string>;
  /** True where a path of links leads up from one to the other, leaving out one link if asked. */
  readonly leadsTo: (from: string, to: string, without?: string) => boolean;
  /** Usable links, top levels first. */
  readonly usable: readonly Link[];
  /** How many elements hang on this one: what would lose its sense with it. */
  readonly weight: (id: string) => number;
  /** True when the design has come that far. */
  readonly reached: (stage: Stage) => boolean;
}

export const written = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

export const isLive = (r: Result): boolean => r.status !== 'cancelled' && r.status !== 'replaced';

/** With fewer written results than this a design has only just been begun. */
const YOUNG = 4;

export const gatherFacts = memoFor((view: View): Facts => {
  const measures = view.results.flatMap((r) =>
    view.indicators(r.id).map((i) => keptMeasure(i, r, view.targets(i.id))),
  );
  const byResult = groupBy(measures, (m) => m.result?.id ?? '');
  const measuresOf = (id: string): readonly Measure[] => byResult.get(id) ?? [];

  const below = belowIn(view);
  // A placeholder is an empty statement with nothing written on or below it: nobody has touched it.
  const hasWords = (id: string): boolean =>
    written(view.nodes.get(id)?.record.statement) || measuresOf(id).some((m) => !isPlaceholder(m));
  const touched = (r: Result): boolean => hasWords(r.id) || [...below(r.id)].some(hasWords);
  const live = view.results.filter((r) => isLive(r) && touched(r));
  const ownByLevels = memo((names: string): readonly Result[] => {
    const levels = new Set(names.split(' '));
    return live.filter((r) => levels.has(r.level) && r.intended && !r.byOthers);
  });
  const own = (...levels: Level[]): readonly Result[] => ownByLevels(levels.join(' '));
  const measuredByLevels = memo((levels: string) =>
    ownByLevels(levels).map((r) => keptResult(r, measuresOf(r.id))),
  );

  const resultAt = (id: string | null): Result | null => {
    const node = view.nodes.get(id ?? '');
    return node?.kind === 'result' ? node.record : null;
  };
  const sources = (id: string): Result[] =>
    unique(view.down(id).map((l) => resultAt(l.from))).filter((r): r is Result => r !== null && isLive(r));
  const factorsOf = (id: string): Factor[] =>
    view.down(id).flatMap((l) => {
      const node = view.nodes.get(l.from ?? '');
      return node?.kind === 'factor' && (written(node.record.statement) || node.record.actor)
        ? [node.record]
        : [];
    });

  const outputsReaching = memo(
    (id: string) =>
      new Set(
        [...below(id)].filter((at) => {
          const r = resultAt(at);
          return r !== null && r.level === 'output' && isLive(r);
        }),
      ),
  );
  const leadsTo = (from: string, to: string, without?: string): boolean =>
    reach(from, (at) =>
      view
        .up(at)
        .filter((l) => l.id !== without)
        .map((l) => l.to as string),
    ).has(to);

  const all = view.nodes.size;
  const weight = memo((id: string): number => {
    const kind = view.kindOf(id);
    if (kind === 'project' || kind === null) return all;
    if (kind === 'indicator') return below(view.doc.indicators[id]?.result ?? '').size;
    if (kind === 'link') return below(view.doc.links[id]?.from ?? '').size + 1;
    return below(id).size;
  });

  const reached = memo((stage: Stage): boolean => {
    const of = (...levels: Level[]): readonly Result[] => own(...levels).filter((r) => written(r.statement));
    const outcomes = of('outcome');
    const chain =
      of('goal', 'objective', 'outcome', 'intermediateOutcome', 'output').length >= YOUNG &&
      of('objective', 'goal').length > 0 &&
      of('output').length > 0 &&
      outcomes.length > 0 &&
      outcomes.filter((r) => outputsReaching(r.id).size > 0).length * 2 >= outcomes.length;
    if (stage === 'chain' || !chain) return chain;
    return [outcomes, of('output')].every(
      (results) => results.filter((r) => measuresOf(r.id).some((m) => m.worded)).length * 2 >= results.length,
    );
  });

  return {
    view,
    measures,
    measuresOf,
    live,
    own,
    ownMeasured: (...levels) => measuredByLevels(levels.join(' ')),
    sources,
    factorsOf,
    below,
    outputsReaching,
    leadsTo,
    usable: view.results.flatMap((r) => view.down(r.id)),
    weight,
    reached,
  };
});

/** Measures by indicator, made again only where the indicator, its result or a target has changed: rules keep answers with them. */
const knownMeasures = new WeakMap<Indicator, Measure>();
const knownResults = new WeakMap<Result, MeasuredResult>();

function keptMeasure(indicator: Indicator, result: Result, targets: readonly Target[]): Measure {
  const known = knownMeasures.get(indicator);
  if (known && known.result === result && isSameList(known.targets, targets)) return known;
  const made = measureOf(indicator, result, targets);
  knownMeasures.set(indicator, made);
  return made;
}

function keptResult(result: Result, measures: readonly Measure[]): MeasuredResult {
  const known = knownResults.get(result);
  if (known && isSameList(known.measures, measures)) return known;
  const made = { result, measures };
  knownResults.set(result, made);
  return made;
}

function measureOf(indicator: Indicator, result: Result, targets: readonly Target[]): Measure {
  const target = targets.find((t) => t.kind === 'final') ?? null;
  return {
    indicator,
    result,
    targets,
    target,
    baseline: parseValue(indicator.baselineText),
    aim: parseValue(target?.text ?? ''),
    aimQualifier: target?.qualifier ?? '',
    worded: written(indicator.statement),
  };
}

/** What lies below changes with the shape of a design only. */
const knownBelow = new WeakMap<object, (id: string) => ReadonlySet<string>>();

function belowIn(view: View): (id: string) => ReadonlySet<string> {
  let below = knownBelow.get(view.shape);
  if (!below) {
    below = memo((id: string) => reach(id, (at) => view.down(at).map((l) => l.from as string)));
    knownBelow.set(view.shape, below);
  }
  return below;
}

/** True while nobody has written anything into the row. */
export const isPlaceholder = (m: Measure): boolean =>
  !m.worded && m.baseline.kind === 'none' && m.aim.kind === 'none' && !written(m.indicator.source);

/** Everything that can be reached from here, without the start. */
function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...next(start)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...next(id));
  }
  return seen;
}
