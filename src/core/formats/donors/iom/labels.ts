/**
 * The words of IOM's documents in the languages in which they are printed. English: Project Handbook; Spanish: the official texts of 2022 and
 * 2025, which differ (source column as in 2025; the target as "Meta", because "Objetivo" is the level's name there as well and "Blanco", as in 2022,
 * is a slip); French and Russian: the field's usual words.
 */
import type { Level } from '../../../model/index.ts';

export interface IomLabels {
  readonly levels: Readonly<Record<Level, readonly [singular: string, plural: string]>>;
  readonly activity: readonly [singular: string, plural: string];
  readonly indicators: string;
  readonly source: string;
  readonly baseline: string;
  readonly target: string;
  readonly assumptions: string;
  readonly matrix: string;
  readonly plan: string;
  readonly riskPlan: string;
  readonly monitoring: string;
  /** Opens a band of activities under an output or outcome: "Activities leading to". */
  readonly leadingTo: string;
  readonly otherActivities: string;
  readonly otherResults: string;
  readonly assumptionsUnder: string;
  readonly responsible: string;
  readonly timeFrame: string;
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
  readonly monthNames: readonly string[];
  readonly fields: Readonly<
    Record<
      | 'title'
      | 'code'
      | 'type'
      | 'secondaryType'
      | 'geography'
      | 'agency'
      | 'donor'
      | 'beneficiaries'
      | 'partners'
      | 'site'
      | 'duration'
      | 'budget'
      | 'summary',
      string
    >
  >;
  readonly degrees: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly riskColumns: readonly string[];
  readonly monitoringColumns: readonly string[];
  /** "18 months". */
  readonly months: (count: number) => string;
}

const EN: IomLabels = {
  levels: {
    impact: ['Impact', 'Impacts'],
    goal: ['Goal', 'Goals'],
    objective: ['Objective', 'Objectives'],
    outcome: ['Outcome', 'Outcomes'],
    intermediateOutcome: ['Intermediate outcome', 'Intermediate outcomes'],
    output: ['Output', 'Outputs'],
  },
  activity: ['Activity', 'Activities'],
  indicators: 'Indicators',
  source: 'Data source and collection method',
  baseline: 'Baseline',
  target: 'Target',
  assumptions: 'Assumptions',
  matrix: 'Results Matrix',
  plan: 'Work plan',
  riskPlan: 'Risk management plan',
  monitoring: 'Results monitoring framework',
  leadingTo: 'Activities leading to',
  otherActivities: 'Other activities',
  otherResults: 'Other results',
  assumptionsUnder: 'Assumptions under',
  responsible: 'Party responsible',
  timeFrame: 'Time frame (Monthly basis',
  year: 'Year',
  quarter: 'Q',
  month: 'M',
  monthNames: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fields: {
    title: 'Project title',
    code: 'Project code',
    type: 'Project type',
    secondaryType: 'Secondary project type',
    geography: 'Geographical coverage',
    agency: 'Executing agency',
    donor: 'Donor',
    beneficiaries: 'Beneficiaries',
    partners: 'Partner(s)',
    site: 'Management site',
    duration: 'Duration',
    budget: 'Estimated budget',
    summary: 'Summary',
  },
  degrees: { low: 'Low', medium: 'Medium', high: 'High' },
  riskColumns: [
    'Risk factor',
    'Results concerned',
    'Consequence',
    'Likelihood',
    'Timeline',
    'Risk treatment',
    'Responsible person',
    'Early warning',
  ],
  monitoringColumns: [
    'Result',
    'Indicator',
    'Indicator definition',
    'Data source and collection method',
    'Data analysis',
    'Frequency',
    'Responsible person',
    'Baseline',
    'Target',
    'Progress',
    'Comments',
  ],
  months: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
};

const FR: IomLabels = {
  levels: {
    impact: ['Impact', 'Impacts'],
    goal: ['But', 'Buts'],
    objective: ['Objectif', 'Objectifs'],
    outcome: ['Résultat', 'Résultats'],
    intermediateOutcome: ['Résultat intermédiaire', 'Résultats intermédiaires'],
    output: ['Produit', 'Produits'],
  },
  activity: ['Activité', 'Activités'],
  indicators: 'Indicateurs',
  source: 'Source des données et méthode de collecte',
  baseline: 'Base de référence',
  target: 'Cible',
  assumptions: 'Hypothèses',
  matrix: 'Matrice des résultats',
  plan: 'Plan de travail',
  riskPlan: 'Plan de gestion des risques',
  monitoring: 'Cadre de suivi des résultats',
  leadingTo: 'Activités conduisant à',
  otherActivities: 'Autres activités',
  otherResults: 'Autres résultats',
  assumptionsUnder: 'Hypothèses :',
  responsible: 'Partie responsable',
  timeFrame: 'Calendrier (par mois',
  year: 'Année',
  quarter: 'T',
  month: 'M',
  monthNames: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  fields: {
    title: 'Titre du projet',
    code: 'Code du projet',
    type: 'Type de projet',
    secondaryType: 'Type de projet secondaire',
    geography: 'Couverture géographique',
    agency: 'Agence d’exécution',
    donor: 'Donateur',
    beneficiaries: 'Bénéficiaires',
    partners: 'Partenaire(s)',
    site: 'Site de gestion',
    duration: 'Durée',
    budget: 'Budget estimé',
    summary: 'Résumé',
  },
  degrees: { low: 'Faible', medium: 'Moyenne', high: 'Élevée' },
  riskColumns: [
    'Facteur de risque',
    'Résultats concernés',
    'Conséquence',
    'Probabilité',
    'Calendrier',
    'Traitement du risque',
    'Personne responsable',
    'Alerte précoce',
  ],
  monitoringColumns: [
    'Résultat',
    'Indicateur',
    'Définition de l’indicateur',
    'Source des données et méthode de collecte',
    'Analyse des données',
    'Fréquence',
    'Personne responsable',
    'Base de référence',
    'Cible',
    'Progrès',
    'Commentaires',
  ],
  months: (count) => `${count} mois`,
};

const ES: IomLabels = {
  levels: {
    impact: ['Impacto', 'Impactos'],
    goal: ['Meta general', 'Metas generales'],
    objective: ['Objetivo', 'Objetivos'],
    outcome: ['Resultado', 'Resultados'],
    intermediateOutcome: ['Resultado intermedio', 'Resultados intermedios'],
    output: ['Producto', 'Productos'],
  },
  activity: ['Actividad', 'Actividades'],
  indicators: 'Indicadores',
  source: 'Fuente de datos y método de recolección',
  baseline: 'Línea de base',
  target: 'Meta',
  assumptions: 'Hipótesis',
  matrix: 'Matriz de resultados',
  plan: 'Plan de trabajo',
  riskPlan: 'Plan de gestión de riesgos',
  monitoring: 'Marco de seguimiento de resultados',
  leadingTo: 'Actividades para alcanzar',
  otherActivities: 'Otras actividades',
  otherResults: 'Otros resultados',
  assumptionsUnder: 'Hipótesis:',
  responsible: 'Parte responsable',
  timeFrame: 'Marco temporal (por meses',
  year: 'Año',
  quarter: 'T',
  month: 'M',
  monthNames:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  fields: {
    title: 'Título del proyecto',
    code: 'Código del proyecto',
    type: 'Tipo de proyecto',
    secondaryType: 'Tipo de proyecto secundario',
    geography: 'Cobertura geográfica',
    agency: 'Organismo de ejecución',
    donor: 'Donante',
    beneficiaries: 'Beneficiarios',
    partners: 'Asociado(s)',
    site: 'Lugar de gestión',
    duration: 'Duración',
    budget: 'Presupuesto estimado',
    summary: 'Resumen',
  },
  degrees: { low: 'Baja', medium: 'Media', high: 'Alta' },
  riskColumns: [
    'Factor de riesgo',
    'Resultados afectados',
    'Consecuencia',
    'Probabilidad',
    'Plazo',
    'Tratamiento del riesgo',
    'Persona responsable',
    'Alerta temprana',
  ],
  monitoringColumns: [
    'Resultado',
    'Indicador',
    'Definición del indicador',
    'Fuente de datos y método de recolección',
    'Análisis de datos',
    'Frecuencia',
    'Persona responsable',
    'Línea de base',
    'Meta',
    'Avance',
    'Comentarios',
  ],
  months: (count) => `${count} ${count === 1 ? 'mes' : 'meses'}`,
};

const RU: IomLabels = {
  levels: {
    impact: ['Воздействие', 'Воздействия'],
    goal: ['Общая цель', 'Общие цели'],
    objective: ['Цель', 'Цели'],
    outcome: ['Конечный результат', 'Конечные результаты'],
    intermediateOutcome: ['Промежуточный результат', 'Промежуточные результаты'],
    output: ['Непосредственный результат', 'Непосредственные результаты'],
  },
  activity: ['Мероприятие', 'Мероприятия'],
  indicators: 'Показатели',
  source: 'Источник данных и метод сбора',
  baseline: 'Исходное значение',
  target: 'Целевое значение',
  assumptions: 'Допущения',
  matrix: 'Матрица результатов',
  plan: 'План работы',
  riskPlan: 'План управления рисками',
  monitoring: 'Система мониторинга результатов',
  leadingTo: 'Мероприятия, ведущие к',
  otherActivities: 'Прочие мероприятия',
  otherResults: 'Прочие результаты',
  assumptionsUnder: 'Допущения:',
  responsible: 'Ответственная сторона',
  timeFrame: 'Сроки (по месяцам',
  year: 'Год',
  quarter: 'Кв.',
  month: 'М',
  monthNames: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  fields: {
    title: 'Название проекта',
    code: 'Код проекта',
    type: 'Тип проекта',
    secondaryType: 'Дополнительный тип проекта',
    geography: 'Географический охват',
    agency: 'Исполняющее учреждение',
    donor: 'Донор',
    beneficiaries: 'Бенефициары',
    partners: 'Партнёр(ы)',
    site: 'Место управления',
    duration: 'Продолжительность',
    budget: 'Смета',
    summary: 'Краткое описание',
  },
  degrees: { low: 'Низкая', medium: 'Средняя', high: 'Высокая' },
  riskColumns: [
    'Фактор риска',
    'Затронутые результаты',
    'Последствия',
    'Вероятность',
    'Сроки',
    'Меры по риску',
    'Ответственное лицо',
    'Раннее предупреждение',
  ],
  monitoringColumns: [
    'Результат',
    'Показатель',
    'Определение показателя',
    'Источник данных и метод сбора',
    'Анализ данных',
    'Периодичность',
    'Ответственное лицо',
    'Исходное значение',
    'Целевое значение',
    'Ход выполнения',
    'Примечания',
  ],
  months: (count) => `${count} мес.`,
};

export const IOM_LABELS = { en: EN, fr: FR, es: ES, ru: RU } as const satisfies Readonly<
  Record<string, IomLabels>
>;

/** English where IOM's documents are not printed in the language. */
export const iomLabels = (language: string): IomLabels =>
  IOM_LABELS[language.slice(0, 2).toLowerCase() as keyof typeof IOM_LABELS] ?? EN;
