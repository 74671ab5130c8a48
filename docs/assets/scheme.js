// Light or dark as it was chosen here before, set ahead of the first paint; else as the system is.
const chosen = localStorage.getItem("scheme");
if (chosen) document.documentElement.dataset.scheme = chosen;
