/** One suggestion: what would change, why, who is for it, and what was decided. */
import { acceptSuggestion, declineSuggestion, vote, withdrawSuggestion } from '../../core/commands/index.ts';
import { CAN, ELEMENT_TABLE, type Suggestion, type View } from '../../core/model/index.ts';
import { useDocument, useRole, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { votesOn } from './discussion.ts';
import { About, Said, useIsMine, whenOf } from './Said.tsx';
import { levelName } from './SuggestForm.tsx';

export function SuggestionCard({ suggestion }: { suggestion: Suggestion }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const ui = useUi();
  const may = CAN[useRole()];
  const isMine = useIsMine();
  const { id, kind, about, adds, level, after, why, status } = suggestion;
  const there = about === null || view.kindOf(about) !== null;
  const label = about === null ? t('discussion.project') : there ? view.label(about) : t('discussion.gone');
  const heading = t(`discussion.is.${kind}`, {
    label,
    ...(kind === 'add' && { adds: adds ?? '', level: levelName(view, level) }),
  });
  return (
    <article className="talk" aria-label={heading}>
      <h3>{heading}</h3>
      {kind === 'reword' ? <Rewording suggestion={suggestion} now={wordsNow(view, suggestion)} /> : null}
      {kind === 'add' || kind === 'words' ? (
        <p className="talk-words" dir="auto">
          {after}
        </p>
      ) : null}
      {why === '' ? null : (
        <p className="hint" dir="auto">
          {why}
        </p>
      )}
      <Said record={suggestion} />
      <About id={about} />
      {status === 'open' ? (
        <>
          <Votes suggestion={suggestion} />
          <div className="talk-ways">
            {may.edit ? (
              <>
                <button
                  type="button"
                  className="btn small ink"
                  onClick={() => {
                    const made = run(acceptSuggestion, { id });
                    if (made !== null) ui.goTo(made);
                  }}
                >
                  {t('discussion.accept')}
                </button>
                <button type="button" className="btn small" onClick={() => run(declineSuggestion, { id })}>
                  {t('discussion.decline')}
                </button>
              </>
            ) : null}
            {may.suggest && isMine(suggestion) ? (
              <button type="button" className="btn small" onClick={() => run(withdrawSuggestion, { id })}>
                {t('discussion.withdraw')}
              </button>
            ) : null}
          </div>
        </>
      ) : (
        <p className={`talk-status is-${status}`}>
          {t('discussion.decided', {
            status,
            author: suggestion.decidedBy ?? t('discussion.nobody'),
            time: whenOf(suggestion.decidedAt),
          })}
        </p>
      )}
    </article>
  );
}

function wordsNow(view: View, { about, field }: Suggestion): string | null {
  const kind = about === null ? null : view.kindOf(about);
  if (about === null || kind === null) return null;
  const record = view.doc[ELEMENT_TABLE[kind]][about] as unknown as Record<string, unknown>;
  const words = record[field ?? ''];
  return typeof words === 'string' ? words : null;
}

/** Both wordings; and the one that was there when this was suggested, where it is another by now. */
function Rewording({ suggestion, now }: { suggestion: Suggestion; now: string | null }) {
  const t = useT();
  const { before, after, status } = suggestion;
  const moved = status === 'open' && now !== null && now !== before;
  return (
    <dl className="talk-both">
      <dt>{t('discussion.was')}</dt>
      <dd dir="auto">{moved ? now : before}</dd>
      <dt>{t('discussion.will')}</dt>
      <dd dir="auto">{after}</dd>
      {moved ? (
        <>
          <dt>{t('discussion.movedOn')}</dt>
          <dd dir="auto">{before}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Votes({ suggestion }: { suggestion: Suggestion }) {
  const t = useT();
  const run = useCommand();
  const may = CAN[useRole()];
  const isMine = useIsMine();
  const doc = useDocument((d) => d);
  const votes = votesOn(doc, suggestion.id);
  const own = votes.find(isMine)?.value ?? null;
  if (!may.vote && votes.length === 0) return null;
  return (
    <div className="talk-votes" role="group" aria-label={t('discussion.votes')}>
      {(['for', 'against'] as const).map((value) => {
        const words = (
          <>
            {t(`discussion.${value}`)}{' '}
            <span className="num">{votes.filter((v) => v.value === value).length}</span>
          </>
        );
        return may.vote ? (
          <button
            key={value}
            type="button"
            className="btn small"
            aria-pressed={own === value}
            onClick={() => run(vote, { suggestion: suggestion.id, value: own === value ? null : value })}
          >
            {words}
          </button>
        ) : (
          <span key={value}>{words}</span>
        );
      })}
    </div>
  );
}
