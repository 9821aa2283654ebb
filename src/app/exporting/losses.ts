/** What a format has no place for, counted in this very design. */
import type { View } from '../../core/model/index.ts';

export type LossKey =
  | 'matrix'
  | 'beside'
  | 'secondParents'
  | 'rationales'
  | 'factors'
  | 'indicators'
  | 'links'
  | 'activities'
  | 'bareResults'
  | 'workplanRows'
  | 'sources'
  | 'rhythm'
  | 'risks'
  | 'statuses'
  | 'asides';

export interface Loss {
  readonly key: LossKey;
  readonly count: number;
}

/** What a matrix loses and a monitoring framework has a place for, or does not need. */
const MONITORED: readonly LossKey[] = ['secondParents', 'sources', 'rhythm'];

export function lossesOf(view: View, format: string): Loss[] {
  if (format === 'throughline-json' || format === 'csv') return [];
  const { doc } = view;
  const said = (text: string): boolean => text.trim() !== '';
  const matrix: Loss[] = [
    { key: 'secondParents', count: view.results.filter((r) => view.up(r.id).length > 1).length },
    { key: 'rationales', count: view.links.filter((l) => said(l.rationale)).length },
    { key: 'factors', count: Object.keys(doc.factors).length },
    {
      key: 'sources',
      count:
        format === 'iom-results-matrix-current'
          ? 0
          : Object.values(doc.indicators).filter((i) => said(i.source)).length,
    },
    {
      key: 'rhythm',
      count: Object.values(doc.indicators).filter((i) => said(i.frequency + i.responsible)).length,
    },
    { key: 'risks', count: view.risks.length },
    { key: 'statuses', count: view.results.filter((r) => r.status !== null).length },
    { key: 'asides', count: Object.keys(doc.setAsides).length },
  ];
  const picture: Loss[] = [
    { key: 'rationales', count: view.links.filter((l) => said(l.rationale)).length },
    { key: 'risks', count: view.risks.length },
    { key: 'asides', count: Object.keys(doc.setAsides).length },
  ];
  const graph: Loss[] = [
    { key: 'indicators', count: Object.keys(doc.indicators).length },
    { key: 'risks', count: view.risks.length },
    { key: 'workplanRows', count: Object.keys(doc.workplanRows).length },
    { key: 'asides', count: Object.keys(doc.setAsides).length },
  ];
  const iati: Loss[] = [
    { key: 'bareResults', count: view.results.filter((r) => view.indicators(r.id).length === 0).length },
    { key: 'links', count: view.links.length },
    { key: 'activities', count: view.activities.length },
    { key: 'factors', count: Object.keys(doc.factors).length },
    { key: 'risks', count: view.risks.length },
    { key: 'asides', count: Object.keys(doc.setAsides).length },
  ];
  const monitoring: Loss[] = [
    { key: 'beside', count: view.assumptions.length + view.activities.length },
    ...matrix.filter(({ key }) => !MONITORED.includes(key)),
  ];
  const lists: Readonly<Record<string, Loss[]>> = {
    diagram: picture,
    graphml: graph,
    iati,
    'iom-work-plan': [{ key: 'matrix', count: view.results.length }],
    'iom-results-monitoring-framework': monitoring,
    'iom-risk-plan': [{ key: 'matrix', count: view.results.length }],
  };
  return (lists[format] ?? matrix).filter((l) => l.count > 0);
}
