// Search: one index of names and paths, fetched when the search is opened for the first time.
//
// A row of the index is [title, line, address, kind, names]: the line of an operation is its method
// and path, and the names are those of its arguments and fields, separated by spaces.

const MOST = 40;
const base = document.documentElement.dataset.base;
const dialog = document.querySelector("dialog.search");
const input = dialog.querySelector("input");
const told = dialog.querySelector(".told");
const list = dialog.querySelector("#found");
let rows;

async function open() {
  if (!dialog.open) dialog.showModal();
  input.select();
  if (!rows) {
    told.textContent = "Loading the index ...";
    const answer = await fetch(`${base}/assets/search.json`);
    rows = (await answer.json()).map(prepared);
  }
  show();
}

function prepared([title, line, address, kind, names]) {
  return {
    title,
    line,
    address,
    kind,
    name: title.toLowerCase(),
    words: words(title),
    lower: line.toLowerCase(),
    names: names.toLowerCase(),
  };
}

// The words of a name: of post_dag_run and of PostDagRun alike.
function words(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

// How well a row fits one word of what is looked for; 0 is not at all.
function fit(row, word) {
  if (row.name === word) return 100;
  if (row.words.includes(word)) return 45;
  if (row.name.startsWith(word)) return 35;
  if (row.name.includes(word)) return 25;
  if (word.includes("/")) return fitPath(row.lower, word);
  if (` ${row.names} `.includes(` ${word} `)) return 20;
  if (row.lower.includes(word)) return 12;
  return row.names.includes(word) ? 5 : 0;
}

// A path is found by its end, and an id that stands in it fits any argument.
function fitPath(line, word) {
  const path = line.slice(line.indexOf(" ") + 1);
  if (path.endsWith(word)) return 60;
  if (path.includes(word)) return 30;
  const asked = word.replace(/^https?:\/\/[^/]+/, "").replace(/[?#].*/, "").split("/");
  const there = path.split("/");
  const end = asked.filter(Boolean);
  const same = end.every((part, index) => {
    const other = there[there.length - end.length + index];
    return other === part || other?.startsWith("{");
  });
  return same && end.some((part) => there.includes(part)) ? 20 : 0;
}

const PREFERRED = { guide: 8, verb: 8, v2: 4, v1: 3, fab: 1, auth: 1, experimental: 1 };

function found(text) {
  const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (!asked.length) return [];
  const scored = [];
  for (const row of rows) {
    const fits = asked.map((word) => fit(row, word));
    if (fits.includes(0)) continue;
    const shorter = 10 / (10 + row.title.length);
    scored.push([fits.reduce((sum, one) => sum + one) + (PREFERRED[row.kind] ?? 0) + shorter, row]);
  }
  return scored.sort((one, other) => other[0] - one[0]).map(([, row]) => row);
}

function show() {
  if (!rows) return;
  const all = found(input.value);
  list.replaceChildren(...all.slice(0, MOST).map(item));
  told.textContent = !input.value.trim()
    ? "An operation, a path, a field, a model or a guide; arrows and Enter choose."
    : all.length > MOST
      ? `The first ${MOST} of ${all.length}`
      : `${all.length} found`;
}

const KINDS = {
  v1: "Airflow 2", v2: "Airflow 3", experimental: "Airflow 1.10", fab: "FAB", auth: "auth",
};

function item(row) {
  const link = document.createElement("a");
  link.href = `${base}/${row.address}`;
  const line = document.createElement("span");
  line.className = "line";
  const title = document.createElement("b");
  title.textContent = row.title;
  const what = document.createElement("span");
  what.className = "what";
  const [kind, model] = row.kind.split(" ");
  what.textContent = model ? `${model}, ${KINDS[kind]}` : KINDS[kind] ?? kind;
  const small = document.createElement("small");
  small.textContent = row.line;
  line.append(title, what);
  link.append(line, small);
  const element = document.createElement("li");
  element.append(link);
  return element;
}

function move(event, step) {
  const links = [...list.querySelectorAll("a")];
  const next = links.indexOf(document.activeElement) + step;
  event.preventDefault();
  (links[next] ?? input).focus();
}

input.addEventListener("input", show);
dialog.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") move(event, 1);
  if (event.key === "ArrowUp" && document.activeElement !== input) move(event, -1);
});
dialog.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const first = list.querySelector("a");
  if (first) location.href = first.href;
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("a")) dialog.close();
});
dialog.querySelector(".close").addEventListener("click", () => dialog.close());
for (const button of document.querySelectorAll(".find")) button.addEventListener("click", open);
addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, textarea, select");
  const asked = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!asked) return;
  event.preventDefault();
  open();
});
