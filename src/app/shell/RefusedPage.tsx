/** The server will not take this connection, and nothing of the project is on this device: why, and what to do. */
import { CLOSE, closeName, isFinal } from '../../doc/wire.ts';
import { useT } from '../session/context.tsx';
import { signInAddress, useSignedIn } from '../session/signIn.ts';
import { PageHead } from '../start/PageHead.tsx';

export function useRefusal(code: number): string {
  const t = useT();
  // A final code that this page does not know was made up after it.
  return t(`server.close.${closeName(code) ?? (isFinal(code) ? 'clientTooOld' : 'unavailable')}`);
}

/** @param keyless no link was given, and this device knows none */
export function RefusedPage({ code, keyless }: { code: number; keyless: boolean }) {
  const t = useT();
  const sentence = useRefusal(code);
  const signedIn = useSignedIn();
  return (
    <>
      <PageHead />
      <main className="guard">
        <h1>{t('app.refused.title')}</h1>
        <p>{keyless && code === CLOSE.linkUnknown ? t('app.refused.keyless') : sentence}</p>
        {signedIn?.configured && !signedIn.me ? (
          <p>
            {t('app.signIn.mayHelp')} <a href={signInAddress()}>{t('app.signIn')}</a>
          </p>
        ) : null}
        <a href="/">{t('app.toStart')}</a>
      </main>
    </>
  );
}
