/** Every format there is: the app and the command line offer what stands here. */
import type { Donor } from './donors/donor.ts';

export interface Format {
  readonly id: string;
  readonly name: string;
  readonly direction: 'in' | 'out' | 'both';
  /** File kinds it is written as; the first is the usual one. */
  readonly as: readonly string[];
  /** Of a donor's document: what is printed where, loaded when it is asked for. */
  readonly donor?: () => Promise<Donor>;
}

export const FORMATS = [
  {
    id: 'iom-results-matrix-current',
    name: 'IOM results matrix, current layout',
    direction: 'both',
    as: ['docx', 'xlsx'],
  },
  {
    id: 'iom-results-matrix',
    name: 'IOM results matrix, 2012 layout',
    direction: 'both',
    as: ['docx', 'xlsx'],
  },
  { id: 'iom-work-plan', name: 'IOM work plan', direction: 'out', as: ['docx', 'xlsx'] },
  { id: 'iom-risk-plan', name: 'IOM risk management plan', direction: 'out', as: ['docx', 'xlsx'] },
  {
    id: 'iom-results-monitoring-framework',
    name: 'IOM results monitoring framework',
    direction: 'out',
    as: ['docx', 'xlsx'],
  },
  {
    id: 'logframe-4x4',
    name: 'Classic logframe (4×4)',
    direction: 'out',
    as: ['docx', 'xlsx'],
    donor: async () => (await import('./donors/classic/logframe.ts')).CLASSIC_LOGFRAME,
  },
  { id: 'diagram', name: 'Diagram', direction: 'out', as: ['svg', 'png'] },
  { id: 'iati', name: 'IATI 2.03 activity with results', direction: 'both', as: ['xml'] },
  { id: 'graphml', name: 'Graph for network tools (GraphML)', direction: 'out', as: ['graphml'] },
  { id: 'csv', name: 'Tables (CSV set)', direction: 'out', as: ['zip'] },
  { id: 'throughline-json', name: 'Throughline project', direction: 'both', as: ['json'] },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
