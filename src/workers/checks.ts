/**
 * Runs the checks off the main thread, and answers what only they know: the quick fixes of a finding, how strict each rule is.
 * Requests carry a number; an answer to an older one is thrown away by the asker.
 */
import {
  donorOfFormat,
  FAMILIES,
  healthOf,
  readHouseSettings,
  LIST_NAMES,
  createChecker,
  RULES,
  runChecks,
  settingsOf,
  teamQuestions,
  type CheckOptions,
  type CheckResult,
  type Family,
  type Finding,
  type Health,
  type HouseSettings,
  type QuarantinedRecord,
  type Severity,
  type SeverityChoice,
  type TeamQuestion,
} from '../core/checks/index.ts';
import { applyChanges, type Change } from '../core/changes/index.ts';
import { fixesFor, type QuickFix } from '../core/fixes/index.ts';
import { checkTranslator, type CheckMessageKey } from '../core/i18n/checks.ts';
import type { Document, Preset } from '../core/model/index.ts';
import { NO_RECORDS } from './mirror.ts';

/** What the page has changed since it last said so; the worker keeps a copy of its document. */
export interface ChangesRequest {
  readonly kind: 'changes';
  readonly changes: readonly Change[];
}

export interface CheckRequest {
  readonly kind: 'check';
  readonly nonce: number;
  readonly preset: Preset;
  readonly quarantined: readonly QuarantinedRecord[];
  readonly language: string;
  /** Text of the organisation's settings file, or empty. */
  readonly house: string;
}
/** About the design of the last check. */
export interface FixRequest {
  readonly kind: 'fixes';
  readonly nonce: number;
  /** Key of the finding. */
  readonly finding: string;
}
export interface RulesRequest {
  readonly kind: 'rules';
  readonly nonce: number;
}
/** The design of the last check as the donor of a document would look at it. */
export interface DonorRequest {
  readonly kind: 'donor';
  readonly nonce: number;
  /** Id of the donor's document format. */
  readonly format: string;
}
export type ChecksRequest = ChangesRequest | CheckRequest | FixRequest | RulesRequest | DonorRequest;

/** A rule as the page of settings shows it. */
export interface RuleInfo {
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** Its own, where nobody says otherwise. */
  readonly usual: Severity;
  readonly severity: SeverityChoice;
  readonly origin: 'rule' | 'preset' | 'donor' | 'house' | 'project';
  readonly limits: Readonly<Record<string, number>>;
}

export type ChecksAnswer =
  | {
      readonly kind: 'check';
      readonly nonce: number;
      readonly result: CheckResult;
      readonly questions: readonly TeamQuestion[];
      readonly health: Health;
    }
  | { readonly kind: 'fixes'; readonly nonce: number; readonly fixes: readonly QuickFix[] }
  | { readonly kind: 'rules'; readonly nonce: number; readonly rules: readonly RuleInfo[] }
  | { readonly kind: 'donor'; readonly nonce: number; readonly review: DonorReview | null };

export interface DonorReview {
  /** Null for a form that many donors use. */
  readonly donor: string | null;
  readonly findings: readonly Finding[];
}

interface Last {
  readonly document: Document;
  readonly request: CheckRequest;
  readonly options: CheckOptions;
  readonly result: CheckResult;
  readonly house: HouseSettings;
}
let last: Last | null = null;
let document = NO_RECORDS;
/** One project to a worker: what its states share is not read again. */
const runAgain = createChecker();

const answer = (given: ChecksAnswer): void => self.postMessage(given);

self.onmessage = ({ data }: MessageEvent<ChecksRequest>) => {
  if (data.kind === 'changes') document = applyChanges(document, data.changes);
  else if (data.kind === 'check') answer(check(data));
  else if (data.kind === 'fixes') answer({ kind: 'fixes', nonce: data.nonce, fixes: fixes(data) });
  else if (data.kind === 'rules') answer({ kind: 'rules', nonce: data.nonce, rules: rules() });
  else answer({ kind: 'donor', nonce: data.nonce, review: donorReview(data) });
};

function check(request: CheckRequest): ChecksAnswer {
  const { preset, quarantined, language } = request;
  const t = checkTranslator(language);
  const house = readHouseSettings(request.house === '' ? '{}' : request.house, RULES, LIST_NAMES).settings;
  const options: CheckOptions = { preset, quarantined, t, house };
  const result = runAgain(document, options);
  // While people draft, questions that need the whole design would come too early.
  const questions = preset === 'drafting' ? [] : teamQuestions(document, t);
  last = { document, request, options, result, house };
  return {
    kind: 'check',
    nonce: request.nonce,
    result,
    questions,
    health: healthOf(document, result, questions),
  };
}

function fixes({ finding: key }: FixRequest): QuickFix[] {
  const finding = last?.result.findings.find((f) => f.key === key);
  return last && finding ? fixesFor(last.document, finding, last.options) : [];
}

function donorReview({ format }: DonorRequest): DonorReview | null {
  if (!last) return null;
  const donor = donorOfFormat(format);
  const options = { ...last.options, preset: 'submission', ...(donor && { donor: donor.id }) } as const;
  return { donor: donor?.name ?? null, findings: runChecks(last.document, options).findings };
}

function rules(): RuleInfo[] {
  if (!last) return [];
  const { document: checked, request, house } = last;
  const t = checkTranslator(request.language);
  const settings = settingsOf(checked, request.preset, house);
  return FAMILIES.flatMap((family) =>
    RULES.filter((rule) => rule.family === family).map((rule) => ({
      id: rule.id,
      family,
      title: t(`checks.${rule.id}.title` as CheckMessageKey),
      usual: rule.severity,
      ...settings.of(rule),
    })),
  );
}
