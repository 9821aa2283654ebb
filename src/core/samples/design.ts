/** A whole design as one nested piece of data, as a reader would tell it: each result with what measures it and what it needs. */
import type { Document, Level, Project } from '../model/index.ts';
import { documentBuilder, months, type DocumentBuilder } from './build.ts';

export interface SampleIndicator {
  readonly statement: string;
  readonly baseline: string;
  readonly target: string;
  readonly source: string;
  readonly frequency: string;
  readonly responsible: string;
  /** By what the values are split, where people are counted. */
  readonly split?: string;
  readonly goesDown?: true;
}

/** A condition, and how likely it is to hold. */
export type SampleAssumption = readonly [statement: string, likelihood: 'low' | 'medium' | 'high'];

export interface SampleActivity {
  readonly statement: string;
  readonly responsible: string;
  /** Such as "1-3 7". */
  readonly months: string;
  readonly assumptions?: readonly SampleAssumption[];
}

export interface SampleResult {
  readonly statement: string;
  readonly shortTitle: string;
  /** Why it leads to the result above. */
  readonly because: string;
  readonly indicators: readonly SampleIndicator[];
  /** What has to hold outside the project for the step upwards. */
  readonly assumptions: readonly SampleAssumption[];
  readonly risks?: readonly SampleRisk[];
}

export interface SampleOutput extends SampleResult {
  readonly activities: readonly SampleActivity[];
  /** A second outcome that it feeds, by number from one, and why. */
  readonly alsoFeeds?: {
    readonly outcome: number;
    readonly because: string;
    readonly assumptions: readonly SampleAssumption[];
  };
}

export interface SampleOutcome extends SampleResult {
  readonly outputs: readonly SampleOutput[];
  readonly factors: readonly { readonly statement: string; readonly actor: string }[];
}

export interface SampleRisk {
  readonly statement: string;
  readonly likelihood: 'low' | 'medium' | 'high';
  readonly consequence: 'low' | 'medium' | 'high';
  readonly response: string;
  readonly owner: string;
}

export interface SampleDesign {
  readonly project: Partial<Omit<Project, 'id'>>;
  readonly objective: Omit<SampleResult, 'because' | 'assumptions'>;
  readonly outcomes: readonly SampleOutcome[];
  /** Monitoring, review and reports: rows of the work plan that belong to no output. */
  readonly management: readonly Omit<SampleActivity, 'assumptions'>[];
}

export function documentOf({ project, objective, outcomes, management }: SampleDesign): Document {
  const b = documentBuilder({ profile: 'iom-current', language: 'en', ...project });
  b.add('results', 'objective', {
    level: 'objective',
    statement: objective.statement,
    shortTitle: objective.shortTitle,
  });
  addMeasures(b, 'objective', objective.indicators, project.end ?? null);
  outcomes.forEach((outcome, i) => {
    const id = `outcome-${i + 1}`;
    addResult(b, 'outcome', id, 'objective', outcome, project.end ?? null);
    outcome.factors.forEach(({ statement, actor }, f) => {
      const factor = b.add('factors', `factor-${i + 1}-${f + 1}`, {
        statement,
        actor: b.add('actors', `actor-${i + 1}-${f + 1}`, { name: actor }),
      });
      b.link(factor, id, { kind: 'contributesTo' });
    });
    outcome.outputs.forEach((output, o) => {
      const outputId = `output-${i + 1}-${o + 1}`;
      addResult(b, 'output', outputId, id, output, project.end ?? null);
      output.activities.forEach((activity, a) =>
        addActivity(b, `activity-${i + 1}-${o + 1}-${a + 1}`, outputId, activity),
      );
    });
  });
  outcomes.forEach((outcome, i) =>
    outcome.outputs.forEach(({ alsoFeeds }, o) => {
      if (!alsoFeeds) return;
      const { outcome: to, because: rationale, assumptions } = alsoFeeds;
      addAssumptions(b, b.link(`output-${i + 1}-${o + 1}`, `outcome-${to}`, { rationale }), assumptions);
    }),
  );
  management.forEach((row, i) =>
    b.add('workplanRows', `management-${i + 1}`, {
      label: row.statement,
      responsible: row.responsible,
      months: months(row.months),
    }),
  );
  return b.build();
}

function addResult(
  b: DocumentBuilder,
  level: Level,
  id: string,
  parent: string,
  { statement, shortTitle, because, indicators, assumptions, risks = [] }: SampleResult,
  end: string | null,
): void {
  const homeLink = b.link(id, parent, { rationale: because });
  b.add('results', id, { level, statement, shortTitle, homeLink });
  addMeasures(b, id, indicators, end);
  addAssumptions(b, homeLink, assumptions);
  risks.forEach((risk, i) => b.add('risks', `${id}-risk-${i + 1}`, { ...risk, attachedTo: { [id]: true } }));
}

function addMeasures(
  b: DocumentBuilder,
  result: string,
  indicators: readonly SampleIndicator[],
  end: string | null,
): void {
  indicators.forEach((one, i) => {
    const indicator = b.add('indicators', `${result}-indicator-${i + 1}`, {
      result,
      statement: one.statement,
      baselineText: one.baseline,
      source: one.source,
      frequency: one.frequency,
      responsible: one.responsible,
      disaggregation: one.split ?? '',
      direction: one.goesDown ? 'down' : 'unsaid',
    });
    b.add('targets', `${indicator}-target`, { indicator, kind: 'final', text: one.target, date: end });
  });
}

function addActivity(b: DocumentBuilder, id: string, output: string, activity: SampleActivity): void {
  const homeLink = b.link(id, output);
  b.add('activities', id, { statement: activity.statement, homeLink });
  b.add('workplanRows', `plan-${id}`, {
    activity: id,
    responsible: activity.responsible,
    months: months(activity.months),
  });
  addAssumptions(b, homeLink, activity.assumptions ?? []);
}

function addAssumptions(b: DocumentBuilder, place: string, assumptions: readonly SampleAssumption[]): void {
  assumptions.forEach(([statement, likelihood], i) =>
    b.add('assumptions', `${place}-assumption-${i + 1}`, {
      statement,
      likelihood,
      attachedTo: { [place]: true },
    }),
  );
}
