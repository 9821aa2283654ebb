/** Says that the server did not take what was written here, that it was undone, and how to keep it. */
import { useState } from 'react';
import type { Document, Role } from '../../core/model/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useT } from '../session/context.tsx';
import { downloadProject } from './download.ts';

interface Props {
  /** The project as it was here. */
  readonly kept: Document;
  readonly role: Role;
  readonly onClose: () => void;
}

export function NotTaken({ kept, role, onClose }: Props) {
  const t = useT();
  const [saved, setSaved] = useState(false);
  return (
    <Dialog title={t('app.notTaken.title')} onClose={onClose}>
      <p>{t('app.notTaken.undone', { role })}</p>
      <p>{t('app.notTaken.keep')}</p>
      <div className="dialog-foot">
        <button
          type="button"
          className={saved ? 'btn' : 'btn ink'}
          onClick={() => {
            downloadProject(kept);
            setSaved(true);
          }}
        >
          {t('app.notTaken.save')}
        </button>
        <button type="button" className={saved ? 'btn ink' : 'btn'} onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </Dialog>
  );
}
