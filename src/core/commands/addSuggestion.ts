import { createDraft } from 'immer';
import { create, type Level, type Suggestion } from '../model/index.ts';
import { CommandRefused, defineCommand, type DocumentDraft } from './command.ts';
import { carryOut, mustBeThere, said, signed, within, wordsOf } from './parts/discussing.ts';
import { insert, plain } from './parts/records.ts';

interface Given {
  /** Why; may be empty. */
  readonly why?: string;
}

export type AddSuggestion = Given &
  (
    | { readonly kind: 'reword'; readonly about: string; readonly field: string; readonly after: string }
    | {
        readonly kind: 'add';
        /** What it is added to; null for a result or activity that stands alone. */
        readonly about: string | null;
        readonly adds: NonNullable<Suggestion['adds']>;
        /** Of a result. */
        readonly level?: Level;
        readonly after: string;
      }
    | { readonly kind: 'remove'; readonly about: string }
    | { readonly kind: 'words'; readonly about: string | null; readonly after: string }
  );

/** Proposes a change without making it. What could not be accepted is refused at once, with the edit's own reason. Returns the id. */
export const addSuggestion = defineCommand<AddSuggestion, string>({
  name: 'addSuggestion',
  apply: (draft, args, context) => {
    const { kind, about, why = '' } = args;
    mustBeThere(draft, about);
    const proposed = {
      kind,
      about,
      field: kind === 'reword' ? args.field : null,
      adds: kind === 'add' ? args.adds : null,
      level: kind === 'add' && args.adds === 'result' ? (args.level ?? 'output') : null,
      before: kind === 'reword' ? within(wordsOf(draft, about, args.field)) : '',
      after: kind === 'remove' ? '' : said(args.after),
      why: within(why.trim()),
      ...signed(context),
    };
    if (kind === 'reword' && proposed.after === proposed.before.trim()) throw new CommandRefused('sameWords');
    const suggestion = create('suggestions', context.newId(), proposed);
    carryOut(createDraft(plain(draft)) as DocumentDraft, suggestion, context);
    return insert(draft, 'suggestions', suggestion.id, proposed);
  },
});
