// The shop. Its calls to Gist come first, as a real site would write them.
// `call("identify", …)` is `gist.identify(…)`, and also shows it in the panel.
import { call, show } from "./panel.js";

/** Tells Gist who is logged in, and what the shop knows about them. Runs after each change. */
const identify = (more) =>
  call("identify", customer.user_id, {
    email: customer.email,
    name: customer.name,
    plan: customer.plan,
    weekly_price: PRICES[customer.plan],
    salsa_heat: customer.salsa_heat,
    vegetarian: customer.vegetarian,
    next_box_at: customer.skipped ? null : thursday(),
    signed_up_at: customer.signed_up_at,
    tags: customer.tags,
    overwrite_tags: false,
    user_hash: customer.user_hash,
    ...more,
  });

/** Mistakes that sites make. */
const MISTAKES = {
  date: { last_box_at: new Date() },
  milliseconds: { last_box_at: Date.now() },
  dot: { "favourite.salsa": "smoky" },
};

async function tryMistake(name) {
  if (name === "template") return call("identify", "undefined", { email: "maya@example.com" });
  if (customer) return identify(MISTAKES[name]);
  return call("identify", { email: "curious@example.com", ...MISTAKES[name] });
}

function changePlan(plan) {
  const from = customer.plan;
  keep({ plan });
  identify();
  call("track", "Changed plan", { from, to: plan });
}

function changeHeat(heat) {
  keep({ salsa_heat: heat });
  identify();
}

function skipBox() {
  keep({ skipped: !customer.skipped });
  identify();
  call("track", customer.skipped ? "Skipped a box" : "Took the box back", { box_at: thursday() });
}

function logOut() {
  customer = null;
  forget();
  render();
  call("shutdown");
  go("/demo/");
}

async function subscribe(email) {
  const letter = { tags: "salsa letter", overwrite_tags: false };
  const result = customer ? await identify(letter) : await call("identify", { email, ...letter });
  if (result.status === "rejected") return result.error.message;
  return result.status === "queued" ? "We are offline for a moment; it is noted." : "Done. The first one burns the least.";
}

// ---- Log-in: the server has the customers, the browser stores their changes ----

const KEY = "taco-box";
const PRICES = { Solo: 19, Dúo: 34, Familia: 59 };
let customer = null;
let chosen = "";

const stored = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY)) || {};
  } catch {
    return {}; // storage is blocked: the log-in lasts as long as the page
  }
};

const store = (value) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(value));
  } catch {}
};

const forget = () => {
  try {
    localStorage.removeItem(KEY);
  } catch {}
};

function keep(change) {
  Object.assign(customer, change);
  store({ ...stored(), who: customer.who, ...change });
  render();
}

async function logIn(who) {
  const answer = await fetch("/demo/session", { method: "POST", body: JSON.stringify({ customer: who }) }).catch(() => null);
  if (!answer || !answer.ok) {
    forget();
    return false;
  }
  const changed = stored();
  customer = { ...(await answer.json()), who, ...(changed.who === who ? changed : {}) };
  if (chosen) customer.plan = chosen;
  chosen = "";
  keep({ plan: customer.plan });
  return true;
}

// ---- View ----

const $ = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];

const HEAT = ["", "One: for grandmothers and toddlers.", "Two: a tickle.", "Three: as it should be.", "Four: you will cry, and be glad.", "Five: regret."];
const BOXES = { Solo: "El Pastor for one, two salsas.", Dúo: "El Pastor and El Hongo for two, three salsas.", Familia: "All three for four, and a mild one." };

/** The next Thursday at 18:00, as a unix timestamp. */
function thursday() {
  const date = new Date();
  date.setDate(date.getDate() + ((11 - date.getDay()) % 7 || 7));
  date.setHours(18, 0, 0, 0);
  return date.getTime() / 1000;
}

const words = (seconds, options) => new Date(seconds * 1000).toLocaleDateString("en", options);

function render() {
  $("sign").textContent = customer ? "Log out" : "Log in";
  $("stranger").hidden = !!customer;
  $("account").hidden = !customer;
  for (const button of all("[data-plan]")) {
    const mine = !!customer && customer.plan === button.dataset.plan;
    button.disabled = mine;
    button.textContent = mine ? "Your plan" : `Take ${button.dataset.plan}`;
  }
  const letter = $("letter").elements.email;
  letter.hidden = !!customer;
  if (!customer) return;
  $("face-use").setAttribute("href", `#${customer.who}`);
  $("account-title").textContent = `Hola, ${customer.name.split(" ")[0]}`;
  $("since").textContent = `${customer.tacos_eaten} tacos since ${words(customer.signed_up_at, { month: "long", year: "numeric" })}`;
  $("next-date").textContent = customer.skipped ? "Not this week" : words(thursday(), { weekday: "long", day: "numeric", month: "long" });
  $("next-what").textContent = customer.skipped ? "No box, and nothing to pay." : BOXES[customer.plan];
  $("skip").textContent = customer.skipped ? "Bring it back" : "Skip this week";
  $("account").classList.toggle("skipped", !!customer.skipped);
  for (const input of all("[name=plan]")) input.checked = input.value === customer.plan;
  for (const input of all("[name=heat]")) input.checked = Number(input.value) === customer.salsa_heat;
  $("heat-words").textContent = HEAT[customer.salsa_heat];
}

// ---- Navigation without a reload ----

const TITLES = { home: "Taco Box: Thursday is taco night", plans: "Plans · Taco Box", account: "Your account · Taco Box" };

function view() {
  const name = location.pathname.split("/")[2] || "home";
  const shown = TITLES[name] ? name : "home";
  document.title = TITLES[shown];
  document.body.dataset.page = shown;
  for (const part of all("[data-view]")) part.hidden = part.dataset.view !== shown;
  for (const link of all("nav [data-page]")) {
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

// ---- User actions ----

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-page]");
  if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.button) {
    event.preventDefault();
    return go(link.pathname);
  }
  const button = event.target.closest("button");
  if (!button) return;
  const { plan, ask, logIn: wanted } = button.dataset;
  if (button.dataset.try) tryMistake(button.dataset.try);
  if (ask) call("navigate", "newConversation", ask);
  if (wanted !== undefined) $("login").showModal();
  if (plan && customer) {
    changePlan(plan);
    go("/demo/account");
  } else if (plan) {
    chosen = plan;
    $("login").showModal();
  }
});
$("sign").addEventListener("click", () => (customer ? logOut() : $("login").showModal()));
$("skip").addEventListener("click", skipBox);
$("plan-choice").addEventListener("change", (event) => changePlan(event.target.value));
$("heat-choice").addEventListener("change", (event) => changeHeat(Number(event.target.value)));
$("login").addEventListener("close", async () => {
  const who = $("login").returnValue;
  $("login").returnValue = "";
  if (!who) chosen = "";
  else if (await logIn(who)) {
    go("/demo/account");
    identify();
  }
});
$("letter").addEventListener("submit", async (event) => {
  event.preventDefault();
  $("letter-note").textContent = await subscribe($("letter").elements.email.value.trim());
});

const { who } = stored();
if (who) await logIn(who);
render();
view();
if (customer) identify();
show();
