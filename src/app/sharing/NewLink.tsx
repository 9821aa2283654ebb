/** Makes a link and shows it once. */
import { Copy } from '@phosphor-icons/react/dist/csr/Copy';
import { copyWords } from '../parts/copyWords.ts';
import { say } from '../parts/live.tsx';
import { useT } from '../session/context.tsx';
import { LinkForm } from './LinkForm.tsx';
import type { Links } from './useLinks.ts';

export function NewLink({ links }: { links: Links }) {
  const t = useT();
  return (
    <section aria-label={t('sharing.new')}>
      <h3>{t('sharing.new')}</h3>
      <LinkForm
        link={null}
        submit={t('sharing.make')}
        onSubmit={(wish) => links.make({ label: '', expiresAt: null, passphrase: null, ...wish })}
      />
    </section>
  );
}

/** An address that is known only now, to be copied. */
export function MadeAddress({ address }: { address: string }) {
  const t = useT();
  return (
    <div className="link-made">
      <input
        className="field"
        readOnly
        dir="ltr"
        value={address}
        aria-label={t('sharing.made')}
        onFocus={(e) => e.target.select()}
      />
      <button
        type="button"
        className="btn"
        onClick={() => {
          void copyWords(address).then((copied) => say(t(copied ? 'sharing.copied' : 'sharing.copyByHand')));
        }}
      >
        <Copy size={15} /> {t('sharing.copy')}
      </button>
      <p>{t('sharing.made.once')}</p>
    </div>
  );
}
