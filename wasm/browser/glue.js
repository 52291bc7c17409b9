// The JavaScript half of package browser: the imports that its Go files name,
// and the few risky or asynchronous things that are simpler on this side. Go
// must never see an exception, for it could not catch it: so each import
// catches, reports to `failed` and answers with nothing.

/** Runs something later, by a timer that tests don't fake where the browser has one. */
export const after = (run, milliseconds) => {
  if (AbortSignal.timeout) AbortSignal.timeout(milliseconds).onabort = run;
  else setTimeout(run, milliseconds);
};

/** Frees JSON's objects of what a page has put on Object.prototype. */
export const bare = (json) => {
  if (json && typeof json == "object") {
    if (!Array.isArray(json)) Object.setPrototypeOf(json, null);
    Object.values(json).forEach(bare);
  }
  return json;
};

/**
 * What Go finds under browser.Host; a program's own loader may add to it.
 * Storage that is blocked or full is replaced by memory, key by key.
 */
export const host = () => {
  const memory = { __proto__: null };
  let alive = true;
  const attempt = (risky, otherwise) => {
    try {
      return risky();
    } catch (e) {
      return otherwise && otherwise();
    }
  };
  return {
    load: (key) => (key in memory ? memory[key] : attempt(() => localStorage.getItem(key))),
    store: (key, text) =>
      attempt(
        () => {
          localStorage.setItem(key, text);
          delete memory[key];
          return true;
        },
        () => {
          memory[key] = text;
        },
      ),
    remove: (key) => {
      delete memory[key];
      attempt(() => localStorage.removeItem(key));
    },
    // Keeps a text in memory and leaves its room to the site.
    hold: (key, text) => {
      attempt(() => localStorage.removeItem(key));
      memory[key] = text;
    },
    keys: (prefix, suffix) =>
      [...new Set([...Object.keys(memory), ...attempt(() => Object.keys(localStorage), () => [])])]
        .filter((key) => key.startsWith(prefix) && key.endsWith(suffix))
        .sort(),
    after,
    // The time that the browser has counted since the page began, in
    // milliseconds: no clock that is set, jumps, or is faked by a test.
    clock: () => new Event("").timeStamp,
    // Answers [status, retry-after in seconds, parsed answer]; status 0 stands
    // for a server that could not be reached. Text/plain needs no preflight.
    // Browsers let at most 64 KB of keepalive bodies be under way, those of the
    // page included, and refuse the rest: the next one then goes without.
    post: (url, body, done) => {
      const stop = new AbortController();
      let answer = [0];
      const end = () => {
        if (done) done(answer);
        done = 0;
      };
      // A fetch of the page's own may heed no signal.
      after(() => {
        stop.abort();
        end();
      }, 20000);
      // In a Promise, since a page may have put a fetch of its own in its place.
      new Promise((sent) =>
        sent(
          fetch(url, {
            __proto__: null,
            method: "POST",
            body,
            credentials: "omit",
            referrerPolicy: "origin",
            keepalive: alive && body.length < 20000,
            signal: stop.signal,
          }),
        ),
      )
        .then((response) => {
          answer = [response.status, +response.headers?.get("Retry-After")];
          return response.json();
        })
        .then((json) => answer.push(bare(json)))
        .catch(() => {
          if (!answer[0]) alive = !alive;
          if (answer[0] < 300) answer = [0];
        })
        .then(end);
    },
    make: (constructor, ...args) => new window[constructor](...args),
    // From entries, since a property may be called __proto__.
    object: (...pairs) =>
      Object.fromEntries(pairs.flatMap((name, i) => (i % 2 ? [] : [[name, pairs[i + 1]]]))),
    emit: (name, detail) => Promise.resolve().then(() => document.dispatchEvent(new CustomEvent(name, { __proto__: null, detail }))),
  };
};

/**
 * Makes what one instance of a program needs.
 *
 * @param {object} host what Go finds under browser.Host
 * @param {(error: unknown) => void} failed hears what an import caught
 * @param {(error: unknown) => void} crashed hears that the instance trapped;
 *   it is not entered again, and its functions do nothing from then on
 * @returns {{imports: object, start: (instance: WebAssembly.Instance, run?: Function) => void, stop: () => void}}
 *   stop ends the instance as a trap does, but for telling anybody
 */
export const glue = (host, failed, crashed) => {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // References: 0 and up are good until Go returns, but for the first ones;
  // below 0 are kept ones.
  const known = [undefined, null, true, false, window, document, host];
  const values = [...known];
  const kept = [];
  const free = [];
  const waiting = [];
  let exports, busy, text;

  const value = (ref) => (ref < 0 ? kept[~ref] : values[ref]);
  const ref = (value) => {
    const i = known.indexOf(value);
    return i < 0 ? values.push(value) - 1 : i;
  };
  const bytes = (at, length) => new Uint8Array((exports.memory || exports.mem).buffer, at, length);
  const string = (at, length) => decoder.decode(bytes(at, length));

  // Runs Go, unless it runs already: then what wants to enter waits its turn.
  const enter = (run) => {
    waiting.push(run);
    while (!busy && exports && waiting.length) {
      busy = true;
      try {
        waiting.shift()();
      } catch (e) {
        exports = 0;
        crashed(e);
      }
      busy = false;
      values.length = known.length;
    }
  };

  const imports = {
    text: (at, length) => ref(string(at, length)),
    number: (number) => ref(number),
    get: (v, at, length) => ref(value(v)?.[string(at, length)]),
    at: (v, i) => ref(value(v)?.[i]),
    set: (v, at, length, to) => {
      const it = value(v);
      if (it) it[string(at, length)] = value(to);
    },
    call: (v, at, length, args, n) => {
      const all = [];
      if (n) new Int32Array(bytes(args).buffer, args, n).forEach((arg) => all.push(value(arg)));
      const it = value(v) ?? 0;
      return it && ref(it[string(at, length)](...all));
    },
    callback: (id) => ref((arg) => enter(() => exports.enter(id, ref(arg)))),
    // A text is taken in two steps: how many bytes, then the bytes.
    measure: (v) => (text = encoder.encode(String(value(v) ?? ""))).length,
    fill: (at) => bytes(at, text.length).set(text),
    float: (v) => +value(v),
    truthy: (v) => (value(v) ? 1 : 0),
    same: (v, as) => (value(v) === value(as) ? 1 : 0),
    keep: (v) => {
      const i = free.length ? free.pop() : kept.length;
      kept[i] = value(v);
      return ~i;
    },
    drop: (v) => {
      if (v < 0) {
        kept[~v] = undefined;
        free.push(~v);
      }
    },
    now: () => Date.now(),
    random: (at, length) => {
      crypto.getRandomValues(bytes(at, length));
    },
  };
  for (const name in imports) {
    const risky = imports[name];
    imports[name] = (...args) => {
      try {
        return risky(...args);
      } catch (e) {
        failed(e);
      }
    };
  }
  return {
    imports: {
      gist: imports,
      wasi_snapshot_preview1: {
        random_get: (at, length) => (imports.random(at, length), 0),
        proc_exit: () => {}, // main has returned; callbacks go on
      },
    },
    // TinyGo's program begins with _start; standard Go's needs its own
    // wasm_exec.js, whose run() is handed in.
    start: (instance, run) => {
      exports = instance.exports;
      enter(() => (run ? run(instance) : exports._start()));
    },
    stop: () => {
      exports = 0;
    },
  };
};
