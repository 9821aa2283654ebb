/** The bar of the screens that show before something is taken over: what they are about, and the way back. */
import { Info } from '@phosphor-icons/react/dist/csr/Info';
import { X } from '@phosphor-icons/react/dist/csr/X';
import type { ReactNode } from 'react';
import { useT } from '../session/context.tsx';
import { Mark } from '../start/PageHead.tsx';

interface Props {
  readonly title: string;
  /** What is shown, such as a file's name. */
  readonly about?: string;
  /** The name of the button that goes back. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function ReviewHead({ title, about, close, onClose, children }: Props) {
  return (
    <header className="review-head">
      <Mark />
      <h1>{title}</h1>
      {about === undefined ? null : <span className="file">{about}</span>}
      {children}
      <button type="button" className="btn quiet icon" aria-label={close} onClick={onClose}>
        <X size={18} />
      </button>
    </header>
  );
}

/** Said beside a file's name: people bring drafts that are nobody else's business. */
export function NotKept() {
  const t = useT();
  return (
    <span className="kept">
      <Info size={15} /> {t('app.import.notKept')}
    </span>
  );
}
