/** The results framework of a UN Sustainable Development Cooperation Framework. See docs/formats/unsdcf-results-framework.md. */
import { projectOf, viewUnder } from '../../../model/index.ts';
import { cellOf, headRow } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { namingProfile } from '../kit/profile.ts';
import { baselineText, finalTarget, targetText } from '../kit/rows.ts';
import { indicatorRows } from '../kit/table.ts';
import { titled } from '../kit/project.ts';

const en = {
  heading: 'Results framework of the cooperation framework',
  results: 'Results',
  indicators: 'Performance indicators (disaggregated)',
  baseline: 'Baseline (year)',
  target: 'Target (year)',
  sources: 'Source / means of verification',
  assumptions: 'Assumptions',
  partners: 'Reporting UN entity and partners',
  impact: 'National priority',
  objective: 'Strategic priority',
  outcome: 'Outcome',
  output: 'Output',
  activity: 'Activity',
};
type UnsdcfLabel = keyof typeof en;

const LABELS = {
  en,
  fr: {
    heading: 'Cadre de résultats du plan-cadre de coopération',
    results: 'Résultats',
    indicators: 'Indicateurs de performance (ventilés)',
    baseline: 'Base de référence (année)',
    target: 'Cible (année)',
    sources: 'Source / moyens de vérification',
    assumptions: 'Hypothèses',
    partners: 'Entité des Nations Unies responsable et partenaires',
    impact: 'Priorité nationale',
    objective: 'Priorité stratégique',
    outcome: 'Effet',
    output: 'Produit',
    activity: 'Activité',
  },
  es: {
    heading: 'Marco de resultados del marco de cooperación',
    results: 'Resultados',
    indicators: 'Indicadores de desempeño (desglosados)',
    baseline: 'Línea de base (año)',
    target: 'Meta (año)',
    sources: 'Fuente / medios de verificación',
    assumptions: 'Supuestos',
    partners: 'Entidad de las Naciones Unidas responsable y asociados',
    impact: 'Prioridad nacional',
    objective: 'Prioridad estratégica',
    outcome: 'Efecto',
    output: 'Producto',
    activity: 'Actividad',
  },
} as const satisfies Readonly<Record<string, Labels<UnsdcfLabel>>>;

export const UNSDCF_RESULTS_FRAMEWORK: Donor<UnsdcfLabel> = {
  id: 'unsdcf-results-framework',
  wording: 'inPart',
  labels: LABELS,
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'result.responsible': 'own',
    'link.home': 'own',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.disaggregation': 'words',
    'indicator.source': 'own',
    'baseline.text': 'own',
    'baseline.year': 'own',
    'target.text': 'own',
    'target.date': 'words',
    'assumption.statement': 'own',
    'assumption.onResult': 'own',
    'assumption.onSeveral': 'words',
    'assumption.onLink': 'words',
  },
  requires: ['baseline.text', 'baseline.year', 'target.text', 'target.date'],
  print(doc, { labels, language }) {
    const profile = namingProfile({
      levels: {
        impact: labels.impact,
        goal: labels.impact,
        objective: labels.objective,
        outcome: labels.outcome,
        intermediateOutcome: labels.outcome,
        output: labels.output,
      },
      activity: labels.activity,
      activityNumbering: 'byParent',
    });
    const v = viewUnder(doc, profile);
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const rows = indicatorRows({
      v,
      language,
      nameOf: ({ id }) => v.label(id),
      behind: ({ id, responsible }) => [cellOf(responsible, { of: [id] })],
      cells: (i, result) => {
        const own = { of: [i?.id ?? result.id] };
        return [
          cellOf(i ? [i.statement, i.disaggregation && `(${i.disaggregation})`] : '', own),
          cellOf(i ? baselineText(i) : '', own),
          cellOf(i ? targetText(finalTarget(v, i)) : '', own),
          cellOf(i?.source ?? '', own),
        ];
      },
    });
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [20, 20, 10, 10, 15, 17, 12],
          rows: [
            headRow([
              labels.results,
              labels.indicators,
              labels.baseline,
              labels.target,
              labels.sources,
              labels.assumptions,
              labels.partners,
            ]),
            ...rows,
          ],
          below: [],
        },
      ],
    };
  },
};
