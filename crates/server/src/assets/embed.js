// <colloquy-consultation slug="…">: a consultation of the server this file comes from, in a frame as tall as its content.
// What the page holds inside the element stays until the frame says that it stands. Messages are taken from that frame and
// that server alone, and sent there alone. Nothing else of the page is touched but, on a reader's act, its scrolling and #.
const HOST = new URL(import.meta.url).origin;
const shown = new Set();
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `:host{display:block;position:relative}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:0;border:0;` +
    `visibility:hidden}.there~iframe{visibility:visible}.there{display:none}` +
    `i{position:absolute;inline-size:1px;visibility:hidden;pointer-events:none;scroll-margin:inherit}`,
);
const pen = document.createElement("canvas").getContext("2d");

class Consultation extends HTMLElement {
  static observedAttributes = ["slug", "language", "theme", "accent", "class", "style"];
  #frame = document.createElement("iframe");
  #mark = document.createElement("i");
  #held = document.createElement("slot");
  #life;
  #planned;

  connectedCallback() {
    shown.add(this);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(this.#held, this.#mark, this.#frame);
    this.#life = new AbortController();
    const { signal } = this.#life;
    const look = () => this.#say({ look: this.#look() });
    addEventListener("message", (event) => this.#hear(event), { signal });
    addEventListener("hashchange", () => this.#go(), { signal });
    for (const name of ["scroll", "resize"]) addEventListener(name, () => this.#see(), { signal, capture: true, passive: true });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look, { signal });
    this.#load();
  }

  disconnectedCallback() {
    shown.delete(this);
    this.#life.abort();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || !this.#life || before === now) return;
    if (name === "slug" || name === "language") this.#load();
    else this.#say({ look: this.#look() });
  }

  #load() {
    const slug = this.getAttribute("slug") ?? "";
    const lang = this.getAttribute("language") ?? this.closest("[lang]")?.lang;
    const { theme } = this.#look();
    const query = new URLSearchParams({ ...(lang && { lang }), ...(theme && { theme }) });
    this.#held.className = "";
    this.#frame.style.blockSize = "";
    this.#frame.title = this.getAttribute("title") ?? this.textContent.trim().split("\n")[0] ?? slug;
    this.#frame.allow = "clipboard-write";
    this.#frame.src = `${HOST}/embed/${encodeURIComponent(slug)}?${query}`;
  }

  // Attributes come before custom properties; colours go out as #rrggbb alone.
  #look() {
    const style = getComputedStyle(this);
    const colour = (name) => {
      const value = this.getAttribute(name) ?? style.getPropertyValue(`--colloquy-${name}`).trim();
      if (!value || !CSS.supports("color", value)) return "";
      pen.fillStyle = value;
      return pen.fillStyle;
    };
    return { theme: this.getAttribute("theme") ?? "", accent: colour("accent"), text: colour("text"), background: colour("background") };
  }

  #say(words) {
    this.#frame.contentWindow?.postMessage({ colloquy: words }, HOST);
  }

  #hear({ source, origin, data }) {
    const words = data?.colloquy;
    if (!words || source !== this.#frame.contentWindow || origin !== HOST) return;
    if (words.ready) {
      this.#say({ look: this.#look() });
      this.#go();
    }
    if (words.height > 0) {
      this.#frame.style.blockSize = `${Math.min(words.height, 1e6)}px`;
      this.#held.className = "there";
      this.#see();
    }
    if (words.scroll) {
      const { top, height, block, smooth } = words.scroll;
      this.#mark.style.insetBlockStart = `${+top}px`;
      this.#mark.style.blockSize = `${+height}px`;
      this.#mark.scrollIntoView({ block, behavior: smooth ? "smooth" : "instant" });
    }
    if (typeof words.at === "string") {
      const at = this.#prefix() + words.at;
      if (location.hash !== at) history.replaceState(history.state, "", at);
    }
  }

  // One consultation in a page: #p12. Several: #colloquy-SLUG-p12, which is understood in either case.
  #prefix(several = shown.size > 1) {
    return several ? `#colloquy-${this.getAttribute("slug")}-` : "#";
  }

  #go() {
    const own = [this.#prefix(true), ...(shown.size > 1 ? [] : ["#"])].find((start) => location.hash.startsWith(start));
    const go = own && location.hash.slice(own.length);
    if (go) this.#say({ go });
  }

  // What of the frame is in sight, once a picture, so that dialogs and notices stand there.
  #see() {
    this.#planned ??= requestAnimationFrame(() => {
      this.#planned = undefined;
      const { top, height } = this.#frame.getBoundingClientRect();
      const head = [document.documentElement, this].map((e) => getComputedStyle(e));
      const under = (parseFloat(head[0].scrollPaddingTop) || 0) + (parseFloat(head[1].scrollMarginTop) || 0);
      const start = Math.max(0, under - top);
      const end = Math.min(height, innerHeight - top);
      if (end > start) this.#say({ seen: { start, end } });
    });
  }
}

customElements.get("colloquy-consultation") ?? customElements.define("colloquy-consultation", Consultation);
