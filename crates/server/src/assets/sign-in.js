// The link of a mail ends in #TOKEN, which no server and no log ever sees. It is only moved into the form here; it is
// used when the button is pressed, because programs that check mails open links too.
const token = location.hash.slice(1);
const form = document.getElementById("link");
if (form && /^[A-Za-z0-9_-]{20,}$/.test(token)) {
  history.replaceState(null, "", location.pathname + location.search);
  form.elements.token.value = token;
  form.hidden = false;
  // In another language it is the same link.
  for (const link of document.querySelectorAll("#languages a")) link.hash = token;
  const others = document.getElementById("forms");
  if (others) others.hidden = true;
  form.querySelector("button").focus();
}
