/**
 * A rule looks at the repaired view of a design and reports what a careful reviewer would ask about. It holds no texts:
 * a report names one of the rule's messages, whose words stand in the catalogue as `checks.<rule>.<message>`.
 * A rule's id is its file name, its page (docs/checks/<rule>.md), its test and the prefix of its messages.
 */
import type { MessageData } from '../i18n/index.ts';
import type { Document, Preset, View } from '../model/index.ts';
import type { Facts } from './facts.ts';
import { LIST_NAMES, type ListName, type Words } from './words/words.ts';

export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
/**
 * - `error`: certain, and the design does not hold without a repair
 * - `warning`: likely to come back from a donor or an evaluator
 * - `suggestion`: something to talk about; the answer may be that all is well
 */
export type Severity = (typeof SEVERITIES)[number];

/** Parts of the catalogue, in the order in which lists show them; each has a folder under `rules/`. */
export const FAMILIES = [
  'structure',
  'wording',
  'causality',
  'conditions',
  'indicators',
  'activities',
  'budget',
  'monitoring',
  'evaluation',
  'terms',
  'reading',
] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * How far a design has come. In the drafting preset a rule about something that is not there yet waits until then:
 * - `chain`: at least four results are written, among them objective, outcome and output, and at least half of the outcomes rest on an output
 * - `measures`: also at least half of the outcomes and half of the outputs have an indicator
 */
export type Stage = 'chain' | 'measures';

/** Where a report points: an element and, where one is meant, the field to go to. */
export interface Place {
  /** Id of a result, activity, indicator, assumption, risk, factor, link, or of the project. */
  readonly id: string;
  /**
   * Name of the record's field; `target` and `baseline` stand for an indicator's target and baseline, `<id>/<field>` for a field of
   * an entry that is kept with the element, such as a recommendation.
   */
  readonly field?: string;
  /** The very words of the element that set the rule off. */
  readonly marks?: readonly string[];
}

export interface Report {
  /** Which of the rule's messages; `message` unless said. */
  readonly message?: string;
  readonly at: readonly Place[];
  readonly data?: MessageData;
  /** Milder or stronger than the rule's own severity, for a case that the catalogue treats apart. */
  readonly severity?: Severity;
  /** Reports of a rule are gathered into one finding only when their causes agree. */
  readonly cause?: string;
  /** What a set-aside depends on; the words at the places unless said. */
  readonly about?: string;
}

/** A record that did not fit its schema and was left out of the document. */
export interface QuarantinedRecord {
  readonly table: string;
  readonly id: string;
  readonly reason: string;
}

export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

export interface CheckContext {
  readonly view: View;
  readonly doc: Document;
  readonly preset: Preset;
  readonly facts: Facts;
  /** The running rule's limits, as this project sets them. */
  readonly limits: Readonly<Record<string, number>>;
  /** Word lists of the project's language; null where there are none. */
  readonly words: Words | null;
  readonly quarantined: readonly QuarantinedRecord[];
  /** Rules that broke down in this run, so far. */
  readonly failures: readonly RuleFailure[];
}

export type TextContext = CheckContext & { readonly words: Words };

interface RuleOptions<C> {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** The drafting preset waits for this stage; without one the rule judges what is written and never waits. */
  readonly waitsFor?: Stage;
  /**
   * - `never`: each report is a finding of its own (rules about the whole design)
   * - `each`: a finding per report, gathered only when there are many
   * - `together`: always one finding per cause with a list
   */
  readonly grouping: 'never' | 'each' | 'together';
  /** Gathered reports make one list whatever their messages are, told by `many`. */
  readonly oneList?: boolean;
  /** Numbers that a project or an organisation may set otherwise, by name: how many outputs are too many. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Rules that say the same more exactly: where one of them speaks about an element, this rule leaves it. */
  readonly yieldsTo?: readonly string[];
  /** Ids of the messages that reports use; the gathered form of `x` is `xMany`, that of `message` is `many`. */
  readonly messages: readonly string[];
  readonly check: (context: C) => Iterable<Report>;
}

export interface Rule extends RuleOptions<CheckContext> {
  /** The word lists that a text rule cannot do without; null for a rule that reads no words. */
  readonly needs: readonly ListName[] | null;
}

/** A rule on structure: fields, links, numbers. It is given words only where the language has all the lists. */
export const defineRule = (rule: RuleOptions<CheckContext>): Rule => ({
  ...rule,
  needs: null,
  check: (context) => rule.check(canRead(LIST_NAMES, context.words) ? context : { ...context, words: null }),
});

interface TextRuleOptions extends RuleOptions<TextContext> {
  /** The lists that it cannot do without; all of them unless said, so that it runs in complete languages only. */
  readonly needs?: readonly ListName[];
}

/** A rule on words: runs only where the project's language has the lists that it needs. */
export const defineTextRule = ({ needs = LIST_NAMES, ...rule }: TextRuleOptions): Rule => ({
  ...rule,
  needs,
  check: (context) =>
    context.words && canRead(needs, context.words) ? rule.check({ ...context, words: context.words }) : [],
});

/** True where a rule can be asked in the language of these words. */
export const canRead = (needs: Rule['needs'], words: Words | null): boolean =>
  needs === null || (words !== null && !needs.some((name) => words.lacks.has(name)));

/** Id of the gathered form of a message. */
export const manyOf = (message: string): string => (message === 'message' ? 'many' : `${message}Many`);
