/** Every format there is: the app and the command line offer what stands here. */
import type { Donor } from './donors/donor.ts';
import type { Carrying } from './losses.ts';

export interface Format {
  readonly id: string;
  readonly name: string;
  readonly direction: 'in' | 'out' | 'both';
  /** File kinds it is written as; the first is the usual one. */
  readonly as: readonly string[];
  /** Of a donor's document: what is printed where, loaded when it is asked for. */
  readonly donor?: () => Promise<Donor>;
  /** Of any other format: what it has a place for. */
  readonly carries?: () => Promise<Carrying>;
}

export const FORMATS = [
  {
    id: 'iom-results-matrix-current',
    name: 'IOM results matrix, current layout',
    direction: 'both',
    as: ['docx', 'xlsx'],
    carries: async () => (await import('./donors/iom/carrying.ts')).IOM_MATRIX,
  },
  {
    id: 'iom-results-matrix',
    name: 'IOM results matrix, 2012 layout',
    direction: 'both',
    as: ['docx', 'xlsx'],
    carries: async () => (await import('./donors/iom/carrying.ts')).IOM_MATRIX_2012,
  },
  {
    id: 'iom-work-plan',
    name: 'IOM work plan',
    direction: 'out',
    as: ['docx', 'xlsx'],
    carries: async () => (await import('./donors/iom/carrying.ts')).IOM_WORK_PLAN,
  },
  {
    id: 'iom-risk-plan',
    name: 'IOM risk management plan',
    direction: 'out',
    as: ['docx', 'xlsx'],
    carries: async () => (await import('./donors/iom/carrying.ts')).IOM_RISK_PLAN,
  },
  {
    id: 'iom-results-monitoring-framework',
    name: 'IOM results monitoring framework',
    direction: 'out',
    as: ['docx', 'xlsx'],
    carries: async () => (await import('./donors/iom/carrying.ts')).IOM_MONITORING,
  },
  {
    id: 'undp-results-framework',
    name: 'UNDP results framework',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/un/undp.ts')).UNDP_RESULTS_FRAMEWORK,
  },
  {
    id: 'unsdcf-results-framework',
    name: 'UNSDCF results framework',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/un/unsdcf.ts')).UNSDCF_RESULTS_FRAMEWORK,
  },
  {
    id: 'pbf-results-framework',
    name: 'Peacebuilding Fund results framework',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/un/pbf.ts')).PBF_RESULTS_FRAMEWORK,
  },
  {
    id: 'giz-results-matrix',
    name: 'GIZ results matrix',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/giz/matrix.ts')).GIZ_RESULTS_MATRIX,
  },
  {
    id: 'logframe-4x4',
    name: 'Classic logframe (4×4)',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/classic/logframe.ts')).CLASSIC_LOGFRAME,
  },
  {
    id: 'eu-logframe',
    name: 'EU logical framework and activity matrix (annex e3d)',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/eu/logframe.ts')).EU_LOGFRAME,
  },
  {
    id: 'eu-action-document',
    name: 'EU action document, logical framework matrix',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/eu/actionDocument.ts')).EU_ACTION_DOCUMENT,
  },
  {
    id: 'fcdo-logframe',
    name: 'FCDO logframe',
    direction: 'both',
    as: ['xlsx', 'docx'],
    donor: async () => (await import('./donors/fcdo/logframe.ts')).FCDO_LOGFRAME,
  },
  {
    id: 'usaid-logframe',
    name: 'USAID logical framework',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/usaid/logframe.ts')).USAID_LOGFRAME,
  },
  {
    id: 'usaid-pirs',
    name: 'USAID performance indicator reference sheets (PIRS)',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/usaid/pirs.ts')).USAID_PIRS,
  },
  {
    id: 'us-state-logic-model',
    name: 'US State logic model (TIP Office)',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/usState/logicModel.ts')).US_STATE_LOGIC_MODEL,
  },
  {
    id: 'world-bank-results-framework',
    name: 'World Bank results framework',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/worldBank/resultsFramework.ts')).WORLD_BANK_RESULTS_FRAMEWORK,
  },
  {
    id: 'jica-pdm',
    name: 'JICA project design matrix (PDM)',
    direction: 'both',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/jica/pdm.ts')).JICA_PDM,
  },
  {
    id: 'template',
    name: 'Your own template',
    direction: 'out',
    as: ['docx', 'xlsx'],
    carries: async () => (await import('./everything.ts')).EVERYTHING,
  },
  {
    id: 'record-of-changes',
    name: 'Record of changes',
    direction: 'out',
    as: ['docx', 'xlsx', 'csv'],
    donor: async () => (await import('./changes/record.ts')).RECORD_OF_CHANGES,
  },
  {
    id: 'diagram',
    name: 'Diagram',
    direction: 'out',
    as: ['svg', 'png', 'pdf', 'pptx'],
    carries: async () => (await import('./picture/carrying.ts')).DIAGRAM,
  },
  {
    id: 'outline',
    name: 'Outline in words',
    direction: 'out',
    as: ['md'],
    carries: async () => (await import('./picture/carrying.ts')).OUTLINE,
  },
  {
    id: 'iati',
    name: 'IATI 2.03 activity with results',
    direction: 'both',
    as: ['xml'],
    carries: async () => (await import('./iati/carrying.ts')).IATI,
  },
  {
    id: 'miradi',
    name: 'Miradi project with a results chain',
    direction: 'both',
    as: ['xmpz2'],
    carries: async () => (await import('./miradi/carrying.ts')).MIRADI,
  },
  {
    id: 'graphml',
    name: 'Graph for network tools (GraphML)',
    direction: 'both',
    as: ['graphml'],
    carries: async () => (await import('./data/carrying.ts')).GRAPH,
  },
  {
    id: 'csv',
    name: 'Tables (CSV set)',
    direction: 'both',
    as: ['zip'],
    carries: async () => (await import('./everything.ts')).EVERYTHING,
  },
  {
    id: 'throughline-json',
    name: 'Throughline project',
    direction: 'both',
    as: ['json'],
    carries: async () => (await import('./everything.ts')).EVERYTHING,
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
/** Kinds of files, by their endings. */
export type FileKind = (typeof FORMATS)[number]['as'][number];
