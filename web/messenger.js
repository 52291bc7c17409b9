// messenger.js starts the messenger (wasm/messenger, Go compiled to
// WebAssembly) in its page, and gives it what is simpler in JavaScript: the
// visitor's calendar and clock, and randomness.
//
// web/loader bundles and minifies this file and then replaces the literal
// "GIST_WASM" by the WebAssembly: one request less than a file of its own, and
// no wait between the two.
import { glue, host } from "../wasm/browser/glue.js";

// The messenger speaks English, so dates do too, in the visitor's own kind of
// it; the clock has as many hours as theirs. A format takes milliseconds to
// make, so each is made when it is first needed.
const format = (options) => {
  let made;
  return (seconds) => {
    if (!made) {
      const english = navigator.languages.find((l) => /^en\b/.test(l)) || "en-GB";
      const { hour12 } = new Intl.DateTimeFormat([], { hour: "numeric" }).resolvedOptions();
      made = new Intl.DateTimeFormat(english, options.hour ? { ...options, hour12 } : options);
    }
    return made.format(seconds * 1000);
  };
};
const clock = { hour: "numeric", minute: "2-digit" };
const date = { day: "numeric", month: "short" };

// The host page is asked for the session while Go is still on its way; what it
// says until then waits in `early`.
const early = [];
const listen = (event) => early.push(event);
const say = (type) => parent.postMessage({ gist: 1, type, lives: 1 }, "*");

// The way out works whatever becomes of Go.
document.getElementById("close").onclick = () => say("close");
addEventListener("keydown", (event) => {
  if (event.key == "Escape" && !event.isComposing && event.keyCode != 229) say("close");
});

// A style that did not come, or not to its end, makes no messenger: then the
// host page is told so, and has a face of its own.
const whole = getComputedStyle(document.documentElement).getPropertyValue("--whole");
if (whole) {
  addEventListener("message", listen);
  say("ready");
}

const api = Object.assign(host(), {
  app: new URLSearchParams(location.search).get("app_id"),
  /** Hands over what the host page has said so far; from now on Go listens itself. */
  early: () => {
    removeEventListener("message", listen);
    return early;
  },
  uuid: () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    ),
  /** What is kept for this tab, over reloads, where storage allows. */
  recall: (key) => sessionStorage.getItem(key),
  remember: (key, text) => (text ? sessionStorage.setItem(key, text) : sessionStorage.removeItem(key)),
  dice: () => Math.random(),
  liveURL: () => location.origin.replace(/^http/, "ws") + "/widget/live",
  /** The number of a time's day where the visitor is. */
  dayNumber: (seconds) => Math.floor(seconds / 86400 - new Date(seconds * 1000).getTimezoneOffset() / 1440),
  clock: format(clock),
  date: format(date),
  day: format({ weekday: "long", day: "numeric", month: "long" }),
  moment: format({ ...date, ...clock, weekday: "short" }),
  /** The first letter of a name. */
  initial: (name) => [...name.trim()].slice(0, 1).join().toUpperCase(),
});

// WebKit gives nothing the focus in a frame that the visitor has not touched yet,
// and a click beside the boxes takes it from them. Then the first letter brings it
// to the box that had it the last, if that is still there, else to the message; a
// paste too.
const boxes = ["message", "email"].map((id) => document.getElementById(id));
addEventListener("focusin", ({ target }) => {
  if (boxes.includes(target)) boxes.unshift(...boxes.splice(boxes.indexOf(target), 1));
});
addEventListener("keydown", ({ key, metaKey, ctrlKey, altKey }) => {
  const command = metaKey || (ctrlKey && !altKey);
  if (document.activeElement != document.body || !(command ? /^v$/i : /^(.|Dead|Process|Unidentified)$/u).test(key)) return;
  const box = boxes.find((box) => box.offsetParent);
  if (!box) return;
  box.focus();
  if (box.type == "email") {
    // WebKit selects what stands there, and the key would take its place.
    const { value } = box;
    box.value = "";
    box.value = value;
  }
});

/** Says that the messenger can't run, instead of staying silent; the host page then offers another try. */
const failed = (error) => {
  console.debug(error);
  say("failed");
  const { body } = document;
  body.dataset.view = "home";
  body.querySelector("#notice").hidden = false;
  body.querySelector("#notice-text").textContent = "The messenger has stopped.";
  body.querySelector("#again").onclick = () => location.reload();
};

const { imports, start } = glue(api, console.debug, failed);
const go = STANDARD_GO && new Go();
if (go) Object.assign(imports, go.importObject);
const begin = async () => {
  if (!whole) throw new Error("The style did not come.");
  const code = Uint8Array.from("GIST_WASM", (c) => c.charCodeAt());
  let instance;
  try {
    // At once, which is fast at this size; some browsers want no more than 4 KB.
    instance = new WebAssembly.Instance(new WebAssembly.Module(code), imports);
  } catch (e) {
    ({ instance } = await WebAssembly.instantiate(code, imports));
  }
  start(instance, go && (() => go.run(instance)));
};
begin().catch(failed);
