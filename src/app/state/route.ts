/**
 * Which screen an address means. The key of a link comes behind the #, where no server sees it. It is taken out of the address before anything
 * is drawn, so that neither the address bar on a projector nor the list of this tab's pages shows it.
 */
import { useSyncExternalStore } from 'react';
import { keepKey, keyOf, renewKey } from './keys.ts';

export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'project'; readonly projectId: string; readonly token: string }
  | { readonly screen: 'check'; readonly rule: string };

/** @param keyFor the key that this tab opens a project with */
export function readRoute(pathname: string, keyFor: (projectId: string) => string): Route {
  const [, first, second] = pathname.split('/');
  if (first === 'p' && second) {
    const projectId = decodeURIComponent(second);
    return { screen: 'project', projectId, token: keyFor(projectId) };
  }
  if (first === 'checks' && second) return { screen: 'check', rule: decodeURIComponent(second) };
  return { screen: 'start' };
}

let route: Route = { screen: 'start' };
const listeners = new Set<() => void>();

function takeKey(): void {
  const { pathname, search, hash } = location;
  if (hash.length < 2) return;
  const named = readRoute(pathname, () => '');
  if (named.screen !== 'project') return;
  keepKey(named.projectId, hash.slice(1));
  history.replaceState(history.state, '', pathname + search);
}

/** Reads the address anew: once before anything is drawn, and whenever it has changed. */
export function readAddress(): void {
  takeKey();
  route = readRoute(location.pathname, keyOf);
  for (const listener of listeners) listener();
}

export function go(address: string): void {
  history.pushState(null, '', address);
  readAddress();
}

/** Without the key: it opens the project on a device that knows how it was opened, and for whoever is signed in. */
export const projectAddress = (projectId: string): string => `/p/${projectId}`;

/** What lets in whoever has it. For showing and copying only: the page itself never goes there. */
export const linkAddress = (projectId: string, token: string): string =>
  `${location.origin}${projectAddress(projectId)}#${token}`;

/** @param token empty for whoever comes in by signing in */
export function openProject(projectId: string, token: string): void {
  keepKey(projectId, token);
  go(projectAddress(projectId));
}

/** The open project goes on under another key of the same link. */
export function changeKey(projectId: string, token: string): void {
  renewKey(projectId, token);
  readAddress();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', readAddress);
  // Somebody pastes another link of the same project into the address bar.
  window.addEventListener('hashchange', readAddress);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', readAddress);
    window.removeEventListener('hashchange', readAddress);
  };
};

/** What the address means now. One component of the page listens. */
export const useRoute = (): Route => useSyncExternalStore(subscribe, () => route);
