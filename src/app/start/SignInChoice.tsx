/** In the bar of pages outside a project: who is signed in, and the way in and out. Nothing where links do everything. */
import { useState } from 'react';
import { copiesLeftBy, type LeftCopy } from '../../doc/deviceCopies.ts';
import { useT } from '../session/context.tsx';
import { copyOwner, signInAddress, signOut, useSignedIn } from '../session/signIn.ts';
import { SignOutDialog } from './SignOutDialog.tsx';

export function SignInChoice() {
  const t = useT();
  const signedIn = useSignedIn();
  /** What this person would leave here, while they are asked about it. */
  const [copies, setCopies] = useState<readonly LeftCopy[] | null>(null);
  if (!signedIn?.configured) return null;
  const { me } = signedIn;
  if (!me)
    return (
      <a className="btn" href={signInAddress()}>
        {t('app.signIn')}
      </a>
    );
  const leave = async (): Promise<void> => {
    const left = await copiesLeftBy(copyOwner(me.id));
    if (left.length > 0 || !(await signOut(me.id, false))) setCopies(left);
  };
  return (
    <span className="signed-in">
      {t('app.signIn.me', { name: me.name, organisation: me.organisation })}
      <button type="button" className="btn quiet" onClick={() => void leave()}>
        {t('app.signIn.out')}
      </button>
      {copies ? (
        <SignOutDialog
          copies={copies}
          onSignOut={(takeOff) => signOut(me.id, takeOff)}
          onClose={() => setCopies(null)}
        />
      ) : null}
    </span>
  );
}
