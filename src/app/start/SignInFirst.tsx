/** On a server where people sign in: what to do first, and why it did not work the last time. */
import { useT } from '../session/context.tsx';
import { signInAddress } from '../session/signIn.ts';

export function SignInFirst() {
  const t = useT();
  return (
    <section className="sign-in-first" aria-labelledby="sign-in-first">
      <h2 id="sign-in-first">{t('app.signIn.first')}</h2>
      <p>{t('app.signIn.first.text')}</p>
      <a className="btn ink" href={signInAddress('/')}>
        {t('app.signIn')}
      </a>
    </section>
  );
}

/** The server says in the address why somebody comes back without being signed in. */
export function SignInTrouble() {
  const t = useT();
  const why = new URLSearchParams(location.search).get('signed');
  if (why !== 'failed' && why !== 'late') return null;
  return (
    <p className="refused" role="alert">
      {t(`app.signIn.${why}`)}
    </p>
  );
}
