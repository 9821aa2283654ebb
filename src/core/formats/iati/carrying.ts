/** What an IATI activity has a place for. Source: IATI 2.03 schema, element `result`. */
import { formatTranslator } from '../../i18n/formats.ts';
import type { View } from '../../model/index.ts';
import type { Carrying, Loss } from '../losses.ts';
import { resultTrees, type Losses } from './results.ts';

export const IATI: Carrying = {
  places: {
    'project.title': 'own',
    'project.header': 'words',
    'result.level': 'own',
    'result.code': 'own',
    'result.statement': 'own',
    'result.description': 'own',
    'result.intended': 'own',
    'indicator.statement': 'own',
    'indicator.code': 'words',
    'indicator.definition': 'own',
    'indicator.unit': 'words',
    'indicator.measureType': 'own',
    'indicator.direction': 'own',
    'indicator.disaggregation': 'words',
    'indicator.source': 'words',
    'indicator.method': 'words',
    'indicator.frequency': 'words',
    'baseline.text': 'own',
    'baseline.year': 'own',
    'target.text': 'own',
    'target.date': 'own',
    'target.milestones': 'own',
    'indicator.actuals': 'own',
    'assumption.statement': 'words',
    'assumption.onResult': 'words',
    'assumption.onLink': 'words',
  },
  more: ruledOut,
};

/** What IATI's rules do not let through: seen by building the results as the writer does. */
function ruledOut(v: View): Loss[] {
  const losses: Losses = { results: 0, values: 0 };
  resultTrees(v, formatTranslator('en'), losses);
  const lost: readonly Loss[] = [
    { key: 'formats.loss.bareResults', count: losses.results, elements: bare(v) },
    { key: 'formats.loss.wordValues', count: losses.values, elements: [] },
  ];
  return lost.filter(({ count }) => count > 0);
}

const bare = (v: View): string[] =>
  v.results.filter((r) => r.statement.trim() === '' || v.indicators(r.id).length === 0).map((r) => r.id);
