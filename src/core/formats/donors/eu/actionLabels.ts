/** The words of the action document's matrix. Source: see docs/formats/eu-action-document.md. */
import type { Labels } from '../donor.ts';
import { CELL_LABELS } from '../kit/fourColumns.ts';

const en = {
  ...CELL_LABELS.en,
  heading: '3.6. Logical Framework Matrix',
  modality:
    'PROJECT MODALITY (3 levels of results / indicators / Source of Data / Assumptions - no activities)',
  levels: 'Results',
  chain: 'Results chain (@): Main expected results (maximum 10)',
  indicators: 'Indicators (@): (at least one indicator per expected result)',
  baselines: 'Baselines (values and years)',
  milestone: 'Milestone',
  targets: 'Targets (values and years)',
  sources: 'Sources of data',
  assumptions: 'Assumptions',
  notApplicable: 'Not applicable',
  impact: 'Impact',
  outcome: 'Outcome',
  intermediate: 'Intermediate outcome',
  output: 'Output',
  relatingTo: 'relating to',
};
export type ActionLabel = keyof typeof en;

export const ACTION_LABELS = {
  en,
  fr: {
    ...CELL_LABELS.fr,
    heading: '3.6. Matrice du cadre logique',
    modality:
      'MODALITÉ DE PROJET (3 niveaux de résultats / indicateurs / sources des données / hypothèses - pas d’activités)',
    levels: 'Résultats',
    chain: 'Chaîne des résultats (@) : principaux résultats escomptés (10 au maximum)',
    indicators: 'Indicateurs (@) : (au moins un indicateur par résultat escompté)',
    baselines: 'Valeurs de référence (valeurs et années)',
    milestone: 'Jalon',
    targets: 'Cibles (valeurs et années)',
    sources: 'Sources des données',
    assumptions: 'Hypothèses',
    notApplicable: 'Sans objet',
    impact: 'Impact',
    outcome: 'Effet direct',
    intermediate: 'Effet intermédiaire',
    output: 'Produit',
    relatingTo: 'en lien avec',
  },
  es: {
    ...CELL_LABELS.es,
    heading: '3.6. Matriz de marco lógico',
    modality:
      'MODALIDAD DE PROYECTO (3 niveles de resultados / indicadores / fuentes de datos / hipótesis - sin actividades)',
    levels: 'Resultados',
    chain: 'Cadena de resultados (@): principales resultados esperados (máximo 10)',
    indicators: 'Indicadores (@): (al menos un indicador por resultado esperado)',
    baselines: 'Valores de referencia (valores y años)',
    milestone: 'Hito',
    targets: 'Metas (valores y años)',
    sources: 'Fuentes de datos',
    assumptions: 'Hipótesis',
    notApplicable: 'No procede',
    impact: 'Impacto',
    outcome: 'Efecto',
    intermediate: 'Efecto intermedio',
    output: 'Producto',
    relatingTo: 'relacionado con',
  },
} as const satisfies Readonly<Record<string, Labels<ActionLabel>>>;
