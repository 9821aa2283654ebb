/** The links that open the project, newest first. What is revoked here can be given back until the dialog is closed. */
import { useState } from 'react';
import { dayOf } from '../parts/dayOf.ts';
import { useT } from '../session/context.tsx';
import type { ProjectLink } from '../session/projects.ts';
import { LinkForm } from './LinkForm.tsx';
import { MadeAddress } from './NewLink.tsx';
import type { Links } from './useLinks.ts';

export function LinkList({ links }: { links: Links }) {
  const t = useT();
  if (links.all === null) return links.trouble ? null : <p className="hint">{t('sharing.loading')}</p>;
  return (
    <section aria-label={t('sharing.list')}>
      <h3>{t('sharing.list')}</h3>
      <ul className="link-list">
        {links.all.map((link) => (
          <LinkRow key={link.id} link={link} links={links} />
        ))}
      </ul>
    </section>
  );
}

function LinkRow({ link, links }: { link: ProjectLink; links: Links }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const address = links.addresses[link.id];
  const name = t('sharing.name', {
    role: t('sharing.role.name', { role: link.role }),
    label: link.label || 'none',
  });
  if (link.revoked)
    return (
      <li>
        <div className="link-head">
          <s>{name}</s>
          <button
            type="button"
            className="btn small"
            aria-label={t('sharing.undoOf', { name })}
            onClick={() => void links.change(link.id, { revoked: false }, t('sharing.givenBack'))}
          >
            {t('sharing.undo')}
          </button>
        </div>
        <small>{t('sharing.revoked')}</small>
      </li>
    );
  return (
    <li>
      <div className="link-head">
        <b>{name}</b>
        <span className="link-actions">
          {link.own ? null : (
            <button
              type="button"
              className="btn small"
              aria-label={t('sharing.changeOf', { name })}
              aria-expanded={changing}
              onClick={() => setChanging(!changing)}
            >
              {t('sharing.change')}
            </button>
          )}
          <button
            type="button"
            className="btn small"
            aria-label={t('sharing.newKeyOf', { name })}
            onClick={() => void links.rotate(link)}
          >
            {t('sharing.newKey')}
          </button>
          {link.own ? null : (
            <button
              type="button"
              className="btn small"
              aria-label={t('sharing.revokeOf', { name })}
              onClick={() => void links.change(link.id, { revoked: true }, t('sharing.revoked'))}
            >
              {t('sharing.revoke')}
            </button>
          )}
        </span>
      </div>
      <small>{factsOf(link, t).join(' · ')}</small>
      {changing ? (
        <LinkForm
          link={link}
          submit={t('sharing.keep')}
          onCancel={() => setChanging(false)}
          onSubmit={async (wish) => {
            const taken = await links.change(link.id, wish, t('sharing.changed'));
            if (taken) setChanging(false);
            return taken;
          }}
        />
      ) : null}
      {address === undefined ? null : <MadeAddress address={address} />}
    </li>
  );
}

function factsOf(link: ProjectLink, t: ReturnType<typeof useT>): string[] {
  const over = link.expiresAt !== null && link.expiresAt <= Date.now();
  return [
    t('sharing.madeOn', { day: dayOf(link.createdAt) }),
    ...(link.expiresAt === null
      ? []
      : [t('sharing.endsOn', { day: dayOf(link.expiresAt), over: over ? 'yes' : 'no' })]),
    ...(link.passphrase ? [t('sharing.guarded')] : []),
    ...(link.own ? [t('sharing.own')] : []),
  ];
}
