/** What French logframes print at the head of columns and rows. */
import type { Words } from '../dictionary.ts';

export const fr: Words = {
  roles: {
    resultIndicator: ['résultats et indicateurs'],
    result: [
      "logique d'intervention",
      'chaîne de résultats',
      'chaîne des résultats',
      'résumé narratif',
      'résultats',
    ],
    indicator: ['indicateur', 'indicateurs objectivement vérifiables', 'iov'],
    baseline: ['base de référence', 'valeur de référence', 'situation de départ', 'niveau de référence'],
    target: ['cible', 'valeur cible'],
    source: ['source', 'sources', 'moyens de vérification', 'source des données'],
    assumptions: ['hypothèse', 'risques et hypothèses', 'risque'],
    level: ['niveau'],
  },
  levels: {
    top: ['objectif général', 'objectifs généraux', 'objectif global', 'impact', 'but', 'finalité'],
    objective: ['objectif du projet', 'objectif'],
    outcome: ['objectif spécifique', 'objectifs spécifiques', 'effet', 'résultat à moyen terme'],
    intermediateOutcome: ['effet intermédiaire', 'résultat intermédiaire'],
    output: ['résultat attendu', 'résultats attendus', 'produit', 'extrant', 'résultat'],
    activity: ['activité', 'activités principales'],
  },
};
