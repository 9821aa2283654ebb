/** Which screen an address means. The key of a link stands behind the #, so it never reaches a server's log. */
import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'project'; readonly projectId: string; readonly token: string }
  | { readonly screen: 'check'; readonly rule: string };

export function readRoute(pathname: string, hash: string): Route {
  const [, first, second] = pathname.split('/');
  if (first === 'p' && second)
    return { screen: 'project', projectId: decodeURIComponent(second), token: hash.slice(1) };
  if (first === 'checks' && second) return { screen: 'check', rule: decodeURIComponent(second) };
  return { screen: 'start' };
}

const listeners = new Set<() => void>();
const notify = (): void => {
  for (const listener of listeners) listener();
};

export function go(address: string): void {
  history.pushState(null, '', address);
  notify();
}

/** Without a key for whoever comes in by signing in. */
export const projectAddress = (projectId: string, token: string): string =>
  token === '' ? `/p/${projectId}` : `/p/${projectId}#${token}`;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
};

/** The address as a string, which is stable between renders; read it with `readRoute`. */
export const useAddress = (): string =>
  useSyncExternalStore(subscribe, () => location.pathname + location.hash);
