// The JavaScript half of package browser: the imports of its Go files, and the
// few risky or asynchronous functions that are simpler in JavaScript. Go can't
// catch an exception, so each import catches it, reports it to `failed` and
// returns undefined.

/** Runs something later, by AbortSignal.timeout where the browser has it: tests don't fake that timer. */
export const after = (run, milliseconds) => {
  if (AbortSignal.timeout) AbortSignal.timeout(milliseconds).onabort = run;
  else setTimeout(run, milliseconds);
};

/** Removes the prototypes of JSON's objects, and so what a page has put on Object.prototype. */
export const bare = (json) => {
  if (json && typeof json == "object") {
    if (!Array.isArray(json)) Object.setPrototypeOf(json, null);
    Object.values(json).forEach(bare);
  }
  return json;
};

/**
 * The functions that Go calls on browser.Host. A program's own loader may add
 * to them. Where storage is blocked or full, memory replaces it, key by key.
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
    // Keeps a text in memory and frees its space in the storage for the site.
    hold: (key, text) => {
      attempt(() => localStorage.removeItem(key));
      memory[key] = text;
    },
    keys: (prefix, suffix) =>
      [...new Set([...Object.keys(memory), ...attempt(() => Object.keys(localStorage), () => [])])]
        .filter((key) => key.startsWith(prefix) && key.endsWith(suffix))
        .sort(),
    after,
    // The milliseconds since the page began, as the browser counts them. No
    // setting or jump of the system's clock changes this, and no test fakes it.
    clock: () => new Event("").timeStamp,
    // Passes [status, Retry-After in seconds, parsed answer] to done. Status 0
    // means that the server could not be reached. Text/plain needs no
    // preflight. Browsers allow at most 64 KB of keepalive bodies in flight,
    // those of the page included, and refuse more. After a failed request the
    // next ones go without keepalive, until one fails again.
    post: (url, body, done) => {
      const stop = new AbortController();
      let answer = [0];
      const end = () => {
        if (done) done(answer);
        done = 0;
      };
      // A page's own fetch may ignore the signal.
      after(() => {
        stop.abort();
        end();
      }, 20000);
      // In a Promise, since a page may have replaced fetch by one that throws.
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
 * Makes the imports of one instance of a program, and starts and stops it.
 *
 * @param {object} host the functions that Go calls on browser.Host
 * @param {(error: unknown) => void} failed is called with what an import caught
 * @param {(error: unknown) => void} crashed is called when the instance has
 *   trapped; it is not entered again, and its functions do nothing from then on
 * @returns {{imports: object, start: (instance: WebAssembly.Instance, run?: Function) => void, stop: () => void}}
 *   stop ends the instance as a trap does, without a call of crashed
 */
export const glue = (host, failed, crashed) => {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // References from 0 on are valid until Go returns; the first ones, to known
  // values, are always valid. Negative ones are kept.
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

  // Runs Go. While Go runs already, the function waits in a list.
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
    // Go reads a text in two steps: the number of bytes, then the bytes.
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
    // A program of TinyGo starts with _start. One of standard Go needs Go's
    // wasm_exec.js and is started by its run().
    start: (instance, run) => {
      exports = instance.exports;
      enter(() => (run ? run(instance) : exports._start()));
    },
    stop: () => {
      exports = 0;
    },
  };
};
