// messenger.js starts the messenger (wasm/messenger, Go compiled to
// WebAssembly) in its page, and gives it what is simpler in JavaScript: the
// visitor's calendar and clock, and randomness.
import { glue, host } from "../wasm/browser/glue.js";

// The messenger speaks English, so dates do too, in the visitor's own kind of
// it; the clock has as many hours as theirs.
const english = navigator.languages.find((l) => /^en\b/.test(l)) || "en-GB";
const { hour12 } = new Intl.DateTimeFormat([], { hour: "numeric" }).resolvedOptions();
const format = (options) => {
  const { format } = new Intl.DateTimeFormat(english, options);
  return (seconds) => format(seconds * 1000);
};
const clock = { hour: "numeric", minute: "2-digit", hour12 };
const date = { day: "numeric", month: "short" };

const api = Object.assign(host(), {
  uuid: () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    ),
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

/** Says that the messenger can't run, instead of staying silent. */
const failed = (error) => {
  console.debug(error);
  document.getElementById("notice").hidden = false;
  document.getElementById("notice-text").textContent = "The messenger has stopped.";
  document.getElementById("again").onclick = () => location.reload();
};

const { imports, start } = glue(api, console.debug, failed);
const go = STANDARD_GO && new Go();
if (go) Object.assign(imports, go.importObject);
WebAssembly.instantiateStreaming(fetch("/web/messenger.wasm"), imports)
  .then(({ instance }) => start(instance, go && (() => go.run(instance))))
  .catch(failed);
