/** Names the design as it is now. */
import { useId, useState } from 'react';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';

interface Props {
  readonly words: VersionsTranslate;
  readonly busy: boolean;
  /** @returns whether it was kept */
  readonly onKeep: (name: string) => Promise<boolean>;
}

export function KeepVersion({ words, busy, onKeep }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const [needed, setNeeded] = useState(false);
  return (
    <form
      className="version-keep"
      onSubmit={(e) => {
        e.preventDefault();
        const wanted = name.trim();
        setNeeded(wanted === '');
        if (wanted === '' || busy) return;
        void onKeep(wanted).then((kept) => {
          if (kept) setName('');
        });
      }}
    >
      <label htmlFor={id}>{words('versions.keep.label')}</label>
      <div>
        <input
          id={id}
          className="field"
          maxLength={120}
          dir="auto"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
        <button type="submit" className="btn ink" aria-disabled={busy}>
          {words('versions.keep.button')}
        </button>
      </div>
      <p id={`${id}-hint`} className="hint" role={needed ? 'alert' : undefined}>
        {needed && name.trim() === '' ? words('versions.keep.needed') : words('versions.keep.hint')}
      </p>
    </form>
  );
}
