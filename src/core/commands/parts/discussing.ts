/** What the commands of the discussion share: who speaks, what they say, and what a suggestion would do. */
import type { Draft } from 'immer';
import { MAX_WORDS, type Suggestion } from '../../model/index.ts';
import { addActivity } from '../addActivity.ts';
import { addAssumption } from '../addAssumption.ts';
import { addIndicator } from '../addIndicator.ts';
import { addResult } from '../addResult.ts';
import { CommandRefused, type CommandContext, type DocumentDraft } from '../command.ts';
import { setText } from '../setText.ts';
import { must, plain, tableOf } from './records.ts';
import { removeAll } from './removing.ts';

/** What every record of the discussion says about its maker. */
export const signed = ({
  author,
  by,
  now,
}: CommandContext): { author: string; by: string | null; at: string } => ({
  author,
  by,
  at: now,
});

/** @throws CommandRefused `wordsNeeded` for no words, `textTooLong` for too many */
export function said(words: string): string {
  const text = words.trim();
  if (text === '') throw new CommandRefused('wordsNeeded');
  return within(text);
}

/** @throws CommandRefused `textTooLong` */
export function within(text: string): string {
  if (text.length > MAX_WORDS) throw new CommandRefused('textTooLong', { limit: String(MAX_WORDS) });
  return text;
}

/** @throws CommandRefused `gone` where what it is about is not there */
export function mustBeThere(draft: DocumentDraft, about: string | null): void {
  if (about !== null && tableOf(plain(draft), about) === null) throw new CommandRefused('gone');
}

/** An open suggestion. @throws CommandRefused `gone`, `alreadyDecided` */
export function openSuggestion(draft: DocumentDraft, id: string): Draft<Suggestion> {
  const suggestion = must(draft, 'suggestions', id);
  if (suggestion.status !== 'open') throw new CommandRefused('alreadyDecided');
  return suggestion;
}

/** The words of a field of any element. @throws CommandRefused `gone`, `ownCommand` */
export function wordsOf(draft: DocumentDraft, about: string | null, field: string | null): string {
  const doc = plain(draft);
  const table = about === null ? null : tableOf(doc, about);
  if (table === null) throw new CommandRefused('gone');
  const record = doc[table][about ?? ''] as unknown as Record<string, unknown>;
  const words = field !== null && Object.hasOwn(record, field) ? record[field] : undefined;
  if (typeof words !== 'string') throw new CommandRefused('ownCommand', { field: field ?? '' });
  return words;
}

/**
 * Makes the edit that a suggestion proposes. Nothing for one in free words.
 *
 * @returns the id of what was added
 * @throws CommandRefused `textMovedOn` with `before` and `now` where the words are no longer those that it was about; whatever the edit's own command says
 */
export function carryOut(
  draft: DocumentDraft,
  suggestion: Suggestion,
  context: CommandContext,
): string | null {
  const { kind, about, field, before, after: words } = suggestion;
  if (kind === 'reword') {
    const now = wordsOf(draft, about, field);
    if (now !== before) throw new CommandRefused('textMovedOn', { before, now });
    const table = tableOf(plain(draft), about ?? '') ?? 'results';
    setText.apply(draft, { table, id: about ?? '', field: field ?? '', text: words }, context);
  }
  if (kind === 'remove') removeAll(draft, [about ?? '']);
  return kind === 'add' ? addTo(draft, suggestion, context) : null;
}

function addTo(
  draft: DocumentDraft,
  { about, adds, level, after }: Suggestion,
  context: CommandContext,
): string {
  if (about !== null && tableOf(plain(draft), about) === null) throw new CommandRefused('gone');
  switch (adds) {
    case 'result':
      return addResult.apply(draft, { level: level ?? 'output', parentId: about, statement: after }, context);
    case 'activity':
      return addActivity.apply(draft, { parentId: about, statement: after }, context);
    case 'indicator':
      return addIndicator.apply(draft, { resultId: about ?? '', statement: after }, context);
    default:
      return addAssumption.apply(draft, { attachTo: [about ?? ''], statement: after }, context);
  }
}
