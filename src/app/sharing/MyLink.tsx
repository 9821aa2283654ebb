/** One's own link. The page keeps its key out of the address, so this is where it is had from. */
import { Copy } from '@phosphor-icons/react/dist/csr/Copy';
import { useId, useState } from 'react';
import { copyWords } from '../parts/copyWords.ts';
import { useRole, useT, useWorkspace } from '../session/context.tsx';
import { linkAddress } from '../state/route.ts';

export function MyLink({ token }: { token: string }) {
  const t = useT();
  const id = useId();
  const role = useRole();
  const { projectId } = useWorkspace().session;
  const [copied, setCopied] = useState<boolean | null>(null);
  // Whoever is here by having signed in has none.
  if (token === '') return null;
  const address = linkAddress(projectId, token);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('sharing.mine.link')}</h3>
      <p className="my-link">{t('sharing.mine.gives', { role })}</p>
      <div className="link-actions">
        <button type="button" className="btn" onClick={() => void copyWords(address).then(setCopied)}>
          <Copy size={15} /> {t('sharing.mine.copy')}
        </button>
      </div>
      {/* On a projector it would be everybody's: it is shown only where it cannot be copied otherwise. */}
      {copied === false ? (
        <input
          className="field"
          readOnly
          dir="ltr"
          value={address}
          aria-label={t('sharing.mine.link')}
          onFocus={(e) => e.target.select()}
        />
      ) : null}
      <p role="status" className="hint">
        {copied === null ? '' : copied ? t('sharing.copied') : t('sharing.copyByHand')}
      </p>
    </section>
  );
}
