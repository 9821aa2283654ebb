/** The words of GIZ's results matrix (Wirkungsmatrix). Order and content are known, the exact wording is not: see docs/formats/giz-results-matrix.md. */
import type { Labels } from '../donor.ts';

const en = {
  heading: 'Results matrix',
  results: 'Objectives and outputs',
  indicators: 'Indicators',
  sources: 'Sources',
  assumptions: 'Assumptions',
  programme: 'Programme objective',
  module: 'Module objective',
  intermediate: 'Intermediate result',
  output: 'Output',
  activity: 'Activity',
  baseline: 'Base value:',
  target: 'Target value:',
  risks: 'Risks:',
};
export type GizLabel = keyof typeof en;

export const GIZ_LABELS = {
  en,
  de: {
    heading: 'Wirkungsmatrix',
    results: 'Ziele und Outputs',
    indicators: 'Indikatoren',
    sources: 'Quellen',
    assumptions: 'Annahmen',
    programme: 'Programmziel',
    module: 'Modulziel',
    intermediate: 'Zwischenwirkung',
    output: 'Output',
    activity: 'Aktivität',
    baseline: 'Basiswert:',
    target: 'Zielwert:',
    risks: 'Risiken:',
  },
} as const satisfies Readonly<Record<string, Labels<GizLabel>>>;
