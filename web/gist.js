// gist.js is what a page loads: it gives the page its `gist` at once, and runs
// the library (wasm/identify, Go compiled to WebAssembly), which decides all
// the rest.
//
// web/loader bundles and minifies this file and then replaces two literals:
// "GIST_WASM" by the library, and "GIST_PLAIN" by the path of the same library
// as JavaScript, for pages whose Content-Security-Policy forbids WebAssembly.
// GIST_SERVER is the argument that the server ends the file with: its own
// address. So the file knows it however a page came by it: by a tag, an import,
// a blob, or a copy that somebody evaluates.
// It must be served as text/javascript; charset=utf-8.
//
// What the page sees: window.gist, gistUnreadCount, the keys in localStorage
// that wasm/identify/keys.go lists, and the element gist-messenger.
import { bare, glue, host } from "../wasm/browser/glue.js";
import { queue } from "../wasm/identify/queue.js";
import { launcher } from "./launcher.js";

// Numbers come first: there the minifier puts them where they are used.

/** What a value is, by the numbers of rules.Kind in Go. */
const TEXT = 1;
const OBJECT = 4;
const DATE = 5;
const ARRAY = 6;
const UNDEFINED = 7;

/** After how long a call that waits for an app id says so, in milliseconds. */
const PATIENCE = 10000;

/** The calls that Go takes, in the order of the indexes in wasm/identify. */
const METHODS = "identify track trackEvent trackPageView shutdown chat navigate".split(" ");

/** Names that sites call already, for what does not exist yet. */
const LATER = ["trigger", "init"];

/** Under this name the window remembers the first copy of this file that ran. */
const MARK = Symbol.for("gist");

/** The kinds of values that typeof names, by their numbers less one. */
const KINDS = ["string", "number", "boolean", "object", "", "", "undefined", "function", "symbol", "bigint"];

const start = () => {
  const server = GIST_SERVER;
  const script = document.currentScript || {};

  // The library as JavaScript, where WebAssembly is forbidden: its script leaves
  // it on its own element.
  const fetchPlain = () =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.nonce = script.nonce;
      element.src = server + "GIST_PLAIN";
      element.onload = () => {
        element.remove();
        resolve(element.gist);
      };
      element.onerror = reject;
      document.head.append(element);
    });

  // Another thread compiles while this one does all that follows. WebKit compiles
  // what it then lets nobody instantiate: an empty module tells.
  const library = (async () => {
    const made = await WebAssembly.compile(bytes("GIST_WASM"));
    await WebAssembly.instantiate(bytes("\0asm\x01\0\0\0"));
    return made;
  })().catch(fetchPlain);

  // A page that the browser makes beforehand is no visit until somebody sees it.
  const seen = document.prerendering && new Promise((done) => document.addEventListener("prerenderingchange", done, { once: true }));

  // `calls` are on their way to Go; `open` are all that are not settled yet.
  let calls = [];
  const open = new Set();
  const said = new Set();

  // ---- What Go asks of the page beside what glue.js gives it ----

  const settle = (call, status, contact, found, error) => {
    const plain = (object) => (object ? { ...object } : null);
    const rejected = [...(call.left || []), ...(found || [])].map(plain);
    for (const { message, code } of error ? [...rejected, error] : rejected) {
      console.warn(`gist.${METHODS[call.method] || "*"}: ${message} (${code})`);
    }
    if (call.done) call.done({ status, contact: plain(contact), rejected, error: plain(error) });
  };

  const waiting = (key) => [...open].filter((call) => call.key == key);

  const reason = (code, message, property) => (property == null ? { code, message } : { property, code, message });

  const base = host();
  const api = Object.assign({ __proto__: null, server }, base, {
    // Go hands over what takes the page's calls, and what hears it go and come.
    ready: (take, leave) => {
      ready = take;
      left = leave;
    },
    uuid: () =>
      "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
        (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
      ),
    // JSON of a text, a flat object or a list of such, whatever toJSON a page has
    // given to all objects.
    json: (value, names) =>
      Array.isArray(value)
        ? `[${value.map((one) => api.json(one))}]`
        : JSON.stringify(Object(value) === value ? { __proto__: null, ...value } : value, names),
    // A JSON object whose names are sorted: in pairs a name, its value, …
    sorted: (...pairs) => {
      const all = api.object(...pairs);
      return api.json(all, Object.keys(all).sort());
    },
    once: (level, text) => said.has(text) || (said.add(text), console[level](text)),
    // A hidden page is never idle, and Safari has no such callbacks; setTimeout
    // takes the object for 0.
    idle: (run) => ((!document.hidden && window.requestIdleCallback) || setTimeout)(run, { timeout: 500 }),
    reason,
    result: (status, contact, error) => ({ status, contact, error }),
    settle,
    waiting,
    // The answer to what waits under a key; where nobody waits for it any
    // more, what was left out is still said.
    answered: (key, answer) => {
      const { status, contact, rejected, error } = bare(answer);
      const mine = waiting(key);
      for (const call of mine[0] ? mine : [{ __proto__: null }]) {
        settle(call, status == "waiting" ? "rejected" : call.joined && status == "stored" ? "unchanged" : status, contact, rejected, error);
      }
    },
    // No answer for now: each call that waits is what it is without one.
    abandon: (contact) => open.forEach((call) => call.status && settle(call, call.status, contact)),
    restore: () => open.forEach((call) => call.status == "queued" && api.store(call.key, call.says)),

    // Whatever a page has made of its Date, this is a number or null.
    seconds: () => {
      try {
        return api.json(Math.floor(Date.now() / 1000));
      } catch (e) {
        return "null";
      }
    },
  }, launcher(server));
  Object.assign(api, queue(api, base));

  // The app id of this file's own tags, which is the script that runs, unless it
  // comes from elsewhere and only evaluates a copy of this file, or those that
  // load this file, for a module does not know its own.
  let named;
  const readTags = () =>
    [document.currentScript, ...document.querySelectorAll("script[data-app-id]")].forEach((tag, i) => {
      const id = tag && tag.dataset.appId;
      if (id && (`${tag.src}/`.startsWith(server + "/") || /\/gist\.js\b/.test(tag.src) || !(i || /^http/.test(tag.src)))) {
        named = named || id;
        if (named != id) api.once("warn", `gist: This page has tags of two app ids; ${named} counts, and not ${id}. Remove one.`);
      }
    });

  // ---- The page's side: it may do anything, and nothing of it may throw ----

  const kind = (value) =>
    value === null
      ? 0
      : typeof value != "object"
        ? KINDS.indexOf(typeof value) + 1
        : Array.isArray(value)
          ? ARRAY
          : {}.toString.call(value) == "[object Date]"
            ? DATE
            : OBJECT;

  // What is longer is refused, whatever its end says.
  const plain = (kind, value) => (kind == TEXT ? value.slice(0, 65536) : kind < OBJECT ? value : undefined);

  /** The properties of a plain object: name, kind, value, name, …; a getter that throws gives undefined. */
  const properties = (object) => {
    const proto = Object.getPrototypeOf(object);
    if (proto && Object.getPrototypeOf(proto)) return;
    // One more than the rule book allows is enough to be refused.
    return Object.keys(object)
      .slice(0, 151)
      .flatMap((name) => {
        let value;
        let k = UNDEFINED;
        try {
          value = object[name];
          k = kind(value);
        } catch (e) {}
        return [name.slice(0, 999), k, plain(k, value)];
      });
  };

  /** Describes an argument for Go, see wasm/identify/calls_js.go. */
  const argument = (value) => {
    let k = OBJECT;
    try {
      k = kind(value);
      return [k, k == OBJECT ? properties(value) : plain(k, value)];
    } catch (e) {
      return [k];
    }
  };

  /** Makes a call; its arguments are read now, whatever the page does to them later. */
  const dispatch = (name, args) =>
    new Promise((resolve) => {
      if (name == "setAppId") {
        // Another app id is for the calls that follow it.
        if (!api.app) api.app = args[0];
        else if (typeof args[0] == "string") calls.push({ __proto__: null, to: args[0] });
        resolve();
      } else if (METHODS.includes(name)) {
        const call = {
          __proto__: null, // pages add to Object.prototype
          method: METHODS.indexOf(name),
          args: args.map(argument),
          left: [],
          done: (result) => {
            open.delete(call);
            resolve(result);
          },
        };
        open.add(call);
        calls.push(call);
      } else {
        api.once("warn", `gist.${name} does nothing${LATER.includes(name) ? " yet" : ""}.`);
        resolve();
      }
      soon();
    });

  const push = (call) => {
    try {
      const [name, ...args] = call;
      if (typeof name == "string") return dispatch(name, args);
    } catch (e) {}
  };

  let current;

  /**
   * Makes an object the page's gist: plays the calls that its stubs have
   * queued, and gives it methods that stubs can't replace. A page that installs
   * them again, as single-page frameworks do, assigns into the void.
   */
  const adopt = (gist) => {
    if (gist && gist === current) return;
    const fill = (object) => {
      const define = (name, value) =>
        Object.defineProperty(object, name, { __proto__: null, get: () => value, set() {}, configurable: true });
      [...METHODS, ...LATER, "setAppId"].forEach((name) => define(name, (...args) => dispatch(name, args)));
      define("push", (...all) => all.map(push)[0]);
      define("visitorId", () => api.visitor);
      current = object;
      if (Array.isArray(object)) object.splice(0).forEach(push);
    };
    try {
      fill(gist.window ? [] : gist);
    } catch (e) {
      fill([]); // nothing, something frozen, or a frame of another origin
    }
  };

  const expose = () => {
    readTags();
    // A form or a frame that is called gist shows as window's property, but is
    // none of its own.
    const gist = {}.hasOwnProperty.call(window, "gist") && window.gist;
    try {
      Object.defineProperty(window, "gist", { __proto__: null, get: () => current, set: adopt, configurable: true, enumerable: true });
    } catch (e) {} // `var gist` in the page's own script
    adopt(gist);
    if (window.gist !== current) window.gist = current;
  };

  // ---- The library's side: one instance of it, and a new one if it crashes ----

  let ready, left, stop, gone, booting, scheduled;

  // The calls of one turn of the event loop go to Go together.
  const soon = () => {
    if (!scheduled) {
      scheduled = 1;
      // Tests fake queueMicrotask, but no Promises.
      Promise.resolve().then(() => {
        scheduled = 0;
        run();
      });
    }
  };

  const run = () => {
    // What is an object is an element whose name or id is one of these.
    api.app = [api.app, named, window.gistSettings?.app_id, window.gistAppId].find((id) => id && typeof id != "object");
    if (!ready) {
      boot();
    } else if (api.app) {
      const end = calls.findIndex((call) => call.to);
      const batch = calls.splice(0, end < 0 ? calls.length : end);
      ready(batch);
      if (gone) left(true);
      if (calls[0]) move(calls.shift().to);
    } else {
      // The calls go on waiting, and are sent once there is one.
      setTimeout(() => api.app || give("queued", "app_id_missing", 'No app id is known; write data-app-id="APP_ID" in the tag.'), PATIENCE);
    }
  };

  /** Settles all that is open, for a reason or without one. */
  const give = (status, code, message) => open.forEach((call) => settle(call, status, null, null, code && { code, message }));

  // Whatever is called, one line says it.
  const forbidden = () => {
    const error = reason("library_forbidden", `The page's Content-Security-Policy forbids the library; allow 'wasm-unsafe-eval' or ${server} in its script-src.`);
    api.once("warn", `gist: ${error.message} (${error.code})`);
    open.forEach((call) => call.done({ status: "rejected", contact: null, rejected: [], error }));
  };

  // A trap leaves Go nothing to go on with: what it had is settled, and the
  // next call gets a new instance.
  const crashed = () => {
    // If it could not even begin, there is no second try.
    replace(ready ? calls : [], () => give("rejected", "internal_error", "Gist failed at this call."));
    if (calls[0]) boot();
  };

  /** Gives up the instance; calls that it has not been given are kept for the next one. */
  const replace = (kept, end) => {
    kept.forEach((call) => open.delete(call));
    ready = left = booting = 0;
    api.release();
    end();
    kept.forEach((call) => call.to || open.add(call));
    calls = kept;
  };

  /** Goes on for another workspace. What was said to the one before is sent, or waits for its next page view. */
  const move = (app) => {
    if (app == api.app) return soon();
    left(true);
    stop();
    replace(calls, () => give("queued"));
    api.app = app;
    boot();
  };

  const boot = () => {
    if (booting) return;
    booting = 1;
    const { imports, start, stop: end } = glue(api, DEBUG ? console.error : () => {}, crashed);
    stop = end;
    let go;
    if (STANDARD_GO) Object.assign(imports, (go = new Go()).importObject);
    Promise.all([library, seen])
      .then(([made]) => (made.call ? { exports: made(imports) } : WebAssembly.instantiate(made, imports)))
      .then((instance) => {
        start(instance, STANDARD_GO && (() => go.run(instance)));
        if (ready) run();
      })
      .catch(() => replace([], forbidden));
  };

  expose();
  // A second copy of this file, loaded by a second snippet, only says so.
  window[MARK] = expose;
  const leave = (event) => {
    gone = event.type == "pagehide";
    if (left && api.app && (gone || event.persisted)) left(gone);
  };
  addEventListener("pagehide", leave);
  addEventListener("pageshow", leave);
  boot();
  api.load(""); // opens the storage, for which the browser takes its time
  // The first request shares this script's connection, if that was fetched
  // without cookies, as it will be itself.
  if (calls[0] && script.crossOrigin == null) connect(server);
};

/** Has the browser connect for the first request. */
const connect = (server) => {
  const link = document.createElement("link");
  link.rel = "preconnect";
  link.href = server;
  link.crossOrigin = "";
  document.head.append(link);
  link.remove();
};

/** The bytes that the characters of a text stand for; a loop is much faster than Uint8Array.from. */
const bytes = (text) => {
  const all = new Uint8Array(text.length);
  for (let i = 0; i < all.length; i++) all[i] = text.charCodeAt(i);
  return all;
};

if (window[MARK]) window[MARK]();
else start();
