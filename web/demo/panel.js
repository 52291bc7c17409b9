// The panel "What Gist sees": each call of the shop as a kitchen ticket, with
// its code, and the value of its Promise when it resolves.

/** Resolves to the page's gist when the tag in the head has loaded it. */
const library = new Promise((done) => {
  if (window.gist && window.gist.visitorId) done(window.gist);
  else document.addEventListener("gistReady", () => done(window.gist), { once: true });
});

/** Makes one of Gist's calls, shows it, and returns the value of its Promise. */
export async function call(method, ...args) {
  const ticket = print(method, args);
  const gist = await library;
  const began = performance.now();
  const value = await gist[method](...args);
  ticket(value, performance.now() - began);
  if (method === "shutdown") contact = null;
  if (value && value.contact) contact = value.contact;
  show();
  return value;
}

const $ = (id) => document.getElementById(id);

// ---- Who it is ----

let contact = null;

const FACES = { 1041: "maya", 2307: "jonah", 1876: "ines" };

const WHAT = {
  visitor: "A visitor without a name.",
  lead: "A lead: only the email is known.",
  user: "A user, by the id",
};

/** Shows the contact that Gist knows for this browser. */
export async function show() {
  const gist = await library;
  $("who-name").textContent = contact ? contact.name || contact.email || "A visitor" : "A visitor";
  $("who-what").textContent = contact ? `${WHAT[contact.type]}${contact.user_id ? ` ${contact.user_id}.` : ""}` : "Nobody knows who.";
  $("who-proof").hidden = !(contact && contact.verified);
  $("who-face").setAttribute("href", `#${(contact && FACES[contact.user_id]) || "nobody"}`);
  $("who-visitor").textContent = gist.visitorId() || "";
}

// ---- Tickets ----

const MOST = 12;
let printed = 0;

const DOCS = { trackPageView: "trackpageview", navigate: "chat-and-navigate" };

function print(method, args) {
  const item = $("ticket").content.firstElementChild.cloneNode(true);
  const part = (name) => item.querySelector(name);
  const details = part("details");
  const stamp = part(".stamp");
  part(".ticket-no").textContent = `No. ${++printed} · ${new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" })}`;
  part(".call").append(token("name", `gist.${method}`), "(", ...args.flatMap((a, i) => [i ? ", " : "", ...code(a)]), ")");
  part(".more").href = `/docs/javascript#${DOCS[method] || method}`;
  part(".more").textContent = `About ${method}`;
  details.hidden = true;
  stamp.textContent = "sending";
  $("tickets").prepend(item);
  for (const old of [...$("tickets").children].slice(MOST)) old.remove();
  return (value, took) => {
    const status = (value && value.status) || "done";
    stamp.textContent = status;
    stamp.dataset.status = status;
    $("latest").textContent = `${method}: ${status}`;
    if (!value || !value.status) return;
    details.hidden = false;
    details.open = method === "identify" && item === $("tickets").querySelector("li:has(details:not([hidden]))");
    part("summary").textContent = `The Promise’s value, after ${Math.max(1, Math.round(took))} ms`;
    part(".value").append(...code(value));
    const remarks = [...(value.rejected || []), ...(value.error ? [value.error] : [])].map(({ message }) => {
      const remark = document.createElement("li");
      remark.textContent = message;
      return remark;
    });
    part(".remarks").hidden = !remarks.length;
    part(".remarks").append(...remarks);
  };
}

/** Shows one of the events that Gist dispatches on the document. */
function note({ type, detail }) {
  const item = $("slip").content.firstElementChild.cloneNode(true);
  item.querySelector(".event").append(token("name", type));
  item.querySelector(".value").append(...code(detail || null));
  $("tickets").prepend(item);
}
for (const name of ["messenger:opened", "messenger:closed", "conversation:started", "message:sent", "message:received", "email:captured", "onUnreadCountChange"]) {
  document.addEventListener(name, note);
}

/** Returns one token of code with its color. */
function token(kind, text) {
  const span = document.createElement("span");
  span.className = `t-${kind}`;
  span.textContent = text;
  return span;
}

/** Shortens signatures, which nobody reads, to 12 characters, and other texts to 120. */
function shortened(text) {
  if (/^[0-9a-f]{40,}$/.test(text)) return `${text.slice(0, 12)}…`;
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** Returns a value as JavaScript source, in colored tokens. */
function code(value, indent = "") {
  if (value instanceof Date) return [token("key", "new"), " Date()"];
  if (typeof value === "string") return [token("text", JSON.stringify(shortened(value)))];
  if (typeof value === "number") return [token("number", String(value))];
  if (value === null || typeof value !== "object") return [token("key", String(value))];
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const entries = Object.entries(value);
  if (!entries.length) return [open + close];
  const inner = `${indent}  `;
  const name = (n) => (Array.isArray(value) ? "" : `${/^[a-z_]\w*$/i.test(n) ? n : JSON.stringify(n)}: `);
  return [open, ...entries.flatMap(([n, v], i) => [`${i ? "," : ""}\n${inner}${name(n)}`, ...code(v, inner)]), `\n${indent}${close}`];
}

// ---- Open and close; on a phone the panel is a sheet that starts closed ----

const narrow = matchMedia("(max-width: 1000px)");

function toggle(open) {
  $("panel").classList.toggle("closed", !open);
  $("panel-toggle").setAttribute("aria-expanded", String(open));
  $("panel-toggle").textContent = open ? "Hide" : "Show";
}
$("panel-toggle").addEventListener("click", () => toggle($("panel").classList.contains("closed")));
narrow.addEventListener("change", () => toggle(!narrow.matches));
toggle(!narrow.matches);
