/** What changed since the baseline and has no reason yet: one reason for several changes, or none for now. Nothing waits for it. */
import { GitDiff } from '@phosphor-icons/react/dist/csr/GitDiff';
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useId, useState } from 'react';
import { recordReasons, setBaseline } from '../../core/commands/index.ts';
import { compareWords } from '../../core/changes/index.ts';
import { spaced } from '../../core/compare/index.ts';
import { CAN, MAX_TEXT, projectOf } from '../../core/model/index.ts';
import { KindMark } from '../comparing/KindMark.tsx';
import '../panels/panels.css';
import { Stretches } from '../parts/DifferingWords.tsx';
import { dayOf } from '../parts/dayOf.ts';
import { say } from '../parts/live.tsx';
import { useDocument, useReadOnly, useRole, useT, useUi } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import './baseline.css';
import { useBaseline } from './context.tsx';
import type { OpenChange } from './openChanges.ts';
import { SaveRecord } from './SaveRecord.tsx';

export function ReasonsPanel({ onCompare }: { onCompare: () => void }) {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const readOnly = useReadOnly();
  const isOwner = CAN[useRole()].share;
  const { kind, why, open, fetchAgain } = useBaseline();
  const project = useDocument(projectOf);
  const any = useDocument((doc) => Object.values(doc.changeNotes).some((note) => note.answers !== null));
  const release = (): void => {
    if (run(setBaseline, { version: null }) === null) return;
    say(t('baseline.released'));
    ui.set({ panel: 'none' });
  };
  return (
    <aside className="panel reasons" aria-label={t('baseline.title')}>
      <header>
        <h2>{t('baseline.title')}</h2>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('baseline.close')}
          onClick={() => ui.set({ panel: 'none' })}
        >
          <X size={16} />
        </button>
      </header>
      <div className="panel-body">
        <section className="sec">
          <p className="hint">
            {t('baseline.since', {
              name: project.baselineName ?? '',
              day: project.baselineAt ? dayOf(Date.parse(project.baselineAt)) : '',
            })}
          </p>
          {kind === 'loading' ? <p role="status">{t('baseline.loading')}</p> : null}
          {kind === 'away' ? (
            <p role="status">
              {why || t('baseline.away')}{' '}
              <button type="button" className="linklike" onClick={fetchAgain}>
                {t('baseline.again')}
              </button>
            </p>
          ) : null}
          {kind === 'ready' && open.length === 0 ? (
            <p>{t(any ? 'baseline.none' : 'baseline.none.first')}</p>
          ) : null}
        </section>
        {open.length > 0 ? <OpenChanges readOnly={readOnly} /> : null}
        <section className="sec reasons-more">
          {kind === 'ready' ? (
            <button type="button" className="btn small" onClick={onCompare}>
              <GitDiff size={15} /> {t('baseline.compare')}
            </button>
          ) : null}
          <SaveRecord />
          {isOwner ? (
            <button type="button" className="linklike" onClick={release}>
              {t('baseline.release')}
            </button>
          ) : null}
        </section>
      </div>
    </aside>
  );
}

function OpenChanges({ readOnly }: { readOnly: boolean }) {
  const t = useT();
  const run = useCommand();
  const id = useId();
  const { open, recount } = useBaseline();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const [agreedBy, setAgreedBy] = useState('');
  // What was changed once more, or taken back, is another thing or none.
  const meant = open.filter((change) => chosen.has(change.answers) || open.length === 1);
  const choose = (answers: string): void => {
    const next = new Set(chosen);
    if (!next.delete(answers)) next.add(answers);
    setChosen(next);
  };
  const record = (): void => {
    if (meant.length === 0) return say(t('baseline.choose'));
    const changes = meant.map(({ element, called, sentence, answers }) => ({
      about: element,
      element: called,
      what: sentence,
      answers,
    }));
    if (run(recordReasons, { changes, why, agreedBy }) === null) return undefined;
    say(t('baseline.recorded', { count: changes.length }));
    setChosen(new Set());
    setWhy('');
    recount();
    return undefined;
  };
  const all = meant.length === open.length;
  return (
    <form
      className="sec"
      onSubmit={(e) => {
        e.preventDefault();
        record();
      }}
    >
      {readOnly || open.length === 1 ? null : (
        <p className="hint">
          {t('baseline.hint')}{' '}
          <button
            type="button"
            className="linklike"
            onClick={() => setChosen(new Set(all ? [] : open.map((change) => change.answers)))}
          >
            {t(all ? 'baseline.noneChosen' : 'baseline.all')}
          </button>
        </p>
      )}
      <ul className="reasons-open">
        {open.map((change) => (
          <li key={change.answers}>
            {readOnly || open.length === 1 ? (
              <span />
            ) : (
              <input
                id={`${id}-${change.answers}`}
                type="checkbox"
                checked={meant.includes(change)}
                onChange={() => choose(change.answers)}
              />
            )}
            <label htmlFor={readOnly || open.length === 1 ? undefined : `${id}-${change.answers}`} dir="auto">
              <KindMark kind={change.kind} /> <Said change={change} />
            </label>
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <>
          <label htmlFor={`${id}-why`}>{t('baseline.why')}</label>
          <textarea
            id={`${id}-why`}
            className="field"
            rows={3}
            dir="auto"
            maxLength={MAX_TEXT}
            value={why}
            onChange={(e) => setWhy(e.target.value)}
          />
          <label htmlFor={`${id}-who`}>{t('baseline.agreedBy')}</label>
          <input
            id={`${id}-who`}
            className="field"
            dir="auto"
            maxLength={500}
            autoComplete="off"
            value={agreedBy}
            onChange={(e) => setAgreedBy(e.target.value)}
          />
          <button type="submit" className="btn ink">
            {t('baseline.record', { count: meant.length })}
          </button>
        </>
      )}
    </form>
  );
}

/** Words and values show what differs in them; everything else is a sentence. */
function Said({ change }: { change: OpenChange }) {
  const { kind, title, field, before, after, sentence } = change;
  if ((kind !== 'reworded' && kind !== 'revalued') || before === '' || after === '') return sentence;
  return (
    <>
      <b>
        {title} · {field}
      </b>{' '}
      <Stretches of={spaced(compareWords(before, after))} />
    </>
  );
}
