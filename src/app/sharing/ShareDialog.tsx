/** Makes a link for editing or for reading. Each click makes a new one, because the server keeps only its hash. */
import { Copy } from '@phosphor-icons/react/dist/csr/Copy';
import { useState } from 'react';
import type { Role } from '../../core/model/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { say } from '../parts/live.tsx';
import { usePeers, useReadOnly, useT, useWorkspace } from '../session/context.tsx';
import { mintLink, RequestFailed } from '../session/projects.ts';
import { projectAddress } from '../state/route.ts';

export function ShareDialog({ token, onClose }: { token: string; onClose: () => void }) {
  const t = useT();
  const { session } = useWorkspace();
  const peers = usePeers();
  const readOnly = useReadOnly();
  const [links, setLinks] = useState<Partial<Record<Role, string>>>({});
  const [refused, setRefused] = useState('');

  const make = async (role: Role): Promise<void> => {
    try {
      const made = await mintLink(session.projectId, token, role);
      setLinks((all) => ({ ...all, [role]: location.origin + projectAddress(session.projectId, made) }));
      setRefused('');
    } catch (error) {
      setRefused(error instanceof RequestFailed && error.message ? error.message : t('app.share.noServer'));
    }
  };
  const row = (role: 'editor' | 'viewer') => {
    const address = links[role];
    return (
      <div className="share-row">
        <div>
          <b>{t(`app.share.${role}`)}</b>
          <small>{t(`app.share.${role}.hint`)}</small>
        </div>
        {address === undefined ? (
          <button type="button" className="btn" onClick={() => void make(role)}>
            {t('app.share.make')}
          </button>
        ) : (
          <>
            <input
              className="field"
              readOnly
              value={address}
              aria-label={t(`app.share.${role}`)}
              onFocus={(e) => e.target.select()}
            />
            <button
              type="button"
              className="btn"
              onClick={() => {
                void navigator.clipboard.writeText(address).then(
                  () => say(t('app.share.copied')),
                  () => say(t('app.share.copyByHand')),
                );
              }}
            >
              <Copy size={15} /> {t('app.share.copy')}
            </button>
          </>
        )}
      </div>
    );
  };
  return (
    <Dialog title={t('app.share')} onClose={onClose}>
      {readOnly ? <p>{t('app.share.readOnly')}</p> : null}
      {readOnly ? null : row('editor')}
      {readOnly ? null : row('viewer')}
      {refused ? <p role="alert">{refused}</p> : null}
      <p className="hint">{t('app.share.warn')}</p>
      <p>
        {peers.length === 0
          ? t('app.share.alone')
          : t('app.share.here', { names: peers.map((p) => p.person.name).join(', ') })}
      </p>
    </Dialog>
  );
}
