// The page around may choose theme and colours. A colour is taken only as #rgb or #rrggbb and only if what is written in it
// can be read (4.5:1): an accent is moved towards the ink until it can, text and background are taken together or not at all.
const framedLook = (() => {
  const root = document.documentElement;
  const read = (text) => {
    const found = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(text ?? "");
    const parts = found?.slice(1).filter(Boolean);
    return parts?.map((part) => parseInt(part.length === 1 ? part + part : part, 16));
  };
  const write = (colour) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
  const mix = (from, to, share) => from.map((part, index) => part + (to[index] - part) * share);
  // WCAG 2.2, relative luminance and contrast ratio.
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  // The colour itself if it can be told from all of these, else as little of the ink mixed in as makes it so.
  const towards = (wished, ink, papers, ratio) => {
    const told = (colour) => papers.every((paper) => contrast(colour, paper) >= ratio);
    for (let share = 0; share < 1; share += 0.05) if (told(mix(wished, ink, share))) return mix(wished, ink, share);
    return ink;
  };
  const set = (name, colour) => (colour ? root.style.setProperty(name, write(colour)) : root.style.removeProperty(name));

  return (wish) => {
    const background = read(wish.background);
    const text = read(wish.text);
    const both = background && text && contrast(background, text) >= 4.5;
    const theme = both ? (light(background) < light(text) ? "dark" : "light") : wish.theme;
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
    else delete root.dataset.theme;
    const names = ["--paper", "--ink", "--quiet", "--rule", "--edge", "--wash", "--accent", "--accent-ink", "--accent-wash"];
    for (const name of names) set(name);
    if (both) {
      set("--paper", background);
      set("--ink", text);
      const wash = mix(background, text, 0.05);
      set("--wash", wash);
      set("--rule", mix(background, text, 0.2));
      set("--edge", towards(mix(background, text, 0.5), text, [background, wash], 3));
      set("--quiet", towards(mix(background, text, 0.7), text, [background, wash], 4.5));
    }
    const wished = read(wish.accent);
    if (!wished) return;
    const style = getComputedStyle(root);
    const [paper, ink] = ["--paper", "--ink"].map((name) => read(style.getPropertyValue(name).trim()));
    if (!paper || !ink) return;
    const wash = mix(paper, wished, 0.1);
    const accent = towards(wished, ink, [paper, wash], 4.5);
    const [white, black] = [[255, 255, 255], [0, 0, 0]];
    set("--accent", accent);
    set("--accent-wash", wash);
    set("--accent-ink", contrast(accent, white) >= contrast(accent, black) ? white : black);
  };
})();
framedLook(document.documentElement.dataset);
