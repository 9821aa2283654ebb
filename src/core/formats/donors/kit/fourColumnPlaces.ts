/** What every logframe of four columns has a place for. */
import type { Places } from '../../places.ts';

export const FOUR_COLUMN_PLACES: Places = {
  'project.title': 'own',
  'result.level': 'own',
  'result.code': 'words',
  'result.statement': 'own',
  'link.home': 'own',
  'link.others': 'words',
  'indicator.statement': 'own',
  'indicator.source': 'own',
  'indicator.method': 'words',
  'indicator.frequency': 'words',
  'indicator.disaggregation': 'words',
  'baseline.text': 'words',
  'baseline.year': 'words',
  'target.text': 'words',
  'target.date': 'words',
  'assumption.statement': 'own',
  'assumption.onResult': 'own',
  'assumption.onSeveral': 'words',
  'assumption.onLink': 'words',
  'assumption.onActivity': 'own',
  'activity.statement': 'own',
  'activity.home': 'words',
  'activity.means': 'words',
  'activity.cost': 'words',
};
