/** The words of the classic logframe, as EU, Norad, AusAID and many foundations used it. Source: see docs/formats/logframe-4x4.md. */
import type { Labels } from '../donor.ts';
import { CELL_LABELS } from '../kit/fourColumns.ts';

const en = {
  ...CELL_LABELS.en,
  heading: 'Logical framework',
  summary: 'Intervention logic',
  indicators: 'Objectively verifiable indicators',
  sources: 'Sources and means of verification',
  assumptions: 'Assumptions',
  goal: 'Overall objective',
  purpose: 'Specific objective',
  intermediate: 'Intermediate outcome',
  output: 'Expected result',
  activity: 'Activity',
  activities: 'Activities',
  means: 'Means',
  costs: 'Costs',
  preconditions: 'Preconditions',
};
export type ClassicLabel = keyof typeof en;

export const CLASSIC_LABELS = {
  en,
  fr: {
    ...CELL_LABELS.fr,
    heading: 'Cadre logique',
    summary: 'Logique d’intervention',
    indicators: 'Indicateurs objectivement vérifiables',
    sources: 'Sources et moyens de vérification',
    assumptions: 'Hypothèses',
    goal: 'Objectif global',
    purpose: 'Objectif spécifique',
    intermediate: 'Effet intermédiaire',
    output: 'Résultat attendu',
    activity: 'Activité',
    activities: 'Activités',
    means: 'Moyens',
    costs: 'Coûts',
    preconditions: 'Conditions préalables',
  },
  es: {
    ...CELL_LABELS.es,
    heading: 'Marco lógico',
    summary: 'Lógica de intervención',
    indicators: 'Indicadores objetivamente verificables',
    sources: 'Fuentes y medios de verificación',
    assumptions: 'Supuestos',
    goal: 'Objetivo general',
    purpose: 'Objetivo específico',
    intermediate: 'Efecto intermedio',
    output: 'Resultado esperado',
    activity: 'Actividad',
    activities: 'Actividades',
    means: 'Medios',
    costs: 'Costes',
    preconditions: 'Condiciones previas',
  },
} as const satisfies Readonly<Record<string, Labels<ClassicLabel>>>;
