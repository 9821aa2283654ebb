/** The checks: how strict, how many, the list, and what was set aside. Quiet while people write. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useState } from 'react';
import { SEVERITIES, type Severity } from '../../core/checks/index.ts';
import { reopenFinding, setField } from '../../core/commands/index.ts';
import { PRESETS, PROJECT_ID, projectOf } from '../../core/model/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useDocument, useReadOnly, useT, useUi } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';
import { FindingCard } from './FindingCard.tsx';
import './panels.css';

export function ChecksPanel() {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const readOnly = useReadOnly();
  const { result } = useFindings();
  const preset = useDocument((doc) => projectOf(doc).preset);
  const [only, setOnly] = useState<Severity | 'setAside' | null>(null);
  const findings = result?.findings.filter((f) => only === null || f.severity === only) ?? [];
  return (
    <aside className="panel checks" aria-label={t('app.checks')}>
      <header>
        <h2>{t('app.checks')}</h2>
        <select
          className="field"
          aria-label={t('panels.preset')}
          value={preset}
          disabled={readOnly}
          onChange={(e) =>
            run(setField, { table: 'project', id: PROJECT_ID, field: 'preset', value: e.target.value })
          }
        >
          {PRESETS.map((p) => (
            <option key={p} value={p}>
              {t(`model.preset.${p}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('app.close')}
          onClick={() => ui.set({ panel: 'none' })}
        >
          <X size={16} />
        </button>
      </header>
      {result ? (
        <div className="check-filter" role="group" aria-label={t('panels.filter')}>
          <button
            type="button"
            className="btn small"
            aria-pressed={only === null}
            onClick={() => setOnly(null)}
          >
            {t('panels.all', { count: result.findings.length })}
          </button>
          {SEVERITIES.filter((s) => result.counts[s] > 0).map((s) => (
            <button
              key={s}
              type="button"
              className={`btn small sev sv-${s}`}
              aria-pressed={only === s}
              onClick={() => setOnly(only === s ? null : s)}
            >
              <Glyph name={s} size={12} /> {t(`panels.counted.${s}`, { count: result.counts[s] })}
            </button>
          ))}
          {result.setAside.length > 0 ? (
            <button
              type="button"
              className="linklike"
              aria-pressed={only === 'setAside'}
              onClick={() => setOnly(only === 'setAside' ? null : 'setAside')}
            >
              {t('panels.setAside', { count: result.setAside.length })}
            </button>
          ) : null}
        </div>
      ) : null}
      <div className="panel-body">
        {result === null ? <p className="hint pad">{t('panels.checking')}</p> : null}
        {only === 'setAside'
          ? result?.setAside.map((f) => (
              <div key={f.setAsideId} className="aside-row">
                <b>{f.elements[0]?.label ?? t('panels.wholeProject')}</b>
                <p>{f.message}</p>
                <p className="hint">
                  {t('panels.asideBy', { reason: f.reason, author: f.author, date: f.date })}{' '}
                  {readOnly ? null : (
                    <button
                      type="button"
                      className="linklike"
                      onClick={() => run(reopenFinding, { id: f.setAsideId })}
                    >
                      {t('panels.bringBack')}
                    </button>
                  )}
                </p>
              </div>
            ))
          : findings.map((finding) => <FindingCard key={finding.key} finding={finding} open={false} />)}
        {result && result.findings.length === 0 && only === null ? (
          <p className="hint pad">{t(`panels.quiet.${preset}`)}</p>
        ) : null}
      </div>
      {result ? <footer className="check-foot">{t('panels.checked', { rules: result.rules })}</footer> : null}
    </aside>
  );
}
