// The frame and the page around it. The first message of the page around says where answers go; only there and only from
// there anything is said and heard afterwards. Without such a page (a plain <iframe>) the frame scrolls by itself.
(() => {
  if (parent === window) return;
  const root = document.documentElement;
  const known = () => {
    if (location.ancestorOrigins?.length) return location.ancestorOrigins[0];
    const from = document.referrer && new URL(document.referrer).origin;
    return from && from !== location.origin ? from : undefined;
  };
  let host;
  let seen;
  const tell = (words) => host && parent.postMessage({ colloquy: words }, host);

  addEventListener("message", ({ source, origin, data }) => {
    const words = data?.colloquy;
    if (!words || source !== parent || origin === "null" || origin !== (host ?? known() ?? origin)) return;
    if (!host) {
      host = origin;
      root.dataset.embed = "grown";
      measure();
    }
    if (words.look) framedLook(words.look);
    if (words.seen) see(words.seen);
    if (typeof words.go === "string" && /^[\w.-]{1,80}$/.test(words.go)) go(words.go);
  });

  function see({ start, end }) {
    seen = { start: +start || 0, end: +end || 0 };
    root.style.setProperty("--seen-start", `${seen.start}px`);
    root.style.setProperty("--seen-size", `${seen.end - seen.start}px`);
  }

  function go(id) {
    const block = document.getElementById(id);
    if (!/^(c-|whole$)/.test(id) && !block?.dataset.order) return;
    if (location.hash === `#${id}`) replaceAsIs(history.state, "", location.pathname + location.search);
    location.replace(`#${id}`);
    // The reader goes there itself, once it stands.
    block?.scrollIntoView();
  }

  // The content's own box, never the window's: nothing in it depends on how tall the frame is.
  let before;
  function measure() {
    if (!host || !document.body) return;
    const over = document.querySelectorAll("dialog[open], .menu[open] > ul, .banner");
    const ends = [document.body, ...over].map((part) => part.getBoundingClientRect().bottom + (part === document.body ? 0 : 16));
    const height = Math.ceil(Math.max(...ends) + scrollY);
    if (height !== before) tell({ height: (before = height) });
  }

  // Only the page around can scroll: it is asked to.
  const ask = (element, block, smooth) => {
    const { top, height } = element.getBoundingClientRect();
    tell({ scroll: { top: top + scrollY, height, block, smooth } });
  };
  const scrollAsIs = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function scrollIntoView(options) {
    if (!host) return scrollAsIs.call(this, options);
    ask(this, options?.block ?? "start", options?.behavior === "smooth");
  };
  addEventListener("focusin", ({ target }) => {
    if (!host || !seen || !target.getBoundingClientRect) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < seen.start || bottom > seen.end) ask(target, "nearest", false);
  });

  // The address of the page around follows the open place.
  const at = () => location.hash && tell({ at: location.hash.slice(1) });
  const replaceAsIs = history.replaceState.bind(history);
  history.replaceState = (...state) => {
    replaceAsIs(...state);
    at();
  };
  addEventListener("hashchange", at);

  // Whatever leaves the consultation opens outside the frame.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.getAttribute("href").startsWith("#")) return;
    if (link.getAttribute("href") === "/api/v1/me") {
      event.preventDefault();
      framedKeep.takeAway(link);
    } else if (!new URL(link.href).pathname.startsWith("/embed/")) {
      link.target = "_blank";
      link.relList.add("noopener");
    }
  }, true);

  document.addEventListener("DOMContentLoaded", () => {
    new ResizeObserver(measure).observe(document.body);
    new MutationObserver(measure).observe(document.body, { subtree: true, childList: true, attributeFilter: ["open"] });
    parent.postMessage({ colloquy: { ready: true } }, known() ?? "*");
  });
})();
