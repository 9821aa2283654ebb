/** Who is signed in on this device, where the server has somewhere to sign in. Asked once for each load of the page. */
import { useEffect, useState } from 'react';
import { go } from '../state/route.ts';

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

export interface SignedIn {
  /** False where links do everything. */
  readonly configured: boolean;
  readonly me: Me | null;
}

let asked: Promise<SignedIn | null> | null = null;

function ask(): Promise<SignedIn | null> {
  asked ??= fetch('/api/me')
    .then((response) => (response.ok ? (response.json() as Promise<SignedIn>) : null))
    .catch(() => null);
  return asked;
}

/** Null until the server has said so, and where it cannot be reached. */
export function useSignedIn(): SignedIn | null {
  const [state, setState] = useState<SignedIn | null>(null);
  useEffect(() => {
    let gone = false;
    void ask().then((answer) => {
      if (!gone) setState(answer);
    });
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

/** Where to sign in, and come back here afterwards. The key of a link stays out of it. */
export const signInAddress = (to: string = location.pathname): string =>
  `/auth/sign-in?to=${encodeURIComponent(to)}`;

export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST' }).catch(() => null);
  asked = null;
  go('/');
  location.reload();
}
