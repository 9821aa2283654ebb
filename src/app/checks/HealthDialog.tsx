/** Where the design stands: what is there and what is open, by level and by branch, and what has changed since a day that was kept. */
import { useId, useState } from 'react';
import type { Health } from '../../core/checks/index.ts';
import { PARTS } from '../../core/checks/parts.ts';
import { SEVERITIES } from '../../core/checks/rule.ts';
import { keepStanding } from '../../core/commands/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useDocument, useReadOnly, useT, useUi } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';

export default function HealthDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { health } = useFindings();
  return (
    <Dialog title={t('checks.health')} onClose={onClose} wide>
      <p className="hint">{t('checks.health.intro')}</p>
      {health === null || health.levels.length === 0 ? (
        <p>{t('checks.health.empty')}</p>
      ) : (
        <div className="health">
          <Levels health={health} />
          <Branches health={health} onGo={onClose} />
          <Trend health={health} />
        </div>
      )}
    </Dialog>
  );
}

function Levels({ health }: { health: Health }) {
  const t = useT();
  return (
    <table>
      <caption>{t('checks.health.levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('checks.level')}</th>
          {PARTS.map((part) => (
            <th key={part} scope="col">
              {t(`checks.part.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {health.levels.map(({ level, results, parts }) => (
          <tr key={level}>
            <th scope="row" className={`lv-${level}`}>
              <Glyph name={level} size={14} /> {t(`model.levels.${level}`)}{' '}
              <span className="num">{results}</span>
            </th>
            {PARTS.map((part) => {
              const { done, of } = parts[part];
              return (
                <td key={part} className={done < of ? 'open' : ''}>
                  {of === 0 ? '–' : t('checks.health.share', { done, of })}
                  {of > 0 ? <meter min={0} max={of} value={done} aria-hidden="true" /> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Branches({ health, onGo }: { health: Health; onGo: () => void }) {
  const t = useT();
  const ui = useUi();
  return (
    <table>
      <caption>{t('checks.health.branches')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('checks.health.branch')}</th>
          <th scope="col">{t('model.levels.output')}</th>
          <th scope="col">{t('checks.part.indicator')}</th>
          {SEVERITIES.map((s) => (
            <th key={s} scope="col">
              {t(`model.severities.${s}`)}
            </th>
          ))}
          <th scope="col">{t('checks.questions')}</th>
        </tr>
      </thead>
      <tbody>
        {health.branches.map((b) => (
          <tr key={b.id}>
            <th scope="row">
              <button
                type="button"
                className="linklike"
                onClick={() => {
                  onGo();
                  ui.goTo(b.id);
                }}
              >
                {b.label}
              </button>{' '}
              <span className="branch-words">{b.statement}</span>
            </th>
            <td>{b.outputs}</td>
            <td>{b.indicators}</td>
            {SEVERITIES.map((s) => (
              <td key={s}>{b.findings[s]}</td>
            ))}
            <td>{b.openQuestions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers in which a standing is compared; the others are read from the table of levels. */
const COMPARED = [
  'findings.error',
  'findings.warning',
  'findings.suggestion',
  'questions.open',
  'outcome.results',
  'output.results',
  'outcome.indicator',
  'output.indicator',
] as const;

function Trend({ health }: { health: Health }) {
  const t = useT();
  const run = useCommand();
  const readOnly = useReadOnly();
  const standings = useDocument((doc) => doc.standings);
  const kept = Object.values(standings).toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const [name, setName] = useState('');
  const id = useId();
  const today = health.standing;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('checks.health.trend')}</h3>
      {kept.length === 0 ? (
        <p className="hint">{t('checks.health.trend.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('checks.health.since')}</th>
              {COMPARED.map((key) => (
                <th key={key} scope="col">
                  {t(`checks.number.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.map((s) => (
              <tr key={s.id}>
                <th scope="row">
                  {s.label} <span className="hint">{s.date}</span>
                </th>
                {COMPARED.map((key) => (
                  <td key={key}>
                    {t('checks.health.then', { was: s.numbers[key] ?? 0, is: today[key] ?? 0 })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {readOnly ? null : (
        <form
          className="keep"
          onSubmit={(e) => {
            e.preventDefault();
            if (run(keepStanding, { label: name, numbers: today }) !== null) setName('');
          }}
        >
          <input
            className="field"
            aria-label={t('checks.health.name')}
            placeholder={t('checks.health.name.hint')}
            maxLength={80}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
          <button type="submit" className="btn" disabled={name.trim() === ''}>
            {t('checks.health.keep')}
          </button>
        </form>
      )}
    </section>
  );
}
