// As for signing in: the link of a mail ends in #TOKEN, which no server and no log ever sees. It is only moved into the
// form here, and used when the button is pressed.
const token = location.hash.slice(1);
const form = document.getElementById("open");
if (form && /^[A-Za-z0-9_-]{20,}$/.test(token)) {
  history.replaceState(null, "", location.pathname + location.search);
  form.elements.token.value = token;
  form.hidden = false;
  // In another language it is the same link.
  for (const link of document.querySelectorAll("#languages a")) link.hash = token;
  document.getElementById("none")?.remove();
  form.querySelector("button").focus();
}
