// Only under `course serve`: takes the place of a service worker that an earlier visit to this address has left,
// empties its caches, goes away itself, and lets the pages load again from the server.

const PREFIX = `atslega-${new URL("./", self.location.href).pathname}-`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  await self.registration.unregister();
  // Only pages that the old worker has answered; a page that has just registered this one needs no reload.
  const pages = await self.clients.matchAll({ type: "window" });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}
