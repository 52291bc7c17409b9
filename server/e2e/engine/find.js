(() => {
  const roles = {
    button: "button, [role=button], input[type=submit]",
    textbox: "textarea, input:not([type]), input[type=text], input[type=email], input[type=password], input[type=search], [role=textbox]",
    link: "a[href], [role=link]",
    heading: "h1, h2, h3, [role=heading]",
    log: "[role=log]",
    status: "[role=status]",
  };
  // All matching elements, also in open shadow roots.
  const deep = (selector, root = document) =>
    [...root.querySelectorAll("*")].flatMap((e) => [...(e.matches(selector) ? [e] : []), ...(e.shadowRoot ? deep(selector, e.shadowRoot) : [])]);
  const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[aria-hidden=true]");
  const name = (e) =>
    (
      e.getAttribute("aria-label") ||
      (e.getAttribute("aria-labelledby") || "")
        .split(" ")
        .filter(Boolean)
        .map((id) => (e.getRootNode().getElementById(id) || {}).textContent || "")
        .join(" ")
        .trim() ||
      (e.labels && e.labels[0] && e.labels[0].textContent) ||
      (/^(button|link|heading)$/.test(e.getAttribute("role")) || /^(A|BUTTON|H\d)$/.test(e.tagName) ? e.textContent : "") ||
      e.title ||
      e.placeholder ||
      ""
    )
      .replace(/\s+/g, " ")
      .trim();
  const all = (role) => deep(roles[role]).filter(seen);
  return {
    deep,
    names: (role) => all(role).map(name),
    find: (role, wanted, like) => all(role).find((e) => (like ? name(e).includes(wanted) : name(e) === wanted)),
    // Returns the point to click on an element (its center), or why a click is
    // impossible now.
    place: async (e) => {
      if (!e) return "it is not there";
      if (e.disabled) return "it is disabled";
      e.scrollIntoView({ block: "nearest", inline: "nearest" });
      const middle = () => {
        const r = e.getBoundingClientRect();
        return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
      };
      const before = middle();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { x, y } = middle();
      if (x != before.x || y != before.y) return "it moves";
      const hit = e.getRootNode().elementFromPoint(x, y);
      return e.contains(hit) ? { x, y } : "over it lies " + (hit && hit.outerHTML);
    },
  };
})()
