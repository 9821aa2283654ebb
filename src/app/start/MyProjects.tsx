/** Projects that whoever is signed in belongs to, also those never opened on this device. */
import { useEffect, useState } from 'react';
import { useT } from '../session/context.tsx';
import { openProject, projectAddress } from '../state/route.ts';

interface Mine {
  readonly id: string;
  readonly title: string;
}

export function MyProjects() {
  const t = useT();
  const [projects, setProjects] = useState<readonly Mine[] | null>(null);
  useEffect(() => {
    let gone = false;
    void fetch('/api/me/projects')
      .then((response) => (response.ok ? (response.json() as Promise<{ projects: Mine[] }>) : null))
      .catch(() => null)
      .then((answer) => {
        if (!gone) setProjects(answer?.projects ?? []);
      });
    return () => {
      gone = true;
    };
  }, []);
  if (!projects) return null;
  return (
    <section className="recent" aria-labelledby="mine">
      <div className="recent-head">
        <h2 id="mine">{t('app.signIn.mine')}</h2>
      </div>
      {projects.length === 0 ? <p className="empty">{t('app.signIn.none')}</p> : null}
      <ul className="mine">
        {projects.map(({ id, title }) => (
          <li key={id}>
            <a
              href={projectAddress(id)}
              onClick={(e) => {
                e.preventDefault();
                openProject(id, '');
              }}
            >
              {title || t('app.untitled')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
