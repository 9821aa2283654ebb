/** Names the design as it is now. */
import { useId, useState } from 'react';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';
import { useT } from '../session/context.tsx';

interface Props {
  readonly words: VersionsTranslate;
  /** Whether this person may freeze the approved design. */
  readonly mayFreeze: boolean;
  /** @returns whether it was kept */
  readonly onKeep: (name: string, asBaseline: boolean) => Promise<boolean>;
}

export function KeepVersion({ words, mayFreeze, onKeep }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const t = useT();
  const [asBaseline, setAsBaseline] = useState(false);
  const [needed, setNeeded] = useState(false);
  const [keeping, setKeeping] = useState(false);
  return (
    <form
      className="version-keep"
      onSubmit={(e) => {
        e.preventDefault();
        const wanted = name.trim();
        setNeeded(wanted === '');
        if (wanted === '' || keeping) return;
        setKeeping(true);
        void onKeep(wanted, asBaseline).then((kept) => {
          setKeeping(false);
          if (!kept) return;
          setName('');
          setAsBaseline(false);
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
        <button type="submit" className="btn ink" aria-disabled={keeping}>
          {words('versions.keep.button')}
        </button>
      </div>
      <p id={`${id}-hint`} className="hint" role={needed ? 'alert' : undefined}>
        {needed && name.trim() === '' ? words('versions.keep.needed') : words('versions.keep.hint')}
      </p>
      {mayFreeze ? (
        <p className="version-baseline">
          <input
            id={`${id}-baseline`}
            type="checkbox"
            aria-describedby={`${id}-what`}
            checked={asBaseline}
            onChange={(e) => setAsBaseline(e.target.checked)}
          />
          <label htmlFor={`${id}-baseline`}>{t('baseline.freeze')}</label>
          <small id={`${id}-what`}>{t('baseline.freeze.hint')}</small>
        </p>
      ) : null}
    </form>
  );
}
