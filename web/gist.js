// gist.js is what a page loads. It gives the page its `gist` at once and runs
// the library (wasm/identify, Go compiled to WebAssembly), which decides all
// the rest.
//
// web/loader bundles and minifies this file and then replaces two literals:
// "GIST_WASM" by the library, and "GIST_PLAIN" by the path of the same library
// as JavaScript, for pages whose Content-Security-Policy forbids WebAssembly.
// GIST_SERVER is the argument that the server ends the file with: its own
// address. So the file has the address however a page loads it: by a tag, an
// import, a blob, or an evaluated copy. It must be served as text/javascript;
// charset=utf-8.
//
// The page sees window.gist, gistUnreadCount, the keys in localStorage that
// wasm/identify/keys.go lists, and the element gist-messenger.
import { bare, glue, host } from "../wasm/browser/glue.js";
import { queue } from "../wasm/identify/queue.js";
import { launcher } from "./launcher.js";

// Numbers come first: the minifier inlines those.

/** Kinds of values: numbers of rules.Kind in Go. */
const TEXT = 1;
const OBJECT = 4;
const DATE = 5;
const ARRAY = 6;
const UNDEFINED = 7;

/** How long calls wait for an app id before they are settled without one, in milliseconds. */
const PATIENCE = 10000;

/** The calls that Go takes, in the order of the indexes in wasm/identify. */
const METHODS = "identify track trackEvent trackPageView shutdown chat navigate".split(" ");

/** Methods that sites call already and that do not exist yet. */
const LATER = ["trigger", "init"];

/** The property of window for the first copy of this file that ran. */
const MARK = Symbol.for("gist");

/** What typeof returns for kinds of values; the index plus one is the kind's number. */
const KINDS = ["string", "number", "boolean", "object", "", "", "undefined", "function", "symbol", "bigint"];

const start = () => {
  const server = GIST_SERVER;
  const script = document.currentScript || {};

  // The library as JavaScript, where WebAssembly is forbidden. Its script
  // leaves it on its own script element.
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

  // Another thread compiles while this one continues. WebKit compiles even
  // where it then forbids to instantiate; an empty module tests that.
  const library = (async () => {
    const made = await WebAssembly.compile(bytes("GIST_WASM"));
    await WebAssembly.instantiate(bytes("\0asm\x01\0\0\0"));
    return made;
  })().catch(fetchPlain);

  // A prerendered page is no page view until the visitor sees it.
  const seen = document.prerendering && new Promise((done) => document.addEventListener("prerenderingchange", done, { once: true }));

  // `calls` wait for Go; `open` are all that are not settled yet.
  let calls = [];
  const open = new Set();
  const said = new Set();

  // ---- Functions for Go, beside those of glue.js ----

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
    // Go passes two functions: one takes the page's calls, the other is called
    // when the page goes and comes back.
    ready: (take, leave) => {
      ready = take;
      left = leave;
    },
    uuid: () =>
      "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
        (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
      ),
    // JSON of a text, a flat object or a list of these. A toJSON that a page
    // has given to all objects does not change it.
    json: (value, names) =>
      Array.isArray(value)
        ? `[${value.map((one) => api.json(one))}]`
        : JSON.stringify(Object(value) === value ? { __proto__: null, ...value } : value, names),
    // A JSON object with sorted names. `pairs` are names and values in turn.
    sorted: (...pairs) => {
      const all = api.object(...pairs);
      return api.json(all, Object.keys(all).sort());
    },
    once: (level, text) => said.has(text) || (said.add(text), console[level](text)),
    // A hidden page is never idle, and Safari has no requestIdleCallback.
    // setTimeout takes the object for 0.
    idle: (run) => ((!document.hidden && window.requestIdleCallback) || setTimeout)(run, { timeout: 500 }),
    reason,
    result: (status, contact, error) => ({ status, contact, error }),
    settle,
    waiting,
    // The answer to the calls that wait under a key. If none waits any more,
    // the console still gets what was left out.
    answered: (key, answer) => {
      const { status, contact, rejected, error } = bare(answer);
      const mine = waiting(key);
      for (const call of mine[0] ? mine : [{ __proto__: null }]) {
        settle(call, status == "waiting" ? "rejected" : call.joined && status == "stored" ? "unchanged" : status, contact, rejected, error);
      }
    },
    // There is no answer for now: each waiting call gets its own status.
    abandon: (contact) => open.forEach((call) => call.status && settle(call, call.status, contact)),
    restore: () => open.forEach((call) => call.status == "queued" && api.store(call.key, call.says)),

    // A number or null, even if a page has replaced Date.
    seconds: () => {
      try {
        return api.json(Math.floor(Date.now() / 1000));
      } catch (e) {
        return "null";
      }
    },
  }, launcher(server));
  Object.assign(api, queue(api, base));

  // The app id of this file's own tags. That is the running script, unless it
  // comes from elsewhere and only evaluates a copy of this file. Tags that load
  // this file count too, since a module does not know its own.
  let named;
  const readTags = () =>
    [document.currentScript, ...document.querySelectorAll("script[data-app-id]")].forEach((tag, i) => {
      const id = tag && tag.dataset.appId;
      if (id && (`${tag.src}/`.startsWith(server + "/") || /\/gist\.js\b/.test(tag.src) || !(i || /^http/.test(tag.src)))) {
        named = named || id;
        if (named != id) api.once("warn", `gist: This page has tags of two app ids; ${named} counts, and not ${id}. Remove one.`);
      }
    });

  // ---- The page's side: a page may do anything, and nothing here may throw ----

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

  // A longer text is refused anyway, whatever its end is.
  const plain = (kind, value) => (kind == TEXT ? value.slice(0, 65536) : kind < OBJECT ? value : undefined);

  /** The properties of a plain object: name, kind, value, name, …; a getter that throws gives undefined. */
  const properties = (object) => {
    const proto = Object.getPrototypeOf(object);
    if (proto && Object.getPrototypeOf(proto)) return;
    // One more than package rules allows is enough to be refused.
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

  /** Makes a call. It reads the arguments now, so later changes by the page do not count. */
  const dispatch = (name, args) =>
    new Promise((resolve) => {
      if (name == "setAppId") {
        // A second app id is for the calls that follow it.
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
   * Makes an object the page's gist: runs the calls that its stubs have queued,
   * and gives it methods that stubs can't replace. If a page installs stubs
   * again, as single-page frameworks do, the assignment has no effect.
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
      fill([]); // no object, a frozen one, or a frame of another origin
    }
  };

  const expose = () => {
    readTags();
    // A form or a frame called gist shows as a property of window, but is not
    // its own.
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
    // An object is an element whose name or id is one of these.
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
      // The calls still wait, and are sent when there is one.
      setTimeout(() => api.app || give("queued", "app_id_missing", 'No app id is known; write data-app-id="APP_ID" in the tag.'), PATIENCE);
    }
  };

  /** Settles all open calls, with or without a reason. */
  const give = (status, code, message) => open.forEach((call) => settle(call, status, null, null, code && { code, message }));

  // The console gets one line, however many calls there are.
  const forbidden = () => {
    const error = reason("library_forbidden", `The page's Content-Security-Policy forbids the library; allow 'wasm-unsafe-eval' or ${server} in its script-src.`);
    api.once("warn", `gist: ${error.message} (${error.code})`);
    open.forEach((call) => call.done({ status: "rejected", contact: null, rejected: [], error }));
  };

  // After a trap Go can't continue: the calls that it had are settled, and the
  // next call gets a new instance.
  const crashed = () => {
    // If it could not even start, there is no second try.
    replace(ready ? calls : [], () => give("rejected", "internal_error", "Gist failed at this call."));
    if (calls[0]) boot();
  };

  /** Gives up the instance. Calls that it has not got are kept for the next one. */
  const replace = (kept, end) => {
    kept.forEach((call) => open.delete(call));
    ready = left = booting = 0;
    api.release();
    end();
    kept.forEach((call) => call.to || open.add(call));
    calls = kept;
  };

  /** Changes to another workspace. Calls of the last one are sent, or wait for its next page view. */
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
  // A second copy of this file, loaded by a second snippet, only calls this.
  window[MARK] = expose;
  const leave = (event) => {
    gone = event.type == "pagehide";
    if (left && api.app && (gone || event.persisted)) left(gone);
  };
  addEventListener("pagehide", leave);
  addEventListener("pageshow", leave);
  boot();
  api.load(""); // opens the storage, which takes the browser some time
  // The first request uses this script's connection if the script was fetched
  // without cookies, as the request is.
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

/** The bytes with the values of a text's characters. A loop is much faster than Uint8Array.from. */
const bytes = (text) => {
  const all = new Uint8Array(text.length);
  for (let i = 0; i < all.length; i++) all[i] = text.charCodeAt(i);
  return all;
};

if (window[MARK]) window[MARK]();
else start();
