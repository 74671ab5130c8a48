// Search: one index of names and paths, fetched when the search is opened for the first time.

import { prepared, rank } from "./ranking.js";

const MOST = 40;
// "/" in the page for what is not there, which has no place of its own.
const base = document.documentElement.dataset.base.replace(/\/$/, "");
const dialog = document.querySelector("dialog.search");
const input = dialog.querySelector("input");
const told = dialog.querySelector(".told");
const list = dialog.querySelector("#found");
let rows;
let loading;

async function load() {
  const answer = await fetch(`${base}/assets/search.json`);
  if (!answer.ok) throw new Error(`The index of the search answered ${answer.status}`);
  rows = (await answer.json()).map(prepared);
}

async function open() {
  if (!dialog.open) dialog.showModal();
  input.select();
  try {
    if (!rows) told.textContent = "Loading the index ...";
    loading ??= load();
    await loading;
    show();
  } catch {
    loading = undefined;
    told.textContent = "The index could not be loaded: close the search, and open it again.";
  }
}

function show() {
  if (!rows) return;
  const { found, whole, meant } = rank(rows, input.value);
  list.replaceChildren(...found.slice(0, MOST).map(item));
  told.textContent = input.value.trim()
    ? summary(found.length, whole, meant)
    : "An operation, a path, a field, a model or a guide; arrows and Enter choose.";
}

function summary(count, whole, meant) {
  if (!count) return "Nothing found";
  const notes = [...meant].map(([word, known]) => `Nothing has "${word}", this is "${known}".`);
  if (!whole) notes.push("Nothing has all of these words.");
  return [...notes, count > MOST ? `The best ${MOST} of ${count}` : `${count} found`].join(" ");
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
  // A path is broken between its parts.
  for (const part of row.line.split(/(?<=[/_])/)) small.append(part, document.createElement("wbr"));
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
  if (!first) return;
  dialog.close(); // it may lead to a part of this very page
  location.href = first.href;
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
