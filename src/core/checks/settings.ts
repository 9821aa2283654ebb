/**
 * How strict the checks are: the preset's own data, then what the donor asks, then what an organisation sets for all its
 * projects, then what this project sets. Later ones win, rule by rule and limit by limit.
 */
import { projectOf, type Document, type Preset } from '../model/index.ts';
import { memo } from './collections.ts';
import { donorOf } from './donors.ts';
import { milder, PRESET_SETTINGS } from './presets.ts';
import { SEVERITIES, type Rule, type Severity } from './rule.ts';

export type SeverityChoice = Severity | 'off';

/** One rule's place in a settings file or a project. */
export interface RuleChoice {
  readonly severity?: SeverityChoice;
  readonly limits?: Readonly<Record<string, number>>;
}

/** What an organisation sets for all its projects: the content of its settings file. */
export interface HouseSettings {
  readonly rules: Readonly<Record<string, RuleChoice>>;
  /** Words added to a word list, by the list's name. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export const NO_HOUSE: HouseSettings = { rules: {}, words: {} };

/** Where a rule's severity in this run comes from, for the page that shows all settings. */
export type Origin = 'rule' | 'preset' | 'donor' | 'house' | 'project';

export interface RuleState {
  readonly severity: SeverityChoice;
  readonly limits: Readonly<Record<string, number>>;
  readonly origin: Origin;
}

export interface CheckSettings {
  readonly preset: Preset;
  readonly of: (rule: Rule) => RuleState;
  /** The severity of a report that asks for its own; people's choices win over it. */
  readonly weigh: (rule: Rule, own: Severity | undefined) => Severity;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export function settingsOf(
  doc: Document,
  preset: Preset,
  house: HouseSettings = NO_HOUSE,
  donorId: string | null = projectOf(doc).profile,
): CheckSettings {
  const own = doc.ruleSettings;
  const data = PRESET_SETTINGS[preset];
  // What a donor would send back matters once the proposal is about to go there.
  const donor = preset === 'submission' ? donorOf(donorId) : null;
  const of = memo((rule: Rule): RuleState => {
    const mine = own[rule.id];
    const theirs = house.rules[rule.id];
    const asks = donor?.rules[rule.id];
    const limits = { ...rule.limits, ...asks?.limits, ...theirs?.limits, ...mine?.limits };
    if (mine?.severity) return { severity: mine.severity, limits, origin: 'project' };
    if (theirs?.severity) return { severity: theirs.severity, limits, origin: 'house' };
    if (asks?.severity) return { severity: asks.severity, limits, origin: 'donor' };
    const given = data.severities[rule.id];
    if (given) return { severity: given, limits, origin: 'preset' };
    const asked = data.families.includes(rule.family) || data.also.includes(rule.id);
    return asked
      ? { severity: milder(rule.severity, data.worst), limits, origin: 'rule' }
      : { severity: 'off', limits, origin: 'preset' };
  });
  const weigh = (rule: Rule, asked: Severity | undefined): Severity => {
    const { severity, origin } = of(rule);
    const base = severity === 'off' ? rule.severity : severity;
    if (origin === 'project' || origin === 'house') return base;
    return milder(asked ?? base, data.worst);
  };
  return { preset, of, weigh, words: wordsOf(doc, house) };
}

function wordsOf(doc: Document, house: HouseSettings): Readonly<Record<string, readonly string[]>> {
  const words: Record<string, string[]> = {};
  const add = (list: string, word: string): void => void (words[list] ??= []).push(word);
  for (const [list, more] of Object.entries(house.words)) for (const word of more) add(list, word);
  for (const { list, word } of Object.values(doc.checkWords)) if (list && word) add(list, word);
  return words;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a settings file can't be used: a key of the catalogue of texts and its data. */
export interface SettingsProblem {
  readonly key: 'notJson' | 'unknownRule' | 'unknownSeverity' | 'unknownLimit' | 'unknownList' | 'badShape';
  readonly at: string;
}

/** Reads an organisation's settings file. Anything that is not understood is a problem with a name, never left out silently. */
export function readHouseSettings(
  text: string,
  rules: readonly Rule[],
  lists: readonly string[],
): { readonly settings: HouseSettings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { settings: NO_HOUSE, problems: [{ key: 'notJson', at: '' }] };
  }
  if (!isRecord(raw)) return { settings: NO_HOUSE, problems: [{ key: 'badShape', at: '' }] };
  const byId = new Map(rules.map((r) => [r.id, r]));
  const chosen: Record<string, RuleChoice> = {};
  for (const [id, value] of Object.entries(isRecord(raw['rules']) ? raw['rules'] : {})) {
    const rule = byId.get(id);
    const choice = rule && readChoice(rule, value, problems);
    if (!rule) problems.push({ key: 'unknownRule', at: id });
    if (choice) chosen[id] = choice;
  }
  const words: Record<string, readonly string[]> = {};
  for (const [list, value] of Object.entries(isRecord(raw['words']) ? raw['words'] : {})) {
    if (!lists.includes(list)) problems.push({ key: 'unknownList', at: list });
    else if (Array.isArray(value) && value.every((w) => typeof w === 'string')) words[list] = value;
    else problems.push({ key: 'badShape', at: list });
  }
  for (const key of Object.keys(raw))
    if (key !== 'rules' && key !== 'words') problems.push({ key: 'badShape', at: key });
  return { settings: { rules: chosen, words }, problems };
}

function readChoice(rule: Rule, value: unknown, problems: SettingsProblem[]): RuleChoice | null {
  const of = typeof value === 'string' ? { severity: value } : value;
  if (!isRecord(of)) {
    problems.push({ key: 'badShape', at: rule.id });
    return null;
  }
  const { severity, limits, ...rest } = of;
  for (const key of Object.keys(rest)) problems.push({ key: 'badShape', at: `${rule.id}.${key}` });
  const known = severity === undefined || severity === 'off' || SEVERITIES.some((s) => s === severity);
  if (!known) problems.push({ key: 'unknownSeverity', at: `${rule.id}: ${String(severity)}` });
  const numbers: Record<string, number> = {};
  for (const [name, n] of Object.entries(isRecord(limits) ? limits : {}))
    if (rule.limits && Object.hasOwn(rule.limits, name) && typeof n === 'number') numbers[name] = n;
    else problems.push({ key: 'unknownLimit', at: `${rule.id}.${name}` });
  return {
    ...(known && severity !== undefined ? { severity: severity as SeverityChoice } : {}),
    ...(Object.keys(numbers).length > 0 ? { limits: numbers } : {}),
  };
}
