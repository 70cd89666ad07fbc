// The link of a mail ends in #TOKEN, which no server and no log ever sees. It is used only when the button is
// pressed, because programs that check mails open links too.
const token = location.hash.slice(1);
const section = document.getElementById("link");
if (section && /^[A-Za-z0-9_-]{20,}$/.test(token)) {
  history.replaceState(null, "", location.pathname + location.search);
  const button = section.querySelector("button");
  const status = section.querySelector("[role=status]");
  section.hidden = false;
  document.getElementById("forms").hidden = true;
  button.focus();
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = section.dataset.sending;
    try {
      const answer = await fetch("/api/v1/session", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ token }),
      });
      if (answer.ok) {
        location.replace("/sign-in" + location.search);
        return;
      }
      status.textContent = answer.status === 429 ? section.dataset.tooMany : section.dataset.spent;
      document.getElementById("forms").hidden = answer.status === 429;
    } catch {
      status.textContent = section.dataset.away;
    }
    button.disabled = false;
  });
}
