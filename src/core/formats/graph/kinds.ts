/** What a node is, by the word that the file calls its type. Levels are named as in logframes, in the same languages. */
import { RANK, type Level } from '../../model/index.ts';
import { tierOf, type Tier } from '../donors/general/dictionary.ts';
import { plainName, type GraphNode } from './graph.ts';

type NodeRole =
  Exclude<Tier, 'above'> | 'goal' | 'impact' | 'factor' | 'hindrance' | 'assumption' | 'risk' | 'indicator';

export interface Element {
  readonly id: string;
  readonly node: GraphNode;
  readonly statement: string;
  readonly description: string;
  /** Null for a node whose type says nothing: it becomes a result, on a level told by its arrows. */
  readonly role: NodeRole | null;
}

/** Words that logframes have no row for, or call otherwise. */
const WORDS: Readonly<Partial<Record<NodeRole, readonly string[]>>> = {
  assumption: ['assumption', 'condition', 'hypothèse', 'supuesto', 'annahme'],
  risk: ['risk', 'risque', 'riesgo', 'risiko'],
  factor: ['factor', 'contributingfactor', 'enabler', 'driver', 'facteur', 'faktor'],
  hindrance: ['barrier', 'obstacle', 'hindrance', 'barrera', 'hindernis'],
  indicator: ['indicator', 'indicateur', 'indicador', 'indikator'],
  activity: [
    'strategy',
    'intervention',
    'action',
    'task',
    'stratégie',
    'estrategia',
    'massnahme',
    'maßnahme',
  ],
  intermediateOutcome: ['shorttermoutcome', 'mediumtermoutcome', 'intermediateresult'],
  outcome: ['longtermoutcome', 'ultimateoutcome'],
  goal: ['supergoal'],
  impact: ['effectfound', 'unintendedeffect'],
  top: ['vision', 'mission'],
};
const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.map((word) => [word, role as NodeRole] as const)),
);

/** "Short-term outcomes", "Résultat", "intermediateOutcome"; null for a word that says nothing about a design. */
export function roleOfType(type: string): NodeRole | null {
  const word = plainName(type);
  const known = BY_WORD.get(word) ?? BY_WORD.get(word.replace(/s$/, ''));
  if (known || word === '') return known ?? null;
  const named = tierOf(type.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' '));
  if (!named || named.rest !== '') return null;
  switch (named.tier) {
    case 'above':
      return 'goal';
    case 'result':
      return 'output';
    case 'input':
    case 'precondition':
      return null;
    default:
      return named.tier;
  }
}

/** The level of each role that stands for a result. What stands highest is the objective, unless one stands below it. */
export function levelOfRole(role: NodeRole | null, objectiveBelow: boolean): Level | null {
  if (role === 'top') return objectiveBelow ? 'goal' : 'objective';
  return role && role in RANK && role !== 'activity' ? (role as Level) : null;
}
