/** Makes a link for editing or for reading. Each click makes a new one, because the server keeps only its hash. */
import { Copy } from '@phosphor-icons/react/dist/csr/Copy';
import { useState } from 'react';
import type { Access } from '../../doc/api.ts';
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
  const [links, setLinks] = useState<Partial<Record<Access, string>>>({});
  const [refused, setRefused] = useState('');

  const make = async (access: Access): Promise<void> => {
    try {
      const made = await mintLink(session.projectId, token, access);
      setLinks((all) => ({ ...all, [access]: location.origin + projectAddress(session.projectId, made) }));
      setRefused('');
    } catch (error) {
      setRefused(error instanceof RequestFailed && error.message ? error.message : t('app.share.noServer'));
    }
  };
  const row = (access: Access) => {
    const address = links[access];
    return (
      <div className="share-row">
        <div>
          <b>{t(`app.share.${access}`)}</b>
          <small>{t(`app.share.${access}.hint`)}</small>
        </div>
        {address === undefined ? (
          <button type="button" className="btn" onClick={() => void make(access)}>
            {t('app.share.make')}
          </button>
        ) : (
          <>
            <input
              className="field"
              readOnly
              value={address}
              aria-label={t(`app.share.${access}`)}
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
      {readOnly ? null : row('edit')}
      {readOnly ? null : row('view')}
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
