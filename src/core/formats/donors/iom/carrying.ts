/** What the IOM documents have a place for. Source: the forms named in docs/formats/iom-*.md. */
import type { Carrying } from '../../losses.ts';
import type { Places } from '../../places.ts';

const MATRIX: Places = {
  'project.title': 'own',
  'project.header': 'own',
  'result.level': 'own',
  'result.code': 'own',
  'result.statement': 'own',
  'result.theme': 'own',
  'link.home': 'own',
  'link.others': 'words',
  'indicator.statement': 'own',
  'baseline.text': 'own',
  'target.text': 'own',
  'assumption.statement': 'own',
  'assumption.onResult': 'own',
  'assumption.onSeveral': 'own',
  'assumption.onLink': 'words',
  'assumption.onActivity': 'own',
  'activity.statement': 'own',
  'activity.home': 'own',
  'workplan.responsible': 'own',
  'workplan.months': 'own',
};

export const IOM_MATRIX_2012: Carrying = { places: MATRIX };
export const IOM_MATRIX: Carrying = { places: { ...MATRIX, 'indicator.source': 'own' } };
export const IOM_WORK_PLAN: Carrying = {
  places: {
    'project.title': 'own',
    'activity.statement': 'own',
    'workplan.responsible': 'own',
    'workplan.months': 'own',
  },
};
export const IOM_RISK_PLAN: Carrying = {
  places: {
    'project.title': 'own',
    'risk.statement': 'own',
    'risk.treatment': 'own',
    'risk.timeline': 'own',
    'risk.earlyWarning': 'own',
  },
};
export const IOM_MONITORING: Carrying = {
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'own',
    'result.statement': 'own',
    'link.home': 'words',
    'indicator.statement': 'own',
    'indicator.definition': 'own',
    'indicator.disaggregation': 'words',
    'indicator.source': 'own',
    'indicator.method': 'words',
    'indicator.analysis': 'own',
    'indicator.frequency': 'own',
    'indicator.responsible': 'own',
    'indicator.note': 'own',
    'baseline.text': 'own',
    'baseline.year': 'words',
    'target.text': 'own',
    'target.date': 'words',
    'target.milestones': 'words',
    'indicator.actuals': 'own',
  },
};
