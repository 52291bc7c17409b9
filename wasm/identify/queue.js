// The queue as the page's storage holds it, and whose turn it is to send it.
// When that is done, and what comes of it, queue_js.go decides.

const CALL = "gist-call-";

/** The most that one request holds, so that it may outlive its page. */
const MOST_CALLS = 100;
const MOST_BYTES = 60000;

/** The server takes 256 KB, of which a call leaves some to who sends it. */
const MOST_OF_ONE = 254 * 1024;

/** How much of the site's storage the queue takes, in bytes. */
const MOST_WAITING = 512 * 1024;

/** How often a log-out that does not reach the server is tried again. */
const MOST_FAILURES = 7;

/** How long before its end the page hears of a proof that ends, in seconds. */
const EXPIRING = 60;
/** The longest that is waited for in a page view, in seconds; browsers' timers take little more. */
const LONGEST = 2e6;
/** By how much another proof ends at another time, in milliseconds. */
const RENEWED = 5000;

/** How long a lease is good without a sign of life, in milliseconds. */
const LEASE = 3000;
const BEAT = 1000;
/** How long it takes at most until tabs see the same storage. */
const LOOK = 50;

/** Gives what Go and gist.js find on the host beside what glue.js has made. */
export const queue = (api, { store }) => {
  let newest = 1e12; // the number of the newest call, 13 digits
  let looked; // at what other tabs have made
  let full; // the site's storage has refused a text of ours: calls wait in memory
  const under = new Set(); // keys of the calls under way
  const held = new Set(); // keys of those that wait for a proof of who this is
  let ended; // the last proof has
  let ends; // when the present one does, by the browser's own clock

  const bytes = (text) => new Blob([text]).size;
  const idOf = (key) => key.slice(24, 60);
  const isIdentify = (key) => (api.load(key) || "").startsWith('{"type":"identify"');
  const saysOf = (key) => (api.load(key) || "").replace(/,"at":[^,]*}$/, "}");
  // What else begins and ends so, a page has put there.
  const calls = () => {
    const end = ":" + api.app;
    return api.keys(CALL, end).filter((key) => /^.{10}1\d{12}-/.test(key) && key.length == 60 + end.length);
  };

  // Sends a visitor's last words, a request after the other; the last one ends its
  // token. Nothing of it may be stored for the next page view, so it is tried a
  // few times in this one.
  const revoke = (visitor, token, last, call, settled, failures = 0) => {
    const [packed, ...more] = last;
    api.send(more[0] ? "calls" : "shutdown", visitor, token, packed, ([retry, answer]) => {
      packed.slice(1).forEach((key, i) => settled([key, answer ? answer.results[i] : { status: "queued" }]));
      if (answer && more[0]) return revoke(answer.visitor.id, answer.visitor.token || token, more, call, settled);
      api.settle(call, answer ? "stored" : "queued");
      if (!answer && failures < MOST_FAILURES) {
        api.after(() => revoke(visitor, token, last, call, settled, failures + 1), 1000 * Math.max(2 ** failures, retry || 0));
      }
    });
  };
  const parting = [];

  let lease = "";
  let next;
  const leaseKey = () => "gist-lease:" + api.app;
  const readLease = () => api.load(leaseKey()) || "";
  const takeLease = () => {
    const mine = (lease = api.uuid());
    api.store(leaseKey(), mine);
    api.after(() => lease == mine && readLease() == mine && takeLease(), BEAT);
  };

  return {
    store: (key, text) => {
      const call = key.startsWith(CALL);
      if (!(full && call) && store(key, text)) return;
      full = 1;
      api.keys(CALL, "").forEach((key) => api.hold(key, api.load(key)));
      call ? api.hold(key, text) : store(key, text);
    },

    // Has a call wait for the server. What it says is JSON without its time, which
    // comes at its end, for equal calls say the same. Numbers grow from call to
    // call, whatever the clock says.
    enqueue: (call, says) => {
      if (bytes(says) > MOST_OF_ONE) return api.settle(call, "rejected", 0, 0, api.reason("call_too_large", "A call has at most 254 KB."));
      if (!looked) newest = Math.max(newest, (calls().pop() || CALL).slice(10, 23));
      looked = 1;
      call.key = `${CALL}${++newest}-${api.uuid()}:${api.app}`;
      call.says = `${says.slice(0, -1)},"at":${api.seconds()}}`;
      call.status = "queued";
      api.store(call.key, call.says);
    },

    // The key of the last identify call that waits, if it says this, and false if
    // it says something else.
    same: (says) => {
      const last = calls().filter(isIdentify).pop();
      return last && saysOf(last) == says && last;
    },
    saysOf,
    calls,

    // The site's own storage comes first: the oldest page views and events give
    // way, and then the oldest identify calls.
    shorten: () => {
      looked = 0;
      const size = (key) => bytes(key + api.load(key));
      const keys = calls();
      let over = keys.reduce((sum, key) => sum + size(key), -MOST_WAITING);
      if (over <= 0) return;
      const error = api.reason("queue_full", "More than 512 KB of calls wait; the oldest are dropped.");
      api.once("warn", `gist: ${error.message} (queue_full)`);
      for (const key of keys.sort((a, b) => isIdentify(a) - isIdentify(b))) {
        if (over > 0) {
          over -= size(key);
          api.remove(key);
          for (const call of api.waiting(key)) call.done({ status: "rejected", contact: null, rejected: call.left, error });
        }
      }
    },

    // The calls of one request: their text, and their keys. A page that leaves
    // sends beside what is under way, but that again if an identify call is among
    // it, which what follows must not overtake; null leaves it in any case.
    pack: (leaving) => {
      if (leaving ? [...under].some(isIdentify) : leaving !== null) under.clear();
      const keys = [];
      let texts = "";
      for (const key of calls()) {
        if (under.has(key) || held.has(key)) continue;
        const text = `{"id":"${idOf(key)}",${api.load(key).slice(1)}`;
        try {
          JSON.parse(text);
        } catch (e) {
          api.remove(key);
          continue;
        }
        if (keys[0] && (keys.length == MOST_CALLS || bytes(texts + text) > MOST_BYTES)) break;
        texts += (texts && ",") + text;
        keys.push(key);
        under.add(key);
      }
      return [texts, ...keys];
    },

    // A call that the server takes after the next proof alone, not before. A page
    // view asks once.
    await: (key) => held.add(key),
    // Takes what the server says of the proof of who this is, and whether it was
    // somebody else's that this browser has left: what was said by them is never
    // sent. Tells whether calls are to wait for the next proof; else those that have
    // waited go again. `over` runs when the seconds of a proof have passed, of which
    // the server counts whole ones.
    proof: ({ state, ends_in } = {}, left, over) => {
      const before = !left && ended;
      ended = state == "ended";
      if (left) calls().forEach((key) => held.has(key) && api.remove(key));
      if (left || !ended) held.clear();
      if (ended && !before) api.emit("identity:expired");
      const at = ends_in < LONGEST && api.clock() + ends_in * 1000;
      if (at && Math.abs(at - ends) < RENEWED && !left) return;
      ends = at;
      const then = (seconds, run) => at && api.after(() => ends == at && run(), Math.max(seconds, 0) * 1000);
      then(ends_in - EXPIRING, () => api.emit("identity:expiring"));
      then(ends_in + 1, over);
      return ended && !left;
    },

    // Sends what was packed. `done` hears how many seconds to wait, and the answer
    // if it is Gist's own to these calls, for it names them and the visitor: a
    // proxy, a portal, a blocker or a worker may answer anything, with any status.
    send: (what, visitor, token, [texts, ...keys], done) =>
      api.post(
        `${api.server}/widget/${what}`,
        `{"app_id":${api.json("" + api.app)},"visitor_id":${api.json(visitor)},"token":${api.json(token)},"page":${api.json(location.href.slice(0,500))},"now":${api.seconds()},"waits":true,"calls":[${texts}]}`,
        ([, retry, answer]) =>
          done([retry, answer?.visitor?.id && keys.every((key, i) => answer.results?.[i]?.id == idOf(key)) && answer]),
      ),

    // Takes out what waits, to be a visitor's last words once the request that is
    // under way has ended, or the page goes.
    part: (visitor, token, call, settled) => {
      const last = [];
      let packed;
      do last.push((packed = api.pack(null)));
      while (packed[1]);
      if (last[1]) last.pop();
      parting.push(() => revoke(visitor, token, last, call, settled));
    },
    parted: () => parting.splice(0).forEach((run) => run()),

    // Runs something when it is this tab's turn to send. A tab that sends holds a
    // lease in the storage and changes it each second; one whose lease stays the
    // same is dead, frozen or hangs, and loses its turn. What it has under way
    // then comes twice, which the server counts once. (No Web Lock, for a page may
    // hold one of any name, and a frozen tab does.)
    turn: (run) => {
      let seen, since;
      next = run;
      const look = () => {
        if (next != run) return;
        const other = readLease();
        if (other != seen) {
          seen = other;
          since = api.clock();
        }
        if (other && api.clock() - since < LEASE) return api.after(look, LOOK);
        takeLease();
        // Several tabs may get here at once; the one whose lease is left has it.
        api.after(() => (readLease() == lease ? run() : look()), LOOK);
      };
      if (readLease() != lease) return look();
      if (!lease) takeLease();
      run();
    },
    release: () => {
      if (readLease() == lease) api.remove(leaseKey());
      next = lease = "";
    },
  };
};
