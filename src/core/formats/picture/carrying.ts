/** What the diagram as a picture shows. Of indicators it shows how many there are, no words. */
import type { Carrying } from '../losses.ts';

export const DIAGRAM: Carrying = {
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'own',
    'result.statement': 'own',
    'link.home': 'own',
    'link.others': 'own',
    'factor.statement': 'own',
    'assumption.statement': 'own',
    'assumption.onResult': 'own',
    'assumption.onSeveral': 'own',
    'assumption.onLink': 'own',
    'assumption.onActivity': 'own',
    'assumption.mark': 'own',
    'activity.statement': 'own',
    'activity.home': 'own',
    'card.position': 'own',
  },
};

const { 'assumption.mark': _marks, 'card.position': _positions, ...told } = DIAGRAM.places;

/** What the same says in words: marks and places are left to the picture, reasons of links are told. */
export const OUTLINE: Carrying = { places: { ...told, 'link.rationale': 'own' } };
