// What the pages with filters share: what is chosen stands in the address, and is read from it, so
// that it can be sent to someone else, and so that back and forward lead to it.

// The words that a text asks for.
export function wordsOf(text) {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function atFirst(field) {
  if (field.tagName !== "SELECT") return field.defaultValue;
  return ([...field.options].find((one) => one.defaultSelected) ?? field.options[0]).value;
}

// Set the fields as the address says, and as they were at first where it says nothing. Return the
// values that it names and that nobody can choose. `meant` tells which choice a value stands for.
function recall(form, meant) {
  const named = new URLSearchParams(location.search);
  const unknown = [];
  for (const field of form.elements) {
    if (!field.name) continue;
    field.value = atFirst(field);
    const asked = named.get(field.name);
    if (!asked) continue;
    const value = meant(field.name, asked);
    const choices = field.tagName === "SELECT" ? [...field.options].map((one) => one.value) : [value];
    if (choices.includes(value)) field.value = value;
    else unknown.push(asked);
  }
  return unknown;
}

function remember(form) {
  const asked = [...new FormData(form)].filter(([, value]) => value.trim());
  const query = new URLSearchParams(asked).toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

// Have `show` called with what is chosen, now and whenever that changes, and with what the address
// names and nobody can choose.
export function follow(form, show, meant = (_, value) => value) {
  const chosen = () => Object.fromEntries(new FormData(form));
  const change = () => {
    show(chosen(), []);
    remember(form);
  };
  const read = () => {
    const unknown = recall(form, meant);
    show(chosen(), unknown);
  };
  form.addEventListener("input", change);
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(change));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", read);
  form.hidden = false;
  read();
}
