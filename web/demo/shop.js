// The shop of the demo. What it does with Gist is in the first part, as a real
// site would write it; the rest is the shop itself.

/** Becomes true when the library has taken the calls over from the stubs. */
const ready = new Promise((done) => {
  if (window.gist.visitorId) done();
  else document.addEventListener("gistReady", done, { once: true });
});

/** Who the visitor is to Gist; null while nobody knows. */
let known = null;

/** Runs one of Gist's calls, and shows it with what its Promise gave. */
async function call(method, ...args) {
  const shown = show(method, args);
  await ready;
  const result = await window.gist[method](...args);
  shown(result);
  if (result && result.contact) known = result.contact;
  if (method === "shutdown") known = null;
  who(known);
}

/** What a shop says of its customer, whenever it changes. */
const identify = () =>
  call("identify", customer.user_id, {
    email: customer.email,
    name: customer.name,
    plan: customer.plan,
    tacos_eaten: customer.tacos_eaten,
    signed_up_at: customer.signed_up_at,
    tags: customer.tags,
    overwrite_tags: false,
    user_hash: customer.user_hash,
  });

async function logIn(name) {
  const answer = await fetch("/demo/session", { method: "POST", body: JSON.stringify({ customer: name }) });
  if (!answer.ok) return;
  customer = { ...(await answer.json()), picture: name };
  save();
  render();
  go("/demo/account");
  identify();
}

function logOut() {
  customer = null;
  save();
  render();
  call("shutdown");
  go("/demo/");
}

function changePlan(plan) {
  if (!customer) return logInFirst();
  customer.plan = plan;
  save();
  render();
  identify();
  call("track", "Plan changed", { plan });
  go("/demo/account");
}

function skip() {
  customer.skipped = !customer.skipped;
  save();
  render();
  call("track", customer.skipped ? "Delivery skipped" : "Delivery kept", { delivery_at: thursday() });
}

const MISTAKES = {
  date: () => ["identify", "1041", { email: "maya@example.com", last_box_at: new Date() }],
  name: () => ["identify", "1041", { email: "maya@example.com", "favourite.salsa": "smoky" }],
  template: () => ["identify", "undefined", { email: "maya@example.com" }],
};

// ---- The shop ----

const $ = (id) => document.getElementById(id);
const KEPT = "tacobox-customer";
let customer = JSON.parse(sessionStorage.getItem(KEPT) || "null");
const save = () => sessionStorage.setItem(KEPT, JSON.stringify(customer));

const PLANS = [
  { name: "Taster", price: 19, about: "4 tacos for one, one filling, two salsas." },
  { name: "Feast", price: 34, about: "9 tacos for two, two fillings, three salsas.", best: true },
  { name: "Family", price: 52, about: "16 tacos for four, two mild, two brave." },
];

const CUSTOMERS = {
  maya: ["Maya", "Feast since 2024, likes it hot", "#d8432b", "M14 22c0-12 6-18 14-18s14 6 14 18l3 12H11z"],
  jonah: ["Jonah", "new, on the Taster", "#2f7f86", "M15 20c0-10 5-15 13-15s13 5 13 15H15z"],
  ines: ["Inés", "Family, no meat please", "#7a4fa3", "M12 24C10 10 18 3 28 3s18 7 16 21l2 16H10z"],
};

/** Makes an element; children that are no elements become text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

function picture(name) {
  const [, , colour, hair] = CUSTOMERS[name];
  const svg = `<svg viewBox="0 0 56 56" aria-hidden="true"><circle cx="28" cy="28" r="28" fill="${colour}"/><path d="${hair}" fill="#2b1a12"/><circle cx="28" cy="25" r="12" fill="#e9b48f"/><path d="M8 56c2-14 10-18 20-18s18 4 20 18z" fill="#fff4e2"/><path d="M23 29q5 5 10 0" fill="none" stroke="#8a4b32" stroke-width="2" stroke-linecap="round"/></svg>`;
  const holder = make("span", { class: "picture" });
  holder.innerHTML = svg; // made of constants alone
  return holder;
}

/** The next Thursday, 18:00, as a unix timestamp. */
function thursday() {
  const date = new Date();
  date.setDate(date.getDate() + ((11 - date.getDay()) % 7 || 7));
  date.setHours(18, 0, 0, 0);
  return Math.floor(date.getTime() / 1000);
}

function render() {
  $("sign").textContent = customer ? "Log out" : "Log in";
  $("plans").replaceChildren(
    ...PLANS.map(({ name, price, about, best }) => {
      const mine = customer?.plan === name;
      return make(
        "li",
        { class: best ? "plan best" : "plan" },
        best ? make("p", { class: "flag" }, "Most loved") : "",
        make("h2", {}, name),
        make("p", { class: "price" }, `€${price}`, make("span", {}, " a week")),
        make("p", {}, about),
        make("button", { class: "button", type: "button", disabled: mine, onclick: () => changePlan(name) }, mine ? "Your plan" : `Take ${name}`),
      );
    }),
  );
  $("account").replaceChildren(...(customer ? account() : stranger()));
}

function stranger() {
  return [
    make("h1", {}, "Your account"),
    make("p", { class: "lead" }, "Log in to see your next box, change your plan or skip a week."),
    make("button", { class: "button", type: "button", onclick: logInFirst }, "Log in"),
  ];
}

function account() {
  const date = new Date(thursday() * 1000).toLocaleDateString("en", { weekday: "long", day: "numeric", month: "long" });
  return [
    make("div", { class: "hello" }, picture(customer.picture), make("div", {}, make("h1", {}, `Hello, ${customer.name.split(" ")[0]}`), make("p", {}, `${customer.tacos_eaten} tacos so far`))),
    make(
      "div",
      { class: "cards" },
      make(
        "article",
        { class: customer.skipped ? "card off" : "card" },
        make("p", { class: "over" }, "Next box"),
        make("h2", {}, customer.skipped ? "Skipped" : date),
        make("p", {}, customer.skipped ? "No box this week. You pay nothing." : "Carnitas, black bean, and the smoky salsa."),
        make("button", { class: "button ghost", type: "button", onclick: skip }, customer.skipped ? "Bring it back" : "Skip this week"),
      ),
      make(
        "article",
        { class: "card" },
        make("p", { class: "over" }, "Your plan"),
        make("h2", {}, customer.plan),
        make("p", {}, PLANS.find((p) => p.name === customer.plan).about),
        make("a", { class: "button ghost", href: "/demo/plans", "data-page": true }, "Change plan"),
      ),
    ),
  ];
}

// ---- Pages, without a reload ----

const VIEWS = { "/demo/plans": "plans", "/demo/account": "account" };

function view() {
  const name = VIEWS[location.pathname] || "home";
  for (const section of document.querySelectorAll("[data-view]")) section.hidden = section.dataset.view !== name;
  for (const link of document.querySelectorAll("nav [data-page]")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  call("trackPageView");
}

function go(path) {
  if (path === location.pathname) return;
  history.pushState(null, "", path);
  view();
  scrollTo(0, 0);
  $("main").focus({ preventScroll: true });
}

addEventListener("popstate", view);
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-page]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  go(link.pathname);
});

// ---- Log-in ----

const logInFirst = () => $("login").showModal();
$("customers").append(
  ...Object.entries(CUSTOMERS).map(([name, [first, about]]) =>
    make("button", { class: "customer", value: name }, picture(name), make("span", {}, make("strong", {}, first), make("small", {}, about))),
  ),
);
$("login").addEventListener("close", () => {
  const name = $("login").returnValue;
  $("login").returnValue = "";
  if (name) logIn(name);
});
$("sign").addEventListener("click", () => (customer ? logOut() : logInFirst()));
$("ask").addEventListener("click", () => window.gist.navigate("newConversation", ""));

// ---- The panel ----

/** Writes a value as one would write it in code. */
function code(value, indent = "") {
  if (value instanceof Date) return "new Date()";
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "undefined";
  const inner = indent + "  ";
  if (Array.isArray(value)) return value.length ? `[\n${value.map((v) => inner + code(v, inner)).join(",\n")}\n${indent}]` : "[]";
  const entries = Object.entries(value);
  const name = (n) => (/^[a-z_]\w*$/i.test(n) ? n : JSON.stringify(n));
  return entries.length ? `{\n${entries.map(([n, v]) => `${inner}${name(n)}: ${code(n === "user_hash" && v ? v.slice(0, 8) + "…" : v, inner)}`).join(",\n")}\n${indent}}` : "{}";
}

function show(method, args) {
  const state = make("span", { class: "state" }, "sending…");
  const result = make("pre", { class: "result" });
  const item = make(
    "li",
    {},
    make("div", { class: "call-head" }, make("code", {}, `gist.${method}`), state),
    make("pre", {}, `gist.${method}(${args.map((a) => code(a)).join(", ")})`),
    result,
  );
  $("calls").prepend(item);
  while ($("calls").children.length > 12) $("calls").lastChild.remove();
  return (value) => {
    state.textContent = (value && value.status) || "done";
    state.dataset.status = state.textContent;
    if (method === "identify" && value) result.textContent = "→ " + code(value);
  };
}

function who(contact) {
  const id = window.gist.visitorId ? window.gist.visitorId() || "" : "";
  const chip = contact
    ? [make("strong", {}, contact.name || contact.email || "Somebody"), ` · ${contact.type}${contact.user_id ? " " + contact.user_id : ""}`, contact.verified ? make("span", { class: "ok" }, "verified") : ""]
    : [make("strong", {}, "A visitor"), " · nobody knows who"];
  $("who").replaceChildren(...chip, make("code", {}, id));
}

$("panel-toggle").addEventListener("click", () => {
  const open = $("panel").classList.toggle("open");
  $("panel-toggle").setAttribute("aria-expanded", String(open));
  $("panel-toggle").textContent = open ? "Hide" : "Show";
});
for (const button of document.querySelectorAll("[data-try]")) {
  button.addEventListener("click", () => call(...MISTAKES[button.dataset.try]()));
}

render();
if (customer) identify();
view();
ready.then(() => who(known));
