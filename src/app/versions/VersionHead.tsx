/** The bar of the screens about versions: where one is, what can be done, and the way back, which Esc takes too. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useEffect, useRef, type ReactNode } from 'react';
import { Mark } from '../start/PageHead.tsx';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

export function VersionHead({ title, about, back, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes here by a button that is gone now begins at the top of what came instead.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !inDialog) onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <header className="review-head">
      <Mark />
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      <span className="file">{about}</span>
      {children}
      <button type="button" className="btn quiet icon" aria-label={back} onClick={onBack}>
        <X size={18} />
      </button>
    </header>
  );
}
