/** Where a file is dropped or chosen, and what is said while it is read. */
import { UploadSimple } from '@phosphor-icons/react/dist/csr/UploadSimple';
import { useRef } from 'react';
import { READABLE_ENDINGS } from '../../core/formats/endings.ts';
import { useT } from '../session/context.tsx';
import './importing.css';

interface Props {
  readonly words: string;
  readonly choose: string;
  readonly kinds: string;
  readonly label: string;
  readonly dragging: boolean;
  /** Name of the file that is being read, or null. */
  readonly reading: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}

export function FileDrop({ words, choose, kinds, label, dragging, reading, onFiles, onCancel }: Props) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={dragging ? 'drop on' : 'drop'}>
        <UploadSimple size={18} />
        <div>
          {words}{' '}
          <button type="button" className="linklike" onClick={() => input.current?.click()}>
            {choose}
          </button>
          <small>{kinds}</small>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          className="sr"
          tabIndex={-1}
          aria-label={label}
          accept={READABLE_ENDINGS.join(',')}
          onChange={(e) => {
            onFiles([...(e.target.files ?? [])]);
            e.target.value = '';
          }}
        />
      </div>
      {reading === null ? null : (
        <p className="progress" role="status">
          <progress /> {t('app.start.reading', { file: reading })}
          <button type="button" className="linklike" onClick={onCancel}>
            {t('app.cancel')}
          </button>
        </p>
      )}
    </>
  );
}
