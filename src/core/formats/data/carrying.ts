/** What a graph for network tools has a place for. */
import type { Carrying } from '../losses.ts';

export const GRAPH: Carrying = {
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'result.description': 'own',
    'result.status': 'own',
    'link.home': 'own',
    'link.others': 'own',
    'link.rationale': 'own',
    'link.strength': 'own',
    'factor.statement': 'own',
    'assumption.statement': 'own',
    'assumption.onResult': 'own',
    'assumption.onSeveral': 'own',
    'assumption.onLink': 'own',
    'assumption.onActivity': 'own',
    'assumption.mark': 'own',
    'activity.statement': 'own',
    'activity.home': 'own',
    'activity.description': 'own',
    'activity.status': 'own',
    'card.position': 'own',
  },
};
