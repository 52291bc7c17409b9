// The queue in the page's storage, and the turns of tabs to send it.
// queue_js.go decides when to send, and takes the answers.

const CALL = "gist-call-";

/** The most calls and bytes in one request, so that it may outlive its page. */
const MOST_CALLS = 100;
const MOST_BYTES = 60000;

/** The most bytes of one call: the server takes 256 KB in a request, with the ids of its sender. */
const MOST_OF_ONE = 254 * 1024;

/** The most bytes of the site's storage that the queue takes. */
const MOST_WAITING = 512 * 1024;

/** How often a shutdown that does not reach the server is sent again. */
const MOST_FAILURES = 7;

/** How long before a proof's end the page gets identity:expiring, in seconds. */
const EXPIRING = 60;
/** The longest wait in a page view for a proof's end, in seconds; browsers' timers take little more. */
const LONGEST = 2e6;
/** The smallest difference between the ends of two proofs, in milliseconds; below it they count as the same. */
const RENEWED = 5000;

/** How long a lease is valid without a change, and how often its holder changes it, in milliseconds. */
const LEASE = 3000;
const BEAT = 1000;
/** How long it takes at most until all tabs see the same storage, in milliseconds. */
const LOOK = 50;

/** Returns the functions that Go and gist.js call on the host, beside those of glue.js. */
export const queue = (api, { store }) => {
  let newest = 1e12; // the number of the newest call, 13 digits
  let looked; // newest includes the calls of other tabs
  let full; // the site's storage has refused a text of ours; calls wait in memory
  const under = new Set(); // keys of the calls in flight
  const held = new Set(); // keys of the calls that wait for the next proof
  let ended; // the last proof has ended
  let ends; // when the present proof ends, by the browser's own clock, in milliseconds

  const bytes = (text) => new Blob([text]).size;
  const idOf = (key) => key.slice(24, 60);
  const isIdentify = (key) => (api.load(key) || "").startsWith('{"type":"identify"');
  const saysOf = (key) => (api.load(key) || "").replace(/,"at":[^,]*}$/, "}");
  // Other keys with this beginning and end are the page's own.
  const calls = () => {
    const end = ":" + api.app;
    return api.keys(CALL, end).filter((key) => /^.{10}1\d{12}-/.test(key) && key.length == 60 + end.length);
  };

  // Sends a visitor's last calls, one request after the other. The last request
  // revokes the token. Nothing of this may be stored for the next page view, so
  // it is tried a few times in this one.
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

    // Stores a call for the server. Its text is JSON and its time comes last,
    // so that equal calls have equal texts before it. Numbers grow from call to
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

    // The key of the last waiting identify call if it says this, false if it
    // says something else, and undefined if none waits.
    same: (says) => {
      const last = calls().filter(isIdentify).pop();
      return last && saysOf(last) == says && last;
    },
    saysOf,
    calls,

    // The site's own data comes first. When the queue is too large, the oldest
    // page views and events are dropped, and then the oldest identify calls.
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
    // sends only calls that are not in flight. But if an identify call is in
    // flight, it sends all of them again, since later calls must not overtake
    // it. With null, calls in flight are left out in any case.
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

    // Holds a call that the server takes only after the next proof. Each page
    // view sends it once.
    await: (key) => held.add(key),
    // Takes the server's answer about this browser's proof. `left` is true when
    // the browser has become another visitor: calls that wait for the old one's
    // proof are removed, and never sent. Returns whether calls are to wait for
    // the next proof; if not, those that have waited are sent again. `over`
    // runs when the proof has ended by its time, a second late, since the
    // server counts whole seconds.
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

    // Sends packed calls. `done` gets the seconds to wait, and the answer if it
    // is Gist's own. Such an answer names these calls and the visitor. A proxy,
    // a portal, a blocker or a worker may answer anything, with any status.
    send: (what, visitor, token, [texts, ...keys], done) =>
      api.post(
        `${api.server}/widget/${what}`,
        `{"app_id":${api.json("" + api.app)},"visitor_id":${api.json(visitor)},"token":${api.json(token)},"page":${api.json(location.href.slice(0,500))},"now":${api.seconds()},"waits":true,"calls":[${texts}]}`,
        ([, retry, answer]) =>
          done([retry, answer?.visitor?.id && keys.every((key, i) => answer.results?.[i]?.id == idOf(key)) && answer]),
      ),

    // Takes the waiting calls out, as a visitor's last calls. They are sent
    // when the request in flight has ended, or when the page goes.
    part: (visitor, token, call, settled) => {
      const last = [];
      let packed;
      do last.push((packed = api.pack(null)));
      while (packed[1]);
      if (last[1]) last.pop();
      parting.push(() => revoke(visitor, token, last, call, settled));
    },
    parted: () => parting.splice(0).forEach((run) => run()),

    // Runs something when it is this tab's turn to send. A tab that sends holds
    // a lease in the storage and changes it each second. A tab whose lease
    // stays the same is dead, frozen or hangs, and loses its turn. Its calls in
    // flight then come twice, and the server counts them once. (No Web Lock: a
    // page may hold one of any name, and a frozen tab keeps its own.)
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
        // Several tabs may get here at once; the last one to write its lease
        // has the turn.
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
