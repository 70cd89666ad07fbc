// Lets the worker keep what this page needs, once the page stands: nothing is taken from the line before.
const stands = () => document.documentElement.hasAttribute("data-ready");

async function keep() {
  await navigator.serviceWorker.register("/worker.js");
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const own = loaded.filter((address) => address.startsWith(location.origin + "/"));
  active?.postMessage({ keep: [location.href.split("#")[0], ...new Set(own)] });
}

if ("serviceWorker" in navigator) {
  const watch = new MutationObserver(() => {
    if (!stands()) return;
    watch.disconnect();
    keep().catch(() => {});
  });
  watch.observe(document.documentElement, { attributes: true });
}
