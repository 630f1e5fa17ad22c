// The service worker: after one visit the course opens without a network.
//
// It keeps every file of one version of the course, and answers from what it keeps.
// A new version is fetched beside the old one and waits until the learner takes it, or until no page is open.

// `course build` writes the list of files here: { version, files: [[path, hash], …] }. Without it, nothing is installed.
const MANIFEST = /*manifest*/null/*end*/;

// Everything is relative to this file, so that the folder works at any address.
const SCOPE = new URL("./", self.location.href);

// Two courses on one server keep out of each other's caches: the name holds the scope, and its end is a version.
const PREFIX = `atslega-${SCOPE.pathname}-`;
const CACHE = PREFIX + MANIFEST.version;
const isOwn = (name) => name.startsWith(PREFIX) && /^[0-9a-f]{16}$/.test(name.slice(PREFIX.length));

// Address of a file → the name under which it is kept. The name holds the hash, so that an unchanged file is found in
// an older version's cache, and so that a broken-off installation goes on where it stopped.
const KEPT = new Map(MANIFEST.files.map(([path, hash]) => {
  const address = new URL(encodeURI(path), SCOPE).href;
  return [address, { address, hash, key: `${address}?${hash}` }];
}));
const INDEX = KEPT.get(new URL("index.html", SCOPE).href);

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

async function install() {
  const cache = await caches.open(CACHE);
  const older = (await caches.keys()).filter((name) => isOwn(name) && name !== CACHE);
  // A few at a time: a browser refuses thousands of requests at once. The lanes share one iterator.
  const queue = KEPT.values();
  const lane = async () => {
    for (const file of queue) await keep(file, cache, older);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}

async function keep(file, cache, older) {
  if (await cache.match(file.key)) return;
  for (const name of older) {
    const copy = await caches.match(file.key, { cacheName: name });
    if (copy) return cache.put(file.key, copy);
  }
  // The page has just loaded most files, so the browser's own copy comes first; the hash says if it is the right one.
  // If not, the server is asked past every cache. One wrong file, and the installation fails: the old version stays.
  const response = (await fetchRight(file, "default")) ?? (await fetchRight(file, "reload"));
  if (!response) throw new Error(`${file.address} is missing, or is not the file that the course was built with`);
  return cache.put(file.key, response);
}

async function fetchRight(file, cache) {
  const response = await fetch(file.address, { cache });
  if (!response.ok) return undefined;
  const bytes = await response.arrayBuffer();
  if (await hash(bytes) !== file.hash) return undefined;
  // A new response, because one that was redirected (`index.html` to `./`) may not answer a navigation.
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.delete("vary");
  return new Response(bytes, { headers });
}

async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOwn(name) && name !== CACHE).map((name) => caches.delete(name)));
  // The page of the very first visit was loaded without a worker; from here on it can lose the network.
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return;
  // What is asked for after a `?` does not choose the file.
  const address = url.origin + url.pathname;
  const file = address === SCOPE.href ? INDEX : KEPT.get(address);
  if (request.mode === "navigate") {
    // An address that is no file of the course may be something else on the same server; without a network it is not.
    event.respondWith(file ? kept(file, request) : fetch(request).catch(() => kept(INDEX, request)));
  } else if (address.startsWith(`${SCOPE.href}content/`) && request.cache === "reload") {
    // The app has met a file of another version and asks past the caches.
    event.respondWith(fromNetwork(file, request));
  } else if (file) {
    event.respondWith(kept(file, request));
  }
});

// The kept file; from the network only if the browser has thrown its copy away.
async function kept(file, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(file.key)) ?? fetch(request);
}

async function fromNetwork(file, request) {
  try {
    const response = await fetch(request);
    if (response.ok || !file) return response;
  } catch (error) {
    if (!file) throw error;
  }
  return kept(file, request);
}

self.addEventListener("message", (event) => {
  // The page asks for this when the learner takes the new version; never on our own, someone may be in a lesson.
  if (event.data?.type === "activate") event.waitUntil(self.skipWaiting());
  if (event.data?.type === "version") event.ports[0]?.postMessage({ type: "version", version: MANIFEST.version });
});
