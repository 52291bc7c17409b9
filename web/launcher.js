// launcher.js is what a visitor sees of Gist in the page: the launcher, and the
// panel around the messenger's frame. It is drawn as wasm/identify/chat_js.go
// says, which knows what is so.
//
// The panel has a face of its own, which shows as long as the frame has not
// said that it is ready: whatever else may stand in the frame by then, a
// portal's page or the browser's own error, is not shown. Its way out is the
// launcher, which lies in the panel's corner where the panel covers its place.

/**
 * The page's rules for its elements can't reach into a shadow root, but they
 * reach the element that holds it: hence the important ones.
 */
const STYLE = `:host{all:initial!important;position:fixed!important;z-index:2147483000!important;right:20px!important;bottom:20px!important}
button{all:unset;display:grid;place-items:center;min-width:48px;height:48px;border-radius:24px;background:#4f46e5;color:#fff;cursor:pointer;box-shadow:0 1px 3px #0003,0 6px 20px #0003}
button:hover{background:#4338ca}
button:focus-visible{outline:3px solid #4f46e5;outline-offset:3px}
svg{width:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
b{position:absolute;top:-4px;right:-4px;min-width:10px;padding:0 5px;border-radius:10px;background:#d92d20;font:600 12px/20px system-ui,sans-serif;text-align:center}
b:empty{display:none}
div{position:fixed;right:20px;bottom:80px;width:400px;height:min(704px,100vh - 120px);border-radius:16px;overflow:hidden;background:linear-gradient(#4f46e5 min(153px,30%),#fff 0);box-shadow:0 0 0 1px #0001,0 12px 40px #0004;visibility:hidden;opacity:0;transform:translateY(8px);transition:opacity .15s,transform .15s,visibility 0s .15s;display:grid;align-content:center;justify-items:center;color:#62626d;font:15px/1.5 system-ui,sans-serif;text-align:center}
p{margin:60px 24px 16px}
p+button{display:none;padding:0 20px}
.late p+button{display:grid}
iframe{position:absolute;width:100%;height:100%;border:0}
.wait iframe{visibility:hidden}
div+.off{display:none}
.open{visibility:visible;opacity:1;transform:none;transition-delay:0s}
.wait.open{display:grid}
div.sidebar{right:0;bottom:0;height:100%;border-radius:0}
.sidebar+.open{display:grid;position:fixed;top:calc(10px + env(safe-area-inset-top));right:8px;min-width:40px;height:40px;box-shadow:none}
@media(prefers-color-scheme:dark){button:focus-visible{outline-color:#a5b4fc}div{background:linear-gradient(#4f46e5 min(153px,30%),#17171b 0);color:#a7a7b4;box-shadow:0 0 0 1px #fff2,0 12px 40px #000a}}
@media(max-width:480px){div{inset:0;width:100%;height:100%;border-radius:0}div+.open{display:grid;position:fixed;top:calc(10px + env(safe-area-inset-top));right:8px;min-width:40px;height:40px;box-shadow:none}}
@media(prefers-reduced-motion:reduce){div{transition:none}}
@media print{:host{display:none!important}}`;

// Lucide's message-circle and chevron-down.
const CLOSED = "M7.9 20A9 9 0 1 0 4 16.1L2 22Z";
const OPEN = "m6 9 6 6 6-6";

/** After how many milliseconds a frame that says nothing is late: from its beginning, and from its end. */
const LATE = 4000;
const LOADED = 1000;

/** What Go finds under browser.Host to draw the messenger of a server. */
export const launcher = (server) => {
  let element, panel, note, button, path, badge, frame, target, told, renew, opened, waiting;

  const make = (name, ...children) => {
    const made = document.createElementNS(/svg|path/.test(name) ? "http://www.w3.org/2000/svg" : document.documentElement.namespaceURI, name);
    made.append(...children);
    return made;
  };

  // ---- Its place in the page ----

  // The body's end comes first: there a framework that makes a whole document
  // its own (React's hydrateRoot) takes no notice of it. Once thrown out it
  // comes back beside the body, where what replaces the body leaves it alone.
  // What a page throws out again and again comes back later and later.
  let home = "body";
  let pause = 0;
  let since;
  const place = () => {
    const root = document.documentElement;
    if (!element || element.isConnected || !root) return;
    pause = performance.now() - since - pause < 1000 ? Math.min(2 * pause + 50, 5000) : 0;
    since = performance.now();
    (document[home] || root).append(element);
    home = "";
    // document.open() has taken all listeners away; who listens is not added twice.
    for (const [target, ...how] of told) target.addEventListener(...how);
    for (const node of [document, root, document.body]) if (node) watch.observe(node, { childList: true });
    if (frame) renew(); // it begins anew wherever it is put
  };
  const watch = new MutationObserver(() => element.isConnected || setTimeout(place, pause));

  // ---- What the visitor does ----

  // Escape, like the focus, is the page's own where something of it has the focus.
  const idle = () => [element, document.body, null].includes(document.activeElement);

  /** A click on the page's own launcher, also inside of a shadow root. */
  const custom = (toggle) => (event) => {
    try {
      const selector = window.gistSettings.custom_launcher_selector;
      if (selector && event.composedPath().some((e) => e instanceof Element && button.matches.call(e, selector))) {
        event.preventDefault();
        toggle();
      }
    } catch (e) {}
  };

  const escape = (toggle) => (event) => {
    if (event.key == "Escape" && !event.isComposing && opened && (waiting || idle())) toggle();
  };

  return {
    /** Shows the launcher, in place of one that belongs to an instance that is no more. */
    mount: (toggle, near, again, heard) => {
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
      button.type = retry.type = "button";
      root.append(panel, button);
      frame = 0;
      renew = again;
      told = [
        [button, "click", toggle],
        [button, "pointerenter", near],
        [button, "focus", near],
        [retry, "click", again],
        // Before the page, which may keep them for itself.
        [window, "click", custom(toggle), true],
        [window, "keydown", escape(toggle), true],
        [window, "message", ({ data, origin, source }) => {
          // A page that is sandboxed has no origin, nor has any frame in it.
          const alike = origin == server || (origin == "null" && origin == window.origin);
          if (frame && alike && source == frame.contentWindow) {
            target = origin == server ? server : "*";
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
      badge.textContent = unread || "";
      note.textContent = late ? "The messenger did not open. You may be offline, or something here may block it." : "Opening…";
    },
    /** Has the frame load a page, or takes it away where there is none; `late` hears that it is not ready in time. */
    frame: (src, late) => {
      if (frame) frame.remove();
      frame = 0;
      if (!src) return;
      place();
      const mine = (frame = make("iframe"));
      frame.title = "Messenger";
      frame.src = src;
      const slow = () => mine == frame && late();
      frame.onload = () => setTimeout(slow, LOADED);
      setTimeout(slow, LATE);
      panel.append(frame);
    },
    tell: (message) => frame.contentWindow?.postMessage(message, target),
    /** Gives the focus to what is open, or back to the launcher; unless it must, not where something of the page has it. */
    focus: (open, must) => {
      if (element && (must || (open ? idle() : document.activeElement == element))) (open && !waiting ? frame : button).focus();
    },
  };
};
