/** A section that stays closed until somebody opens it or is led to one of its fields. */
import { CaretDown } from '@phosphor-icons/react/dist/csr/CaretDown';
import { CaretRight } from '@phosphor-icons/react/dist/csr/CaretRight';
import { useId, useState, type ReactNode } from 'react';
import { useT, useUiState } from '../session/context.tsx';

interface FoldSectionProps {
  /** The element whose panel it stands in. */
  readonly of: string;
  readonly title: string;
  /** The fields in it, as findings name them. */
  readonly fields: readonly string[];
  /** How many of them hold something, so that nothing is overlooked while it is closed. */
  readonly filled: number;
  readonly children: ReactNode;
}

export function FoldSection({ of, title, fields, filled, children }: FoldSectionProps) {
  const t = useT();
  const id = useId();
  const focus = useUiState((s) => s.focus);
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState<typeof focus>(null);
  // While rendering, not after it: the field has to be there when the panel puts the focus into it.
  if (focus !== answered) {
    setAnswered(focus);
    if (focus?.elementId === of && fields.includes(focus.field ?? '')) setOpen(true);
  }
  return (
    <section className="sec fold" aria-labelledby={id}>
      <h3 id={id}>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <CaretDown size={12} /> : <CaretRight size={12} className="mirror" />}
          {title}{' '}
          {filled > 0 && !open ? <span className="n">{t('panels.filled', { count: filled })}</span> : null}
        </button>
      </h3>
      {open ? <div className="stack">{children}</div> : null}
    </section>
  );
}
