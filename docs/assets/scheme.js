// Before the first paint: light or dark as it was chosen here before, else as the system is; and that
// there are scripts, without which some buttons would do nothing.
document.documentElement.classList.add("scripted");
try {
  const chosen = localStorage.getItem("scheme");
  if (chosen) document.documentElement.dataset.scheme = chosen;
} catch {
  // Where a browser keeps nothing for a site, asking is an error, and nothing was chosen.
}
