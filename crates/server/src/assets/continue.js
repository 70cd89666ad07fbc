// What was typed in another site's frame is put where the reader looks for it, and the reader opens. Nothing is put over
// anything: words begun here already for the same place stay, and the others follow them. Where this browser keeps nothing
// at all, this page stays, with the words on it.
const given = JSON.parse(document.getElementById("handed").textContent);
const parse = (json) => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

// Drafts carry the person in their key, who may be another here; “-” is for whoever it is.
function draft(key, text) {
  const [, , slug, , place] = key.split("/");
  const [anyone, own] = ["-", given.person || "-"].map((person) => `colloquy/draft/${slug}/${person}/${place}`);
  const known = [own, anyone].find((key) => localStorage.getItem(key));
  const [there, here] = [parse(text), known && parse(localStorage.getItem(known))];
  if (!here) return localStorage.setItem(anyone, text);
  if (there && !(here.body ?? "").includes(there.body ?? "")) here.body = [here.body, there.body].filter(Boolean).join("\n\n");
  if (there && here.proposed === undefined) Object.assign(here, { ...there, body: here.body });
  localStorage.setItem(known, JSON.stringify(here));
}

try {
  for (const [key, text] of Object.entries(given.kept)) {
    if (key.startsWith("colloquy/draft/")) draft(key, text);
    else if (!localStorage.getItem(key)) localStorage.setItem(key, text);
  }
  location.replace(given.to);
} catch {
  document.getElementById("forgetful").hidden = false;
}
