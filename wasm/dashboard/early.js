// Before the app has loaded, the sign-in form that the server has drawn can
// already be filled in and sent: what was asked for is noted, and done by the
// app when it takes over (view_entry.go).
document.addEventListener("submit", (event) => {
  if (event.target.id !== "sign-in" || event.defaultPrevented) return;
  event.preventDefault();
  window.gistSubmitted = true;
  const button = document.getElementById("entry-button");
  if (button) button.textContent = "Signing in…";
});
