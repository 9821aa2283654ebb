/** What German logframes print at the head of columns and rows. */
import type { Words } from '../dictionary.ts';

export const de: Words = {
  roles: {
    resultIndicator: ['ziele und indikatoren'],
    result: [
      'zielhierarchie',
      'ziele',
      'wirkungen',
      'wirkungslogik',
      'interventionslogik',
      'zusammenfassung',
    ],
    indicator: ['indikator', 'indikatoren', 'objektiv überprüfbare indikatoren'],
    baseline: ['basiswert', 'ausgangswert', 'baseline'],
    target: ['zielwert'],
    source: ['quelle', 'quellen', 'prüfquelle', 'prüfquellen', 'nachweis'],
    assumptions: ['annahme', 'annahmen', 'risiken', 'annahmen und risiken', 'risiken und annahmen'],
    level: ['ebene'],
  },
  levels: {
    top: ['oberziel', 'programmziel', 'impact'],
    objective: ['ziel'],
    outcome: ['projektziel', 'modulziel', 'outcome', 'wirkung'],
    intermediateOutcome: ['zwischenziel'],
    output: ['ergebnis', 'ergebnisse', 'output', 'leistung'],
    activity: ['aktivität', 'aktivitäten', 'maßnahme', 'maßnahmen'],
  },
};
