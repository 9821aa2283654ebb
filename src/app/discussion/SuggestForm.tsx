/** A new suggestion for the selected element, or for the project: other words, something to add or remove, or free words. */
import { useId, useState } from 'react';
import { addSuggestion, allowedNew, type AddSuggestion } from '../../core/commands/index.ts';
import type { Translate } from '../../core/i18n/index.ts';
import { ELEMENT_TABLE, MAX_WORDS, type Level, type View } from '../../core/model/index.ts';
import { useT, useUiState, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { Words } from './Words.tsx';

interface Way {
  readonly key: string;
  readonly label: string;
  readonly begin: string;
  /** True where words are not needed. */
  readonly bare?: boolean;
  readonly make: (after: string) => AddSuggestion;
}

export function SuggestForm({ about, label }: { about: string | null; label: string }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const id = useId();
  const { what, nonce } = useUiState((s) => s.saying);
  const ways = waysFor(view, about, t);
  const [chosen, setChosen] = useState(ways[0]?.key);
  const [why, setWhy] = useState('');
  const way = ways.find((one) => one.key === chosen) ?? ways[0];
  if (!way) return null;
  return (
    <div className="talk-suggest">
      <label htmlFor={`${id}what`}>{t('discussion.suggest.what', { label })}</label>
      <select id={`${id}what`} className="field" value={way.key} onChange={(e) => setChosen(e.target.value)}>
        {ways.map(({ key, label: name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <Words
        key={way.key}
        label={way.bare ? t('discussion.suggest.why') : t('discussion.suggest.after')}
        send={t('discussion.suggest')}
        begin={way.begin}
        asked={what === 'suggest' ? nonce : 0}
        // The words that stand there already are no suggestion.
        ready={(words) => way.bare === true || (words.trim() !== '' && words.trim() !== way.begin.trim())}
        onSend={(words) => {
          const given = way.bare ? { ...way.make(''), why: words } : { ...way.make(words), why };
          const taken = run(addSuggestion, given) !== null;
          if (taken) setWhy('');
          return taken;
        }}
      >
        {way.bare ? null : (
          <>
            <label htmlFor={`${id}why`}>{t('discussion.suggest.why')}</label>
            <input
              id={`${id}why`}
              className="field"
              maxLength={MAX_WORDS}
              value={why}
              onChange={(e) => setWhy(e.target.value)}
            />
          </>
        )}
      </Words>
    </div>
  );
}

function waysFor(view: View, about: string | null, t: Translate): Way[] {
  const words: Way = {
    key: 'words',
    label: t('discussion.suggest.words'),
    begin: '',
    make: (after) => ({ kind: 'words', about, after }),
  };
  const kind = about === null ? null : view.kindOf(about);
  if (about === null || kind === null) return [words];
  const record = view.doc[ELEMENT_TABLE[kind]][about] as unknown as { statement?: string };
  const ways: Way[] = [];
  if (record.statement !== undefined)
    ways.push({
      key: 'reword',
      label: t('discussion.suggest.reword'),
      begin: record.statement,
      make: (after) => ({ kind: 'reword', about, field: 'statement', after }),
    });
  for (const { key, label, adds, level } of additions(view, about, t))
    ways.push({
      key,
      label,
      begin: '',
      make: (after) => ({ kind: 'add', about, adds, after, ...(level && { level }) }),
    });
  return [
    ...ways,
    {
      key: 'remove',
      label: t('discussion.suggest.remove'),
      begin: '',
      bare: true,
      make: () => ({ kind: 'remove', about }),
    },
    words,
  ];
}

interface Addition {
  readonly key: string;
  readonly label: string;
  readonly adds: Extract<AddSuggestion, { kind: 'add' }>['adds'];
  readonly level?: Level;
}

/** What can stand below an element. */
function additions(view: View, about: string, t: Translate): Addition[] {
  const kind = view.kindOf(about);
  const below = allowedNew(view.doc, about).flatMap((made): Addition[] => {
    if (made.type === 'activity')
      return [{ key: 'activity', label: t('discussion.suggest.add.activity'), adds: 'activity' }];
    if (made.type !== 'result' || made.direction !== 'below') return [];
    const { level } = made;
    const name = levelName(view, level);
    return [
      { key: level, label: t('discussion.suggest.add.result', { level: name }), adds: 'result', level },
    ];
  });
  if (kind === 'result')
    below.push({ key: 'indicator', label: t('discussion.suggest.add.indicator'), adds: 'indicator' });
  if (kind === 'result' || kind === 'activity' || kind === 'link')
    below.push({ key: 'assumption', label: t('discussion.suggest.add.assumption'), adds: 'assumption' });
  return below;
}

export const levelName = (view: View, level: Level | null): string =>
  view.profile.levels.find((one) => one.level === level)?.label ?? level ?? '';
