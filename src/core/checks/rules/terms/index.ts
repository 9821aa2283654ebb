import acronymUndefined from './acronym-undefined.ts';
import actorNameVaries from './actor-name-varies.ts';
import levelLabelMixed from './level-label-mixed.ts';
import termVaries from './term-varies.ts';
import type { Rule } from '../../rule.ts';

export const termsRules: readonly Rule[] = [termVaries, actorNameVaries, acronymUndefined, levelLabelMixed];
