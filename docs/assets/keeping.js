// What a browser keeps for this site. Where it keeps nothing, as with cookies switched off, asking is
// an error: then each page begins anew.

export function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    console.info(`${name} is not kept: this browser keeps nothing for the site`);
  }
}
