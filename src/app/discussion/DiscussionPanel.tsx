/** What people say about the design: comments in threads, suggestions with votes, and the place to write them. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useEffect, useState } from 'react';
import { CAN, PROJECT_ID } from '../../core/model/index.ts';
import { useRole, useT, useUi, useUiState, useView } from '../session/context.tsx';
import { PanelLists } from '../panels/PanelLists.tsx';
import '../panels/panels.css';
import './discussion.css';
import { CommentForm } from './CommentForm.tsx';
import { suggestionsOf, threadsOf } from './discussion.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { SuggestForm } from './SuggestForm.tsx';
import { ThreadCard } from './ThreadCard.tsx';

export function DiscussionPanel() {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const may = CAN[useRole()];
  const saying = useUiState((s) => s.saying);
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  const [list, setList] = useState<'comments' | 'suggestions'>(may.comment ? 'comments' : 'suggestions');
  const [onlySelected, setOnlySelected] = useState(false);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (saying.nonce > 0) setList(saying.what === 'comment' ? 'comments' : 'suggestions');
  }, [saying]);

  const about =
    selected === null || selected === PROJECT_ID || view.kindOf(selected) === null ? null : selected;
  const label = about === null ? t('discussion.project') : view.label(about);
  const shown = { about: onlySelected ? about : null, settled };
  const threads = threadsOf(view.doc, shown);
  const suggestions = suggestionsOf(view.doc, shown);
  const open = { about: null, settled: false };
  const counts = {
    comments: threadsOf(view.doc, open).length,
    suggestions: suggestionsOf(view.doc, open).length,
  };
  const empty = (list === 'comments' ? threads : suggestions).length === 0;
  const any = list === 'comments' ? threadsOf : suggestionsOf;
  const hidden = empty && any(view.doc, { ...shown, settled: true }).length > 0;
  return (
    <aside className="panel discussion" aria-label={t('discussion.title')}>
      <header>
        <h2>{t('discussion.title')}</h2>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('app.close')}
          onClick={() => ui.set({ panel: 'none' })}
        >
          <X size={16} />
        </button>
      </header>
      <PanelLists
        name={t('discussion.lists')}
        lists={[
          { id: 'comments', name: t('discussion.comments'), count: counts.comments },
          { id: 'suggestions', name: t('discussion.suggestions'), count: counts.suggestions },
        ]}
        chosen={list}
        onChoose={setList}
      />
      <div className="talk-filter">
        <select
          className="field small"
          aria-label={t('discussion.filter.about')}
          value={onlySelected && about !== null ? 'selected' : 'all'}
          onChange={(e) => setOnlySelected(e.target.value === 'selected')}
        >
          <option value="all">{t('discussion.filter.all')}</option>
          {about === null ? null : <option value="selected">{label}</option>}
        </select>
        <label>
          <input type="checkbox" checked={settled} onChange={(e) => setSettled(e.target.checked)} />{' '}
          {t('discussion.filter.settled')}
        </label>
      </div>
      <div className="panel-body" key={list}>
        {list === 'comments' && may.comment ? <CommentForm key={about} about={about} label={label} /> : null}
        {list === 'suggestions' && may.suggest ? (
          <SuggestForm key={about} about={about} label={label} />
        ) : null}
        {empty ? (
          <p className="hint pad">
            {hidden
              ? t('discussion.none.open')
              : onlySelected && about !== null
                ? t(`discussion.none.${list}`, { label })
                : t(list === 'comments' ? 'discussion.none.allComments' : 'discussion.none.allSuggestions')}
          </p>
        ) : null}
        {list === 'comments'
          ? threads.map((thread) => <ThreadCard key={thread.first.id} thread={thread} />)
          : suggestions.map((one) => <SuggestionCard key={one.id} suggestion={one} />)}
      </div>
    </aside>
  );
}
