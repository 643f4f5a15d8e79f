// SPDX-License-Identifier: EUPL-1.2
import { openNotes } from './notes.ts';
import { channelName, sendWaiting, syncTag } from './sending.ts';

// Opens /veld without network, and sends what waits when the browser wakes us up after the page was closed.

/** What a service worker gets, as far as we use it: the types of the page and of workers cannot both be there. */
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Fetching = { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Worker = {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

const cacheName = 'meent-veld';
const patienceMillis = 4000;

function isWorker(value: unknown): value is Worker {
  return typeof value === 'object' && value !== null && 'registration' in value && 'skipWaiting' in value;
}
function isLasting(event: Event): event is Event & Lasting {
  return 'waitUntil' in event;
}
function isFetching(event: Event): event is Event & Fetching {
  return 'respondWith' in event && 'request' in event;
}

const worker: unknown = globalThis;
if (isWorker(worker)) listen(worker);

function listen(own: Worker): void {
  const shell = new URL(own.registration.scope).pathname;
  addEventListener('install', (event) => {
    if (isLasting(event)) event.waitUntil(fetchShell(shell).then(() => own.skipWaiting()));
  });
  addEventListener('activate', (event) => {
    if (isLasting(event)) event.waitUntil(own.clients.claim());
  });
  addEventListener('fetch', (event) => {
    if (!isFetching(event)) return;
    const { request } = event;
    const { pathname, origin } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) return;
    if (request.mode === 'navigate' && pathname === shell) event.respondWith(openShell(request, shell));
    else if (isPart(pathname)) event.respondWith(partOf(request));
  });
  addEventListener('sync', (event) => {
    if ('tag' in event && event.tag === syncTag && isLasting(event))
      event.waitUntil(send(`${shell}/gesprekken`));
  });
}

function isPart(pathname: string): boolean {
  return /^\/(assets\/|favicon\.svg|veld\/icoon-)/.test(pathname);
}

/**
 * The page from the server when it is there in time, else the one that was kept. Also when the server wants one to sign in first:
 * who stands in the rain goes on noting, and the page says that sending has to wait.
 */
async function openShell(request: Request, shell: string): Promise<Response> {
  const kept = await caches.match(shell, { cacheName });
  const asked = fetch(request.url, { redirect: 'manual', credentials: 'same-origin' });
  try {
    const answer = kept ? await Promise.race([asked, tooLate()]) : await asked;
    if (answer.ok) {
      if (!new URL(request.url).search) await keepShell(shell, answer.clone());
      return answer;
    }
    return kept ?? answer;
  } catch {
    // No network, or a server that does not answer.
    return kept ?? Response.error();
  }
}

function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error('Too late.')), patienceMillis));
}

async function fetchShell(shell: string): Promise<void> {
  const answer = await fetch(shell, { redirect: 'manual', credentials: 'same-origin' });
  if (!answer.ok) throw new Error('The page to keep did not come.');
  await keepShell(shell, answer);
}

/** Keeps the page only together with everything it needs, so that what is kept always opens. */
async function keepShell(shell: string, answer: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  const html = await answer.clone().text();
  const parts = [...new Set(html.match(/\/(?:assets\/[\w.-]+|favicon\.svg|veld\/icoon-\d+\.png)/g))];
  const missing: string[] = [];
  for (const part of parts) if (!(await cache.match(part))) missing.push(part);
  await cache.addAll(missing);
  await cache.put(shell, answer);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (isPart(pathname) && !parts.includes(pathname) && !(await isOfOther(cache, shell, pathname)))
      await cache.delete(url);
  }
}

/** The page in the other language is kept beside this one, with parts of its own. */
async function isOfOther(cache: Cache, shell: string, part: string): Promise<boolean> {
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (isPart(pathname) || pathname === shell) continue;
    const other = await cache.match(url);
    if (other && (await other.text()).includes(part)) return true;
  }
  return false;
}

async function partOf(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName, ignoreSearch: true })) ?? fetch(request);
}

async function send(address: string): Promise<void> {
  const store = await openNotes();
  try {
    const { trouble } = await sendWaiting({ store, address });
    // Thrown, so that the browser wakes us up again later.
    if (trouble === 'offline' || trouble === 'serverDown')
      throw new Error('Not everything could be sent yet.');
  } finally {
    store.close();
    const channel = new BroadcastChannel(channelName);
    channel.postMessage('changed');
    channel.close();
  }
}
