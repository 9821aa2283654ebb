import { each, assumptions } from '../../each.ts';
import { defineTextRule } from '../../rule.ts';
import { findAll, tokenize, type Match, type Token } from '../../text.ts';
import type { Words } from '../../words/index.ts';

/** The team has to stand at the beginning: "The ministry meets the project team" is about the ministry. */
const OPENING = 3;

/**
 * An assumption about the skill, effort or order of the project itself. A hint from words: what somebody else has to grant
 * ("the team is allowed to visit prisons") stays an assumption, and partners are half outside, so they are left alone.
 */
export default defineTextRule({
  id: 'assumption-in-project-control',
  family: 'conditions',
  severity: 'suggestion',
  grouping: 'together',
  messages: ['message'],
  check: each(assumptions, function* ({ id, statement }, { words }) {
    const tokens = tokenize(statement, words.stem);
    if (findAll(words.outsideSigns, tokens).length > 0) return;
    const sign = teamIn(tokens, words) ?? conductIn(tokens, words);
    if (sign) yield { at: [{ id, field: 'statement', marks: [sign] }], data: { words: sign } };
  }),
});

function teamIn(tokens: readonly Token[], words: Words): string | null {
  const team = findAll(words.ownTeam, tokens).find((m) => m.at < OPENING);
  if (team) return team.words;
  // "The team of the training module": named by its work.
  const at = tokens.slice(0, OPENING).findIndex((t) => t.stem === 'team');
  const own =
    at >= 0 && tokens[at + 1]?.lower === 'of' && findAll(words.ownWork, tokens.slice(at, at + 5)).length > 0;
  return own ? written(tokens.slice(at, at + 5)) : null;
}

function conductIn(tokens: readonly Token[], words: Words): string | null {
  const conduct = findAll(words.ownConduct, tokens)[0];
  return conduct && hasOwnWorkBefore(conduct, tokens, words) ? conduct.words : null;
}

const hasOwnWorkBefore = ({ at }: Match, tokens: readonly Token[], words: Words): boolean =>
  findAll(words.ownWork, tokens.slice(0, at)).length > 0;

const written = (tokens: readonly Token[]): string => tokens.map((t) => t.word).join(' ');
