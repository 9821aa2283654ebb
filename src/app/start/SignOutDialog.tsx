/** Before signing out: whether this person's copies in this browser go too. What was never sent stays, and is named. */
import { useState } from 'react';
import type { LeftCopy } from '../../doc/deviceCopies.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useT } from '../session/context.tsx';
import { projectAddress } from '../state/route.ts';
import { recentProjects } from '../state/recent.ts';

interface Props {
  readonly copies: readonly LeftCopy[];
  /** @returns false where the server did not answer */
  readonly onSignOut: (takeCopiesOff: boolean) => Promise<boolean>;
  readonly onClose: () => void;
}

export function SignOutDialog({ copies, onSignOut, onClose }: Props) {
  const t = useT();
  const [takeOff, setTakeOff] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const unsent = copies.filter((copy) => copy.unsent > 0);
  const sent = copies.length - unsent.length;
  const titles = new Map(recentProjects().map(({ id, title }) => [id, title]));
  const leave = async (): Promise<void> => {
    setLeaving(true);
    setFailed(false);
    if (await onSignOut(takeOff)) return;
    setLeaving(false);
    setFailed(true);
  };
  return (
    <Dialog title={t('app.signOut.title')} onClose={onClose}>
      {sent > 0 ? (
        <label className="toggle">
          <input type="checkbox" checked={takeOff} onChange={(e) => setTakeOff(e.target.checked)} />
          {t('app.signOut.takeOff', { count: sent })}
        </label>
      ) : null}
      {unsent.length > 0 ? (
        <>
          <p>{t('app.signOut.unsent', { count: unsent.length })}</p>
          <ul>
            {unsent.map((copy) => (
              <li key={copy.projectId}>
                <a href={projectAddress(copy.projectId)}>{titles.get(copy.projectId) || t('app.untitled')}</a>{' '}
                {t('app.signOut.changes', { count: copy.unsent })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p role="alert">{failed ? t('app.signOut.failed') : ''}</p>
      <div className="dialog-foot">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.signOut.stay')}
        </button>
        <button type="button" className="btn ink" disabled={leaving} onClick={() => void leave()}>
          {t('app.signIn.out')}
        </button>
      </div>
    </Dialog>
  );
}
