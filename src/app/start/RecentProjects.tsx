/** Projects opened from this browser, each with a small picture of its shape. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useState } from 'react';
import { dayOf } from '../parts/dayOf.ts';
import { useT } from '../session/context.tsx';
import { forgetProject } from '../state/keys.ts';
import { recentProjects, type Recent } from '../state/recent.ts';
import { openProject, projectAddress } from '../state/route.ts';

/** Older ones are found by name. */
const SHOWN = 24;

/** An objective over outcomes over outputs: enough to tell one project from another. */
function Shape({ shape }: { shape: readonly number[] }) {
  const outcomes = shape.slice(0, 6);
  const step = 260 / Math.max(1, outcomes.length);
  return (
    <svg viewBox="0 0 280 130" className="shape" aria-hidden="true">
      <rect x="85" y="10" width="110" height="22" className="s-objective" />
      {outcomes.map((outputs, i) => {
        const x = 10 + i * step + step / 2;
        const shown = Math.min(4, outputs);
        const width = Math.min(36, (step - 8) / Math.max(1, shown) - 4);
        return (
          // The place is the identity: the picture is drawn anew from numbers alone.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={i}>
            <path d={`M${x} 58V45H140V33`} className="s-link" />
            <rect
              x={x - Math.min(50, step - 12) / 2}
              y="58"
              width={Math.min(50, step - 12)}
              height="18"
              className="s-outcome"
            />
            {Array.from({ length: shown }, (_, k) => {
              const left = x + (k - (shown - 1) / 2) * (width + 4) - width / 2;
              // oxlint-disable-next-line react/no-array-index-key
              return <rect key={k} x={left} y="94" width={width} height="16" className="s-output" />;
            })}
          </g>
        );
      })}
    </svg>
  );
}

export function RecentProjects() {
  const t = useT();
  const [projects, setProjects] = useState<Recent[]>(recentProjects);
  const [find, setFind] = useState('');
  const found = projects.filter((p) => p.title.toLocaleLowerCase().includes(find.trim().toLocaleLowerCase()));
  const shown = found.slice(0, SHOWN);
  return (
    <section className="recent" aria-labelledby="recent">
      <div className="recent-head">
        <h2 id="recent">{t('app.recent.title')}</h2>
        {projects.length > 3 ? (
          <input
            className="field"
            type="search"
            aria-label={t('app.recent.find')}
            placeholder={t('app.recent.find')}
            value={find}
            onChange={(e) => setFind(e.target.value)}
          />
        ) : null}
      </div>
      {projects.length === 0 ? <p className="empty">{t('app.recent.none')}</p> : null}
      <ul className="cards">
        {shown.map((p) => (
          <li key={p.id}>
            <a
              href={projectAddress(p.id)}
              onClick={(e) => {
                e.preventDefault();
                openProject(p.id, p.token);
              }}
            >
              <Shape shape={p.shape} />
              <b>{p.title || t('app.untitled')}</b>
              <small>{dayOf(p.at)}</small>
            </a>
            <button
              type="button"
              className="btn quiet icon small"
              aria-label={t('app.recent.forget', { title: p.title || t('app.untitled') })}
              onClick={() => {
                forgetProject(p.id);
                setProjects(recentProjects());
              }}
            >
              <X size={14} />
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? (
        <p className="empty">{t('app.recent.more', { count: found.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
