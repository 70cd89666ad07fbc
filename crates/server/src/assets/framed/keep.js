// A page in another site's frame gets no cookie and perhaps no storage. Its session's token is kept in the frame's own
// storage, which browsers keep apart for each site around; where there is none, in that of the tab or in this page's memory,
// together with whatever is typed, and a button goes on on our own page with all of it.
const framedKeep = (() => {
  const usable = (name) => {
    try {
      const store = window[name];
      store.setItem("colloquy/try", "1");
      store.removeItem("colloquy/try");
      return store;
    } catch {
      return undefined;
    }
  };
  const memory = new Map();
  const inMemory = {
    get length() { return memory.size; },
    key: (index) => [...memory.keys()][index] ?? null,
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, text) => { memory.set(key, String(text)); changed(); },
    removeItem: (key) => { memory.delete(key); changed(); },
    clear: () => { memory.clear(); changed(); },
  };
  const lasting = usable("localStorage");
  const store = lasting ?? usable("sessionStorage") ?? inMemory;
  // The reader asks for the lasting storage: it gets the best there is.
  if (!lasting) Object.defineProperty(window, "localStorage", { value: store, configurable: true });

  const TOKEN = "colloquy/token";
  const kept = () => Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => /^colloquy\/(draft|outbox|statement)\//.test(key));
  let handed = false;
  function changed() {
    handed = false;
  }

  // The reader's requests to our own server carry the token; an answer that begins a session brings it.
  const fetchAsIs = window.fetch.bind(window);
  const ours = (address) => address.startsWith(`${location.origin}/api/`);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!ours(request.url)) return fetchAsIs(request);
    const token = store.getItem(TOKEN);
    request.headers.set("colloquy-session", "bearer");
    if (token) request.headers.set("authorization", `Bearer ${token}`);
    const answer = await fetchAsIs(request);
    if (answer.ok && request.method !== "GET") await renew(request, answer.clone());
    return answer;
  };

  async function renew({ method, url }, answer) {
    const { pathname } = new URL(url);
    if (method === "DELETE" && /\/(session|me)$/.test(pathname)) return store.removeItem(TOKEN);
    if (!/\/(session|participant)$/.test(pathname)) return;
    const { token } = await answer.json().catch(() => ({}));
    if (token) store.setItem(TOKEN, token);
  }

  // What is kept of a person is fetched with the token; a link alone would come without.
  async function takeAway(link) {
    const answer = await window.fetch(link.href);
    if (!answer.ok) return;
    const file = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await answer.blob()), download: "colloquy-my-data.json" });
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 10_000);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.getElementById("continue");
    if (!form || lasting) return;
    form.hidden = false;
    form.addEventListener("submit", () => {
      const { kept: all, token, place } = form.elements;
      all.value = JSON.stringify(Object.fromEntries(kept().map((key) => [key, store.getItem(key)])));
      token.value = store.getItem(TOKEN) ?? "";
      place.value = location.hash.slice(1);
      handed = true;
    });
    // The tab's storage lives through a reload; memory does not.
    addEventListener("beforeunload", (event) => {
      const typed = kept().some((key) => !key.startsWith("colloquy/statement/"));
      if (store === inMemory && typed && !handed) event.preventDefault();
    });
  });
  return { takeAway };
})();
