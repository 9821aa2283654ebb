/** What each preset makes of the rules: data, so that a project's own choice can take the same form. */
import type { Preset } from '../model/index.ts';
import { SEVERITIES, type Severity } from './rule.ts';

interface PresetSettings {
  /** Nothing is reported as worse than this. */
  readonly worst: Severity;
  /** Rules about what is not there yet wait until the design has come that far. */
  readonly waits: boolean;
  /** Rules that weigh differently here. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export const PRESET_SETTINGS: Readonly<Record<Preset, PresetSettings>> = {
  /** While people write: quiet about gaps, nothing in red. */
  drafting: { worst: 'warning', waits: true, severities: {} },
  /** Before a proposal goes to a donor. */
  submission: { worst: 'error', waits: false, severities: {} },
  /** Looking back on what changed: other actors weigh more, because contribution is the question. */
  review: { worst: 'error', waits: false, severities: { 'contributing-factors-missing': 'warning' } },
};

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

export const milder = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b);

export const bySeverity = (a: Severity, b: Severity): number => rank(a) - rank(b);
