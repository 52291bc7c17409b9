// notice.js is for a notice that stands in the panel in place of the messenger:
// the host page shows it, and the visitor can leave it.
const say = (type) => parent.postMessage({ gist: 1, type }, "*");
say("ready");
addEventListener("keydown", (event) => {
  if (event.key == "Escape") say("close");
});
