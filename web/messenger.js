// messenger.js starts the messenger (wasm/messenger, Go compiled to
// WebAssembly) in its page, and gives it what is simpler in JavaScript: words
// for times, in the visitor's language, and randomness.
import { glue, host } from "../wasm/browser/glue.js";

const day = { weekday: "long", day: "numeric", month: "long" };
const relative = new Intl.RelativeTimeFormat(undefined, { style: "narrow", numeric: "auto" });

const api = Object.assign(host(), {
  uuid: () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    ),
  dice: () => Math.random(),
  liveURL: () => location.origin.replace(/^http/, "ws") + "/widget/live",
  time: (seconds) => new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
  day: (seconds) => {
    const date = new Date(seconds * 1000);
    return date.toDateString() === new Date().toDateString() ? "Today" : date.toLocaleDateString([], day);
  },
  /** How long ago, in one short word: "now", "5m ago", "3d ago". */
  ago: (seconds) => {
    const past = seconds - Date.now() / 1000;
    const [unit, length] = [["day", 86400], ["hour", 3600], ["minute", 60]].find(([, l]) => -past >= l) || [];
    return unit ? relative.format(Math.trunc(past / length), unit) : "now";
  },
});

/** Says that the messenger can't run, instead of staying silent. */
const failed = () => {
  document.getElementById("notice").hidden = false;
  document.getElementById("notice-text").textContent = "The messenger has stopped.";
  document.getElementById("notice-button").onclick = () => location.reload();
};

const { imports, start } = glue(api, () => {}, failed);
const go = STANDARD_GO && new Go();
if (go) Object.assign(imports, go.importObject);
WebAssembly.instantiateStreaming(fetch("/web/messenger.wasm"), imports)
  .then(({ instance }) => start(instance, go && (() => go.run(instance))))
  .catch(failed);
