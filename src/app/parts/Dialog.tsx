/** A modal dialog on the browser's own <dialog>: focus stays inside, Esc closes, focus returns to where it was. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../session/context.tsx';

export function Dialog({
  title,
  onClose,
  wide,
  children,
}: {
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const t = useT();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      className={wide ? 'wide' : ''}
      onCancel={onClose}
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="btn quiet icon" aria-label={t('app.close')} onClick={onClose}>
          <X size={18} />
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
