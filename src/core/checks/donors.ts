/**
 * What donors ask beyond good practice: limits and severities of their own, in the terms of a settings file. Only what a donor's
 * public text says stands here.
 */
import type { RuleChoice } from './settings.ts';

export interface DonorRules {
  readonly id: string;
  readonly name: string;
  /** The documents of ours that go to this donor. */
  readonly formats?: readonly string[];
  readonly rules: Readonly<Record<string, RuleChoice>>;
}

export const DONORS: readonly DonorRules[] = [
  // IOM Project Handbook 2017: one objective; the results matrix stands beside a risk plan.
  {
    id: 'iom',
    name: 'International Organization for Migration',
    formats: [
      'iom-results-matrix',
      'iom-results-matrix-current',
      'iom-work-plan',
      'iom-risk-plan',
      'iom-results-monitoring-framework',
    ],
    rules: { 'several-objectives': { severity: 'warning' } },
  },
  // ePRAG annex e3d: values of people by sex; that baselines and targets carry a year is asked before the file is written.
  {
    id: 'eu-grant',
    name: 'European Union, grant contract (annex e3d)',
    formats: ['eu-logframe'],
    rules: { 'indicator-not-disaggregated': { severity: 'warning' } },
  },
  // European Commission action documents, 2021 onwards: at most ten expected results in all, an indicator for each.
  {
    id: 'eu',
    name: 'European Union, action document',
    formats: ['eu-action-document'],
    rules: { 'too-many-results': { severity: 'warning', limits: { total: 10 } } },
  },
  // DFID, How to note on the revised logical framework, 2011, and UK Aid Direct: one outcome, at most six outputs, neutral indicators.
  {
    id: 'uk-aid',
    name: 'UK aid logframe',
    formats: ['fcdo-logframe'],
    rules: {
      'several-objectives': { severity: 'warning' },
      'too-many-results': { severity: 'warning', limits: { outcomes: 1, outputs: 6 } },
      'indicator-embeds-target': { severity: 'warning' },
      'indicator-embeds-direction': { severity: 'warning' },
      'indicator-not-disaggregated': { severity: 'warning' },
    },
  },
  // DG ECHO single form: one principal and one specific objective; the wording of objectives is free of numbers.
  {
    id: 'echo',
    name: 'DG ECHO single form',
    rules: {
      'several-objectives': { severity: 'warning' },
      'statement-includes-target': { severity: 'warning' },
    },
  },
  // USAID Technical Note 2, The Logical Framework, 2012: one purpose, results worded as achieved.
  {
    id: 'usaid',
    name: 'USAID',
    formats: ['usaid-logframe', 'usaid-pirs'],
    rules: {
      'several-objectives': { severity: 'warning' },
      'too-many-results': { severity: 'warning', limits: { outcomes: 1 } },
      'future-wording': { severity: 'warning' },
      'result-phrased-as-activity': { severity: 'warning' },
      // ADS 201maf: a unit and a disaggregation for every indicator.
      'indicator-no-unit': { severity: 'warning' },
      'indicator-not-disaggregated': { severity: 'warning' },
    },
  },
  // UNDP results framework, 2016 onwards: baselines with their year and a final target are asked before the file is written.
  { id: 'undp', name: 'UNDP', formats: ['undp-results-framework'], rules: {} },
  {
    id: 'unsdcf',
    name: 'UN Sustainable Development Cooperation Framework',
    formats: ['unsdcf-results-framework'],
    rules: { 'indicator-not-disaggregated': { severity: 'warning' } },
  },
  // Peacebuilding Fund, annex "Project Results Framework": sex- and age-disaggregated data.
  {
    id: 'pbf',
    name: 'UN Peacebuilding Fund',
    formats: ['pbf-results-framework'],
    rules: { 'indicator-not-disaggregated': { severity: 'warning' } },
  },
  { id: 'giz', name: 'GIZ', formats: ['giz-results-matrix'], rules: {} },
];

const BY_PROFILE: Readonly<Record<string, string>> = { 'iom-2012': 'iom', 'iom-current': 'iom' };

/** A donor by its id, or by the profile of a project's matrix; null where none is known. */
export function donorOf(id: string | null | undefined): DonorRules | null {
  const known = BY_PROFILE[id ?? ''] ?? id;
  return DONORS.find((d) => d.id === known) ?? null;
}

/** The donor that a document of this format goes to. */
export const donorOfFormat = (format: string): DonorRules | null =>
  DONORS.find((d) => d.formats?.includes(format)) ?? null;
