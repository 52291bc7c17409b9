// messenger.js starts the messenger (wasm/messenger, Go compiled to
// WebAssembly) in its page. It has the functions that are simpler in
// JavaScript: dates and times for the visitor, and randomness.
//
// web/loader bundles and minifies this file and then replaces the literal
// "GIST_WASM" by the WebAssembly. That is one request less than a file of its
// own, and no wait between the two.
import { glue, host } from "../wasm/browser/glue.js";

// The messenger's texts are English, so dates are too, in the visitor's variety
// of English. The clock has 12 or 24 hours as in the visitor's language. A
// format takes milliseconds to make, so each is made at its first use.
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

// The host page is asked for the session while Go still loads. Its messages
// until then wait in `early`.
const early = [];
const listen = (event) => early.push(event);
const say = (type) => parent.postMessage({ gist: 1, type, lives: 1 }, "*");

// Closing works even if Go does not start.
document.getElementById("close").onclick = () => say("close");
addEventListener("keydown", (event) => {
  if (event.key == "Escape" && !event.isComposing && event.keyCode != 229) say("close");
});

// If the style sheet did not load completely, there is no messenger. Then the
// host page gets "failed" instead of "ready", and shows the panel's own
// content.
const whole = getComputedStyle(document.documentElement).getPropertyValue("--whole");
if (whole) {
  addEventListener("message", listen);
  say("ready");
}

const api = Object.assign(host(), {
  app: new URLSearchParams(location.search).get("app_id"),
  /** Returns the host page's messages so far; from now on Go listens itself. */
  early: () => {
    removeEventListener("message", listen);
    return early;
  },
  uuid: () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    ),
  /** What is stored for this tab, over reloads, where storage allows. */
  recall: (key) => sessionStorage.getItem(key),
  remember: (key, text) => (text ? sessionStorage.setItem(key, text) : sessionStorage.removeItem(key)),
  dice: () => Math.random(),
  liveURL: () => location.origin.replace(/^http/, "ws") + "/widget/live",
  /** The number of a time's day in the visitor's time zone. */
  dayNumber: (seconds) => Math.floor(seconds / 86400 - new Date(seconds * 1000).getTimezoneOffset() / 1440),
  clock: format(clock),
  date: format(date),
  day: format({ weekday: "long", day: "numeric", month: "long" }),
  moment: format({ ...date, ...clock, weekday: "short" }),
  /** The first letter of a name. */
  initial: (name) => [...name.trim()].slice(0, 1).join().toUpperCase(),
});

// WebKit focuses nothing in a frame that the visitor has not touched yet, and a
// click beside the boxes takes their focus. Then the first letter, or a paste,
// focuses the last focused box that is visible, else the message box.
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
    // WebKit selects the text of the box, so that the key would replace it.
    const { value } = box;
    box.value = "";
    box.value = value;
  }
});

/** Shows that the messenger can't run, and tells the host page, which then offers another try. */
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
    // Synchronously, which is fast at this size. Some browsers allow no more
    // than 4 KB.
    instance = new WebAssembly.Instance(new WebAssembly.Module(code), imports);
  } catch (e) {
    ({ instance } = await WebAssembly.instantiate(code, imports));
  }
  start(instance, go && (() => go.run(instance)));
};
begin().catch(failed);
