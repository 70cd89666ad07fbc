// What the tests look for on a page as people do: by the words on it.
const visible = (e) => Boolean(e && e.isConnected && e.getClientRects().length && getComputedStyle(e).visibility !== "hidden");
const tidy = (text) => (text || "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const name = (e) => {
  const by = (e.getAttribute("aria-labelledby") || "").split(" ").map((id) => document.getElementById(id)?.textContent || "").join(" ");
  return tidy(e.getAttribute("aria-label") || by.trim() || e.innerText || e.value || e.textContent);
};
const scope = (selector) => (selector ? [...document.querySelectorAll(selector)].filter(visible) : [document]);
const among = (selectors, where) => scope(where).flatMap((s) => [...s.querySelectorAll(selectors)]).filter(visible);
const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);
const one = (selector) => all(selector)[0] || null;
const control = (label, where) => {
  const found = among("button, a[href], summary, [role=tab], [role=button], [role=radio], [role=menuitem], input[type=submit], label", where);
  const is = (e) => name(e) === tidy(label) && !e.disabled;
  return found.find((e) => e.tagName !== "LABEL" && is(e)) || found.find(is) || null;
};
const field = (label, where) => {
  const fits = (text) => tidy(text).startsWith(tidy(label));
  const labelled = among("label", where).find((l) => fits(l.innerText) && (l.control || document.getElementById(l.htmlFor)));
  if (labelled) return labelled.control || document.getElementById(labelled.htmlFor);
  return among("input, textarea, select", where).find((e) => fits(name(e))) || null;
};
