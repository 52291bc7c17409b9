// launcher.js draws what a visitor sees of Gist in the page: the launcher, and
// the panel around the messenger's frame. wasm/identify/chat_js.go has the
// state and calls it.
//
// The panel has its own content, which shows until the frame has said that it
// is ready. So nothing else that loads in the frame is shown, such as a
// portal's page or the browser's own error. To close the panel there is the
// launcher, which is in the panel's corner where the panel covers its place.

import { after } from "../wasm/browser/glue.js";

/** After how many milliseconds a silent frame is late, or gone. */
const LATE = 4000;

/**
 * The page's style rules do not apply inside a shadow root, but to the element
 * that holds it. So the rules of that element are important.
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

/** The functions that Go calls on browser.Host to draw the messenger of a server. */
export const launcher = (server) => {
  let element, panel, note, button, path, badge, frame, target, told, heard, opened, waiting, unasked, fresh;

  const make = (name, ...children) => {
    const made = document.createElementNS(/svg|path/.test(name) ? "http://www.w3.org/2000/svg" : document.documentElement.namespaceURI, name);
    made.append(...children);
    return made;
  };

  const happens = (type) => heard({ gist: 1, type });

  // ---- Its place in the page ----

  // The first place is the end of the body: a framework that renders a whole
  // document (React's hydrateRoot) ignores the element there. If the element is
  // removed it comes back beside the body, where code that replaces the body
  // leaves it alone. Each return within ten seconds makes the wait for the next
  // one 100 ms longer.
  let home = "body";
  let pause = -100;
  const place = () => {
    const root = document.documentElement;
    if (!root || element.isConnected) return;
    pause += 100;
    setTimeout(() => (pause -= 100), 9999);
    (document[home] || root).append(element);
    home = "";
    // document.open() has removed all listeners. A listener that is still there
    // is not added twice.
    for (const [target, ...how] of told) target.addEventListener(...how);
    for (const node of [document, root, document.body || root]) watch.observe(node, { childList: true });
    if (frame) happens("again"); // a frame starts again when it is moved
  };
  const watch = new MutationObserver(() => element.isConnected || setTimeout(place, pause));

  // ---- What the visitor does ----

  // Escape and the focus are the page's own while one of its elements has the
  // focus.
  const idle = () => [element, document.body, null].includes(document.activeElement);

  // Chromium may give the focus, and with it the keys, back to the page, though
  // the frame stays the active element. (The frame's process, which never had
  // the focus, is told of it from two sides, and answers the first with the
  // page's.)
  const keep = () => setTimeout(() => frame.matches?.(":focus") && frame.contentWindow.focus());

  /** Handles a click on the page's own launcher, also inside a shadow root. */
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
    /** Shows the launcher, in place of one of an earlier instance. */
    mount: (hears) => {
      if (element) element.remove();
      element = make("gist-messenger");
      const root = element.attachShadow({ mode: "open" });
      // A page's policy may forbid style elements, but not style sheets made by
      // script.
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
        // These run before the page's own listeners, which may stop the events.
        [window, "click", custom, true],
        [window, "keydown", escape, true],
        [window, "message", ({ data, origin, source }) => {
          // A sandboxed page has no origin, nor has any frame in it.
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
    /** Makes a frame with a page, or removes the frame if there is no page. */
    frame: (src) => {
      if (frame) frame.remove();
      frame = 0;
      if (!src) return;
      place();
      const mine = (frame = make("iframe"));
      frame.title = "Messenger";
      frame.src = src;
      // The messenger says that it is ready before its load event. A load event
      // without that is another page.
      frame.onload = () => {
        if (!fresh && !waiting) happens("late");
        fresh = 0;
      };
      // The process or the script of a frame may end without notice. A frame
      // that has sent `lives` is asked again while the visitor sees the page.
      // It may miss one question, since a machine that has slept or is busy
      // answers late.
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
    /** Focuses the open frame, or else the launcher. Unless it must, it takes no focus from an element of the page. */
    focus: (open, must) => {
      if (element && (must || (open ? idle() : document.activeElement == element))) {
        (open && !waiting ? frame : button).focus();
        // Only once: a page that takes the focus again and again keeps it.
        addEventListener("focus", keep, { once: true });
      }
    },
  };
};
