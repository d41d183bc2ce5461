/*
 * What the workbench needs to open without a network (screens.md: drafts live on the device and go up later): the page itself, the
 * files it has loaded before, and the few answers that every form asks for. Everything else goes to the server as always; nothing of a
 * record is kept here. The network comes first for whatever can change; files below /assets never change, their names do.
 */
const shell = 'shell-1';
const assets = 'assets-1';
const answers = 'answers-1';
const ours = [shell, assets, answers];
/** Who is signed in, the catalogue, the places: what a form cannot begin without. */
const needed = new Set(['/api/auth/me', '/api/catalogue', '/api/regions']);
const mostAssets = 300;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (!ours.includes(name)) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

async function keep(cacheName, key, response) {
  const cache = await caches.open(cacheName);
  await cache.put(key, response);
  if (cacheName !== assets) return;
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - mostAssets))) await cache.delete(old);
}

/** The server's answer; where it cannot be reached, the one it gave before. */
async function networkFirst(request, cacheName, key) {
  try {
    const response = await fetch(request);
    // A page that carries a notice's content is that notice's alone.
    if (response.ok && !response.headers.has('x-first-page')) await keep(cacheName, key, response.clone());
    else if (response.status === 401) await caches.delete(answers);
    return response;
  } catch (error) {
    const kept = await caches.match(key, { cacheName });
    if (kept) return kept;
    throw error;
  }
}

/** Whoever came in by a notice opens the workbench without a network too: the bare page is kept for it. */
async function keepShell(answer) {
  const response = await answer.catch(() => null);
  if (!response?.headers.has('x-first-page')) return;
  const bare = await fetch('/work').catch(() => null);
  if (bare?.ok) await keep(shell, '/', bare);
}

async function cacheFirst(request) {
  const kept = await caches.match(request, { cacheName: assets });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(assets, request, response.clone());
  return response;
}

/** Whoever signs out, or signs in, leaves nothing of the one before. */
async function freshly(request) {
  await caches.delete(answers);
  return fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && /^\/api\/auth\/log(in|out)$/.test(url.pathname)) event.respondWith(freshly(request));
  else if (request.method !== 'GET') return;
  else if (request.mode === 'navigate' && !/^\/(api|docs)(\/|$)/.test(url.pathname)) {
    const answer = networkFirst(request, shell, '/');
    event.respondWith(answer);
    event.waitUntil(keepShell(answer));
  }
  // The Chinese font is large, and only a device without one asks for it.
  else if (url.pathname.startsWith('/assets/') && !url.pathname.endsWith('.ttf'))
    event.respondWith(cacheFirst(request));
  else if (needed.has(url.pathname)) event.respondWith(networkFirst(request, answers, url.pathname));
});
