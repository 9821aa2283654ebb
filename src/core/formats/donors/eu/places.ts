/** What both of the Commission's matrices have a place for. */
import type { Places } from '../../places.ts';

export const EU_PLACES: Places = {
  'project.title': 'own',
  'result.level': 'own',
  'result.code': 'words',
  'result.statement': 'own',
  'link.home': 'own',
  'link.others': 'words',
  'indicator.statement': 'own',
  'indicator.standardCode': 'words',
  'indicator.source': 'own',
  'indicator.method': 'words',
  'indicator.frequency': 'words',
  'indicator.disaggregation': 'words',
  'baseline.text': 'own',
  'baseline.year': 'own',
  'target.text': 'own',
  'target.date': 'own',
  'target.milestones': 'own',
  'assumption.statement': 'own',
  'assumption.onResult': 'own',
  'assumption.onSeveral': 'words',
  'assumption.onLink': 'words',
};
