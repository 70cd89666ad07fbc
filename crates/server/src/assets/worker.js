// Keeps what was read, so that it is there again without a line. What changes something never passes through here: words
// that wait to be sent are the page's own business.
const FILES = "files-1"; // what never changes under its address
const READ = "read-1"; // pages and answers as last heard
const MOST = { [FILES]: 80, [READ]: 400 };
const PATIENCE = 8_000; // a line as slow as this, in ms, counts as none where something is kept

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(tidy()));

async function tidy() {
  for (const name of await caches.keys()) if (!(name in MOST)) await caches.delete(name);
  await self.clients.claim();
}

// What the first page loaded before this worker was there.
self.addEventListener("message", (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(Promise.all(event.data.keep.map(first)));
});

async function first(address) {
  const request = new Request(address, { credentials: "same-origin" });
  const cache = cacheOf(request, new URL(address).pathname.startsWith("/c/"));
  if (!cache || (cache === FILES && (await caches.match(request, { ignoreVary: true })))) return;
  await keep(cache, request, await fetch(request).catch(() => undefined));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  // Whoever signs in or out, or takes their data away, finds nothing kept of whoever was here before.
  if (request.method !== "GET") {
    if (/^\/(sign-in|api\/v1\/(session|me))\b/.test(url.pathname)) event.waitUntil(caches.delete(READ));
    return;
  }
  const cache = cacheOf(request, request.mode === "navigate");
  if (cache === FILES) event.respondWith(file(event, request));
  if (cache === READ) event.respondWith(heard(event, request));
});

// Where the answer to a request is kept, if anywhere.
function cacheOf(request, isPage) {
  const { pathname, searchParams, search } = new URL(request.url);
  if (/^\/(locales\/|[\w-]+\.(js|wasm|css|svg)$|[\w-]+-[0-9a-f]{8,}\b)/.test(pathname)) {
    return pathname === "/worker.js" || (pathname.startsWith("/locales/") && !search) ? undefined : FILES;
  }
  if (isPage) return /^\/(c\/[^/]+(\/v\/\d+|\/outcome)?|about)?$/.test(pathname) && !searchParams.has("on") ? READ : undefined;
  const isRead = /^\/api\/v1\/(session|comments\/|consultations\/)/.test(pathname);
  return isRead && !/\/(events|desk)(\/|$)/.test(pathname) ? READ : undefined;
}

async function keep(name, request, answer) {
  if (!answer) return;
  const cache = await caches.open(name);
  const caching = answer.headers.get("cache-control") ?? "";
  if (answer.ok && !answer.redirected && !caching.includes("no-store") && (name === READ || caching.includes("immutable"))) {
    await cache.put(request, answer.clone());
    const all = await cache.keys();
    for (const old of all.slice(0, Math.max(0, all.length - MOST[name]))) await cache.delete(old);
  } else if (answer.status >= 401 && answer.status <= 410) {
    // What may no longer be seen is not kept either.
    await cache.delete(request, { ignoreVary: true });
  }
}

async function file(event, request) {
  const kept = await caches.match(request, { cacheName: FILES, ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  event.waitUntil(keep(FILES, request, answer.clone()));
  return answer;
}

async function heard(event, request) {
  const kept = await caches.match(request, { cacheName: READ, ignoreVary: true });
  const asked = fetch(request).then((answer) => {
    event.waitUntil(keep(READ, request, answer.clone()));
    return answer;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const answer = await (kept ? Promise.race([asked, late]) : asked);
    if (answer && !(kept && answer.status >= 500)) return answer;
    asked.catch(() => {});
    return kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
