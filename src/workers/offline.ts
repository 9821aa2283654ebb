/**
 * The service worker: opens the app when the server cannot be reached, so that the copy on this device can be worked on. Pages come
 * from the server first, so a new build is seen at once; files with a hash in their name never change and come from here first.
 */

/** The files of this build, written in by vite.config.ts: another build is another worker. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] };

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const NAME = `throughline-${SHELL.version}`;
const PAGE = '/';

const shell = (): Promise<Cache> => caches.open(NAME);

self.addEventListener('install', (event) => {
  (event as LastingEvent).waitUntil(shell().then((cache) => cache.addAll([PAGE, ...SHELL.files])));
});

self.addEventListener('activate', (event) => {
  const others = async (): Promise<unknown> =>
    Promise.all((await caches.keys()).filter((name) => name !== NAME).map((name) => caches.delete(name)));
  (event as LastingEvent).waitUntil(others());
});

self.addEventListener('fetch', (event) => {
  const asked = event as FetchEvent;
  const { request } = asked;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') asked.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) asked.respondWith(file(request));
});

/** A server that is away answers nothing, or its proxy answers for it. */
async function page(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer && answer.status < 500) return answer;
  return (await (await shell()).match(PAGE)) ?? answer ?? Response.error();
}

async function file(request: Request): Promise<Response> {
  return (await (await shell()).match(request)) ?? fetch(request);
}
