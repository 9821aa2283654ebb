/** A field to say something in, with its button; Ctrl+Enter sends. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { MAX_WORDS } from '../../core/model/index.ts';
import { useT } from '../session/context.tsx';

interface Props {
  readonly label: string;
  readonly send: string;
  /** What stands there at first. */
  readonly begin?: string;
  /** Grows with each request to write here. */
  readonly asked?: number;
  /** Whether it may be sent as it is. */
  readonly ready?: (words: string) => boolean;
  /** @returns whether it was taken */
  readonly onSend: (words: string) => boolean;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

export function Words({ label, send, begin = '', asked = 0, ready, onSend, onCancel, children }: Props) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(begin);
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  const may = ready ? ready(words) : words.trim() !== '';
  const give = (): void => {
    if (may && onSend(words)) setWords(begin);
  };
  return (
    <form
      className="talk-form"
      onSubmit={(e) => {
        e.preventDefault();
        give();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        dir="auto"
        rows={2}
        maxLength={MAX_WORDS}
        value={words}
        onChange={(e) => setWords(e.target.value)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return;
          e.preventDefault();
          e.stopPropagation();
          give();
        }}
      />
      {children}
      <div className="talk-ways">
        {onCancel ? (
          <button type="button" className="btn small" onClick={onCancel}>
            {t('app.cancel')}
          </button>
        ) : null}
        <button type="submit" className="btn small ink" disabled={!may}>
          {send}
        </button>
      </div>
    </form>
  );
}
