/** Asks for the passphrase of a link: on a page of its own before the project is open, in a dialog over it afterwards. */
import { useState } from 'react';
import type { Session } from '../../doc/api.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useT } from '../session/context.tsx';
import { RequestFailed, sayPassphrase } from '../session/projects.ts';
import { PageHead } from '../start/PageHead.tsx';
import { keepProof } from '../state/proofs.ts';

interface Props {
  readonly session: Session;
  readonly token: string;
}

function PassphraseForm({ session, token, title, onDone }: Props & { title?: string; onDone?: () => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState('');
  const say = async (): Promise<void> => {
    setAsking(true);
    setRefused('');
    try {
      const proof = await sayPassphrase(session.projectId, token, words);
      keepProof(token, proof);
      session.unlock(proof);
      onDone?.();
    } catch (error) {
      setRefused(
        error instanceof RequestFailed && error.message ? error.message : t('app.passphrase.noServer'),
      );
      setAsking(false);
    }
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void say();
      }}
    >
      {title === undefined ? null : <h1>{title}</h1>}
      <label htmlFor="passphrase">{t('app.passphrase.label')}</label>
      <input
        id="passphrase"
        className="field"
        type="password"
        // Nothing else is to be done here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        autoComplete="off"
        required
        // What is said afterwards is said about these words.
        readOnly={asking}
        value={words}
        aria-describedby="passphrase-said"
        onChange={(e) => {
          setWords(e.target.value);
          setRefused('');
        }}
      />
      <p id="passphrase-said" className="hint" role="status">
        {asking ? t('app.passphrase.asking') : refused || t('app.passphrase.hint')}
      </p>
      <button type="submit" className="btn ink" disabled={asking}>
        {t('app.passphrase.go')}
      </button>
    </form>
  );
}

/** Where the server has asked for it before it showed anything of the project. */
export function PassphrasePage(props: Props) {
  const t = useT();
  return (
    <>
      <PageHead />
      <main className="name-page">
        <PassphraseForm {...props} title={t('app.passphrase.title')} />
      </main>
    </>
  );
}

/** Where it was said long ago, or is another one now: the page stays, and what was written waits on it. */
export function PassphraseDialog({ onClose, ...props }: Props & { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('app.passphrase.title')} onClose={onClose}>
      <PassphraseForm {...props} onDone={onClose} />
    </Dialog>
  );
}
