import { describe, expect, it } from 'vitest';
import { create, emptyDocument, viewUnder, type Document } from '../../../model/index.ts';
import { assumptionsBeside } from './assumptions.ts';
import { namingProfile } from './profile.ts';

const profile = namingProfile({
  levels: {
    impact: 'But',
    goal: 'But',
    objective: 'But',
    outcome: 'Effet',
    intermediateOutcome: 'Effet intermédiaire',
    output: 'Produit',
  },
  activity: 'Activité',
  activityNumbering: 'byParent',
});

function designWith(attachedTo: readonly string[]): Document {
  const doc = emptyDocument();
  const link = (from: string, to: string) => ({
    [`${from}>${to}`]: create('links', `${from}>${to}`, { from, to }),
  });
  return {
    ...doc,
    results: {
      a: create('results', 'a', { level: 'outcome', order: 'a0' }),
      b: create('results', 'b', { level: 'outcome', order: 'a1' }),
      p: create('results', 'p', { level: 'output', homeLink: 'p>a' }),
    },
    links: { ...link('p', 'a'), ...link('p', 'b') },
    assumptions: {
      s: create('assumptions', 's', {
        statement: 'Il pleut',
        attachedTo: Object.fromEntries(attachedTo.map((id) => [id, true as const])),
      }),
    },
  };
}
const beside = (...attachedTo: string[]) =>
  assumptionsBeside(viewUnder(designWith(attachedTo), profile), [['a'], ['b'], ['p']], 'fr');

describe('an assumption beside the rows of a matrix', () => {
  it.each([
    ['its own row', ['b'], [[], ['Il pleut'], []]],
    ['the lower end of its link', ['p>a'], [[], [], ['Il pleut']]],
  ])('needs no words at %s', (_, attachedTo, rows) => {
    expect(beside(...attachedTo)).toEqual(rows);
  });

  it.each([
    ['several results', ['p', 'b'], 1, 'Pour Effet 2 et Produit 1.1 : Il pleut'],
    ['a link that is not the printed one', ['p>b'], 2, 'Pour Produit 1.1 vers Effet 2 : Il pleut'],
    ['a whole level', ['level:outcome'], 0, 'Pour Effet : Il pleut'],
  ])('says that it belongs to %s, in the donor’s names', (_, attachedTo, row, words) => {
    expect(beside(...attachedTo)[row]).toEqual([words]);
  });

  it('closes the last row where it belongs to nothing', () => {
    expect(beside()).toEqual([[], [], ['Autres hypothèses', 'Il pleut']]);
  });
});
