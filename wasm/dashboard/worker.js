// Caches the dashboard's files, so that it opens at once and works offline. It
// never caches data. This is a template: go-app fills in the version and the files.
const prefix = "gist-dashboard-";
const name = prefix + "{{.Version}}";
const shell = "/dashboard/?shell"; // the first page, the same for every teammate
const files = {{.ResourcesToCache}}.filter((path) => path !== "/dashboard");

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll([...files, shell]))
      .then(() => self.skipWaiting())
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith(prefix) && n !== name).map((n) => caches.delete(n))))
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match(shell).then((page) => page || Response.error())));
  } else if (files.includes(url.pathname)) {
    event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
  }
});
