// notice.js runs in a notice that the panel shows instead of the messenger. It
// tells the host page to show the notice, and closes it on Escape.
const say = (type) => parent.postMessage({ gist: 1, type }, "*");
say("ready");
addEventListener("keydown", (event) => {
  if (event.key == "Escape") say("close");
});
