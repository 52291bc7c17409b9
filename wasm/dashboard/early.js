// Accepts the sign-in form before the app has loaded: the server renders the
// form. This script notes the submit, and the app signs in when it takes over
// (view_entry.go).
document.addEventListener("submit", (event) => {
  if (event.target.id !== "sign-in" || event.defaultPrevented) return;
  event.preventDefault();
  window.gistSubmitted = true;
  const button = document.getElementById("entry-button");
  if (button) button.textContent = "Signing in…";
});
