/** One finding: what a reviewer would ask, where it is, why it matters, and the ways on. */
import { CaretDown } from '@phosphor-icons/react/dist/csr/CaretDown';
import { CaretRight } from '@phosphor-icons/react/dist/csr/CaretRight';
import { Fragment, useId, useState } from 'react';
import type { Finding, FindingElement } from '../../core/checks/index.ts';
import { setAside } from '../../core/commands/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useReadOnly, useT, useUi } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { headingOf } from './headingOf.ts';
import { leadTo } from './leadTo.ts';
import { QuickFixes } from './QuickFixes.tsx';

/** Longest list of elements shown at once. */
const MOST = 12;

export function FindingCard({ finding, open: openAtFirst }: { finding: Finding; open: boolean }) {
  const t = useT();
  const ui = useUi();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(openAtFirst);
  const [putting, setPutting] = useState(false);
  const body = useId();
  const [first] = finding.elements;
  const goTo = (element: FindingElement): void => leadTo(ui, element);
  return (
    <article className={`find-card sv-${finding.severity} ${open ? 'open' : ''}`}>
      <div className="find-head">
        <Glyph name={finding.severity} size={15} />
        <button type="button" className="find-go" onClick={() => first && goTo(first)}>
          <b>{headingOf(t, finding)}</b>
          <span>{finding.message}</span>
          <span className="sr">{t(`model.severity.${finding.severity}`)}</span>
        </button>
        <button
          type="button"
          className="btn quiet icon small"
          aria-expanded={open}
          aria-controls={body}
          aria-label={t('panels.finding.more')}
          onClick={() => setOpen(!open)}
        >
          {open ? <CaretDown size={14} /> : <CaretRight size={14} className="mirror" />}
        </button>
      </div>
      {open ? (
        <div className="find-body" id={body}>
          {first?.text && first.kind !== 'project' && !(finding.elements.length > 1 && first.marks) ? (
            <blockquote>
              <Marked text={first.text} marks={first.marks ?? []} />
            </blockquote>
          ) : null}
          {finding.elements.length > 1 ? (
            <ul className="find-list">
              {finding.elements.slice(0, MOST).map((element) => (
                <li key={`${element.id} ${element.field ?? ''}`}>
                  <button type="button" className="linklike" onClick={() => goTo(element)}>
                    {element.label}
                  </button>
                  {element.marks && element.text ? (
                    <span className="find-words">
                      <Marked text={element.text} marks={element.marks} />
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : null}
          <p>
            <b>{t('panels.finding.why')}</b> {finding.why}
          </p>
          <div className="find-ways">
            {first ? (
              <button type="button" className="btn small" onClick={() => goTo(first)}>
                {t('panels.finding.goTo')}
              </button>
            ) : null}
            {readOnly ? null : (
              <button
                type="button"
                className="btn small"
                aria-expanded={putting}
                onClick={() => setPutting(!putting)}
              >
                {t('panels.finding.setAside')}
              </button>
            )}
            <a href={`/checks/${finding.rule}`} target="_blank" rel="noreferrer">
              {t('panels.finding.read')}
            </a>
          </div>
          {readOnly ? null : <QuickFixes finding={finding} />}
          {putting ? <SetAsideForm finding={finding} onDone={() => setPutting(false)} /> : null}
        </div>
      ) : null}
    </article>
  );
}

function SetAsideForm({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const t = useT();
  const run = useCommand();
  const [reason, setReason] = useState('');
  // -1 stands for all of them.
  const [which, setWhich] = useState(-1);
  const parts = finding.parts ?? [];
  const id = useId();
  const ready = (['donor', 'one', 'later'] as const).map((key) => t(`panels.reason.${key}`));
  return (
    <form
      className="aside-form"
      onSubmit={(e) => {
        e.preventDefault();
        const { subject, about } = parts[which] ?? finding;
        const given = { rule: finding.rule, element: subject, reason: reason.trim(), about };
        if (run(setAside, given) !== null) onDone();
      }}
    >
      {parts.length > 0 ? (
        <select
          className="field"
          aria-label={t('panels.aside.which')}
          value={which}
          onChange={(e) => setWhich(Number(e.target.value))}
        >
          <option value={-1}>{t('panels.aside.all', { count: parts.length })}</option>
          {parts.map((part, i) => (
            <option key={`${part.subject} ${part.about}`} value={i}>
              {t('panels.aside.only', { label: part.label })}
            </option>
          ))}
        </select>
      ) : null}
      <label htmlFor={id}>{t('panels.aside.because')}</label>
      <div className="ready">
        {ready.map((words) => (
          <button key={words} type="button" className="btn small" onClick={() => setReason(words)}>
            {words}
          </button>
        ))}
      </div>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      <div className="aside-foot">
        <span className="hint">{t('panels.aside.kept')}</span>
        <button type="submit" className="btn small ink" disabled={reason.trim() === ''}>
          {t('panels.finding.setAside')}
        </button>
      </div>
    </form>
  );
}

/** The statement with the words that set the finding off. */
export function Marked({ text, marks }: { text: string; marks: readonly string[] }) {
  const words = marks.filter((m) => m !== '').map((m) => m.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return text;
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'giu'));
  return parts.map((part, i) => (
    // Pieces of one text have no identity beyond their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={i}>{i % 2 === 1 ? <mark>{part}</mark> : part}</Fragment>
  ));
}
