// launcher.js is what a visitor sees of Gist in the page: the launcher, and the
// panel around the messenger's frame. It is drawn as wasm/identify/chat_js.go
// says, which knows what is so.
//
// The panel has a face of its own, which shows as long as the frame has not
// said that it is ready: whatever else may stand in the frame by then, a
// portal's page or the browser's own error, is not shown. Its way out is the
// launcher, which lies in the panel's corner where the panel covers its place.

import { after } from "../wasm/browser/glue.js";

/** After how many milliseconds a frame that says nothing is late, or gone. */
const LATE = 4000;

/**
 * The page's rules for its elements can't reach into a shadow root, but they
 * reach the element that holds it: hence the important ones.
 */
const STYLE = `:host{all:initial!important;position:fixed!important;z-index:2147483000!important;right:20px!important;bottom:20px!important}
button{all:unset;display:grid;place-items:center;min-width:48px;height:48px;border-radius:24px;background:#4f46e5;color:#fff;cursor:pointer;box-shadow:0 6px 20px #0004}
button:focus-visible{outline:3px solid #6366f1;outline-offset:3px}
svg{width:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
b{position:absolute;top:-4px;right:-4px;min-width:10px;border-radius:10px;padding:0 5px;background:#d92d20;font:600 12px/20px system-ui,sans-serif;text-align:center}
div{position:fixed;right:20px;bottom:80px;width:400px;height:min(704px,100vh - 120px);overflow:hidden;border-radius:16px;background:linear-gradient(#4f46e5 20%,Canvas 0);color-scheme:light dark;box-shadow:0 0 0 1px #8883,0 6px 20px #0004;visibility:hidden;display:grid;align-content:center;justify-items:center;color:CanvasText;font:15px/1.5 system-ui,sans-serif;text-align:center}
p{margin:60px 24px 16px}
p+button{padding:0 20px}
:not(.late)>p+button{display:none}
iframe{position:absolute;border:0;width:100%;height:100%}
.wait iframe{visibility:hidden}
div+.off{display:none}
.open{visibility:visible}
.wait.open{display:grid}
div.sidebar{bottom:0;right:0;height:100%}
.sidebar+.open{position:fixed;display:grid;top:calc(10px + env(safe-area-inset-top));right:8px;min-width:40px;height:40px;box-shadow:none}
@media(max-width:480px){div{inset:0;width:100%;height:100%;border-radius:0}div+.open{position:fixed;display:grid;top:calc(10px + env(safe-area-inset-top));right:8px;min-width:40px;height:40px;box-shadow:none}}
@media print{:host{display:none!important}}`;

// Lucide's message-circle and chevron-down.
const CLOSED = "M7.9 20A9 9 0 1 0 4 16.1L2 22Z";
const OPEN = "m6 9 6 6 6-6";

/** What Go finds under browser.Host to draw the messenger of a server. */
export const launcher = (server) => {
  let element, panel, note, button, path, badge, frame, target, told, heard, opened, waiting, unasked, fresh;

  const make = (name, ...children) => {
    const made = document.createElementNS(/svg|path/.test(name) ? "http://www.w3.org/2000/svg" : document.documentElement.namespaceURI, name);
    made.append(...children);
    return made;
  };

  const happens = (type) => heard({ gist: 1, type });

  // ---- Its place in the page ----

  // The body's end comes first: there a framework that makes a whole document
  // its own (React's hydrateRoot) takes no notice of it. Once thrown out it
  // comes back beside the body, where what replaces the body leaves it alone.
  // What a page throws out again and again comes back later and later.
  let home = "body";
  let pause = -100;
  const place = () => {
    const root = document.documentElement;
    if (!root || element.isConnected) return;
    pause += 100;
    setTimeout(() => (pause -= 100), 9999);
    (document[home] || root).append(element);
    home = "";
    // document.open() has taken all listeners away; who listens is not added twice.
    for (const [target, ...how] of told) target.addEventListener(...how);
    for (const node of [document, root, document.body || root]) watch.observe(node, { childList: true });
    if (frame) happens("again"); // it begins anew wherever it is put
  };
  const watch = new MutationObserver(() => element.isConnected || setTimeout(place, pause));

  // ---- What the visitor does ----

  // Escape, like the focus, is the page's own where something of it has the focus.
  const idle = () => [element, document.body, null].includes(document.activeElement);

  // Chromium may take the focus back for the page (the frame's process, which
  // never had it, hears of it from two sides and answers the first with the
  // page's), and the keys with it, though the frame stays the active element.
  const keep = () => setTimeout(() => frame.matches?.(":focus") && frame.contentWindow.focus());

  /** A click on the page's own launcher, also inside of a shadow root. */
  const custom = (event) => {
    try {
      const selector = window.gistSettings.custom_launcher_selector;
      if (selector && event.composedPath().some((e) => e instanceof Element && button.matches.call(e, selector))) {
        event.preventDefault();
        happens("toggle");
      }
    } catch (e) {}
  };

  const escape = (event) => {
    if (event.key == "Escape" && opened && (waiting || idle())) happens("toggle");
  };

  return {
    /** Shows the launcher, in place of one that belongs to an instance that is no more. */
    mount: (hears) => {
      if (element) element.remove();
      element = make("gist-messenger");
      const root = element.attachShadow({ mode: "open" });
      // A page's policy may forbid style elements, but not sheets made by script.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      path = make("path");
      const icon = make("svg", path);
      icon.setAttribute("viewBox", "0 0 24 24");
      badge = make("b");
      button = make("button", icon, badge);
      note = make("p");
      note.role = "status";
      const retry = make("button", "Try again");
      panel = make("div", note, retry);
      root.append(panel, button);
      frame = 0;
      heard = hears;
      told = [
        [button, "click", () => happens("toggle")],
        [button, "pointerenter", () => happens("near")],
        [button, "focus", () => happens("near")],
        [retry, "click", () => happens("again")],
        // Before the page, which may keep them for itself.
        [window, "click", custom, true],
        [window, "keydown", escape, true],
        [window, "message", ({ data, origin, source }) => {
          // A page that is sandboxed has no origin, nor has any frame in it.
          const alike = origin == server || (origin == "null" && origin == window.origin);
          if (frame && alike && source == frame.contentWindow) {
            target = origin == server ? server : "*";
            if (data?.type == "ready") fresh = 1;
            if (data?.lives) unasked = 2;
            heard(data);
          }
        }],
      ];
      if (document.readyState == "loading") document.addEventListener("DOMContentLoaded", place);
      else place();
    },
    draw: (open, off, sidebar, ready, late, unread) => {
      if (!element) return;
      if (open) place();
      opened = open;
      waiting = !ready;
      button.className = panel.className = [open && "open", off && "off", sidebar && "sidebar", ready || "wait", late && "late"].join(" ");
      button.ariaLabel = (open ? "Close" : "Open") + " messenger" + (unread ? ` (${unread} unread)` : "");
      button.ariaExpanded = open;
      path.setAttribute("d", open ? OPEN : CLOSED);
      badge.textContent = unread;
      badge.hidden = !unread;
      note.textContent = late ? "It did not open. Are you online?" : "Opening…";
    },
    /** Has the frame load a page, or takes it away where there is none. */
    frame: (src) => {
      if (frame) frame.remove();
      frame = 0;
      if (!src) return;
      place();
      const mine = (frame = make("iframe"));
      frame.title = "Messenger";
      frame.src = src;
      // A page says that it is ready before its load has ended; else another one
      // has come.
      frame.onload = () => {
        if (!fresh && !waiting) happens("late");
        fresh = 0;
      };
      // Its process and its script may end without a word: one that has said that it
      // lives is asked for it as long as somebody sees the page, and may miss one
      // question: a machine that has slept, or has much to do, comes late.
      const look = () => {
        if (mine != frame) return;
        if (waiting || unasked === 0) happens("late");
        if (!document.hidden) {
          unasked--;
          frame.contentWindow?.postMessage({ gist: 1, type: "ping", as: waiting && "ready" }, "*");
        }
        after(look, LATE);
      };
      after(look, LATE);
      panel.append(frame);
    },
    tell: (message) => frame.contentWindow?.postMessage(message, target),
    /** Gives the focus to what is open, or back to the launcher; unless it must, not where something of the page has it. */
    focus: (open, must) => {
      if (element && (must || (open ? idle() : document.activeElement == element))) {
        (open && !waiting ? frame : button).focus();
        // Once: a page that takes the focus again and again shall have it.
        addEventListener("focus", keep, { once: true });
      }
    },
  };
};
