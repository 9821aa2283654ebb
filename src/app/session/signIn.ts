/** Who is signed in on this device, where the server has somewhere to sign in. Asked once for each load of the page. */
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { takeCopiesOff } from '../../doc/deviceCopies.ts';
import { forgetProject } from '../state/keys.ts';
import { recentProjects } from '../state/recent.ts';
import { readSetting, writeSetting } from '../state/settings.ts';

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

/** Who was signed in when the server could last be asked. */
const LAST = 'throughline.me';
/** How long the server may take to say who is signed in, in ms; then this device goes by what it knows. */
const PATIENCE_MS = 5_000;

let asked: Promise<SignedIn | null> | null = null;

function ask(): Promise<SignedIn | null> {
  asked ??= fetch('/api/me', { signal: AbortSignal.timeout(PATIENCE_MS) })
    .then((response) => (response.ok ? (response.json() as Promise<SignedIn>) : null))
    .then((answer) => {
      if (answer) writeSetting(LAST, answer.me?.id ?? null);
      return answer;
    })
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

/**
 * The id of whoever is signed in, or was when the server could last be asked; null for nobody, undefined until it is known.
 *
 * @param wanted false where a link opens the project and nobody needs to know
 */
export function useMe(wanted: boolean): string | null | undefined {
  const [me, setMe] = useState<string | null | undefined>(wanted ? undefined : null);
  useEffect(() => {
    if (!wanted) return setMe(null);
    let gone = false;
    void ask().then((answer) => {
      if (!gone) setMe(answer ? (answer.me?.id ?? null) : readSetting(LAST, z.string()));
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return me;
}

/** Whose copy of a project on this device it is where no link says so. @param me the person's id */
export const copyOwner = (me: string): string => `person:${me}`;

/** Where to sign in, and come back here afterwards. The key of a link stays out of it. */
export const signInAddress = (to: string = location.pathname): string =>
  `/auth/sign-in?to=${encodeURIComponent(to)}`;

/** A project that a link opens as well stays on the list. */
async function forgetCopies(me: string): Promise<void> {
  const gone = await takeCopiesOff(copyOwner(me));
  for (const { id, token } of recentProjects()) if (token === '' && gone.includes(id)) forgetProject(id);
}

/**
 * Ends the sign-in here, then leads to the provider's own page for it where there is one.
 *
 * @param takeOff whether what this person opened by signing in goes from this browser as well
 * @returns false where the server did not answer: then nothing has changed
 */
export async function signOut(me: string, takeOff: boolean): Promise<boolean> {
  const response = await fetch('/auth/sign-out', { method: 'POST' }).catch(() => null);
  if (!response?.ok) return false;
  const { goOn } = (await response.json()) as { goOn: string | null };
  writeSetting(LAST, null);
  if (takeOff) await forgetCopies(me);
  location.assign(goOn ?? '/');
  return true;
}
