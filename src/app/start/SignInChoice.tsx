/** In the bar of pages outside a project: who is signed in, and the way in and out. Nothing where links do everything. */
import { useT } from '../session/context.tsx';
import { signInAddress, signOut, useSignedIn } from '../session/signIn.ts';

export function SignInChoice() {
  const t = useT();
  const signedIn = useSignedIn();
  if (!signedIn?.configured) return null;
  const { me } = signedIn;
  if (!me)
    return (
      <a className="btn" href={signInAddress()}>
        {t('app.signIn')}
      </a>
    );
  return (
    <span className="signed-in">
      {t('app.signIn.me', { name: me.name, organisation: me.organisation })}
      <button type="button" className="btn quiet" onClick={() => void signOut()}>
        {t('app.signIn.out')}
      </button>
    </span>
  );
}
