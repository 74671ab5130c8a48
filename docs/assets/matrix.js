// The filters of the matrix. The table is whole in the page; here rows are hidden, and the column of
// the chosen release is marked.

import { follow, wordsOf } from "./filters.js";

const form = document.querySelector(".filters");
const table = document.querySelector(".wide table");
const count = document.querySelector("#count");
const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
const groups = [...table.tBodies].map((body) => ({
  head: body.rows[0],
  api: body.dataset.api,
  rows: [...body.rows].slice(1).map((row) => prepared(row, body.dataset.api)),
}));
const total = groups.reduce((sum, group) => sum + group.rows.length, 0);

function prepared(row, api) {
  const method = row.querySelector(".method").textContent;
  const own = row.cells[0];
  const id = own.querySelector("a").textContent;
  const path = own.querySelector(".path").textContent;
  const others = [...row.cells[row.cells.length - 1].querySelectorAll("a")];
  const names = others.map((link) => link.textContent);
  const text = [method, path, id, ...names].join(" ").toLowerCase();
  return { row, api, method, tag: row.dataset.tag, text };
}

function parsed(release) {
  return release.split(".").map(Number);
}

function isBefore(one, other) {
  const [a, b] = [parsed(one), parsed(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && a[at] < b[at];
}

// Whether a cell says that its minor, or one release of it, has the operation. Where the
// administrator decides, it may.
function has(state, release) {
  const exact = release.split(".").length === 3;
  const [word, limit] = state.split(" ");
  if (state === "·") return false;
  if (!exact || !limit) return true;
  return word === "from" ? !isBefore(release, limit) : !isBefore(limit, release);
}

// The column of a release, or -1: that of its minor.
function columnOf(release) {
  return release ? heads.indexOf(release.split(".").slice(0, 2).join(".")) : -1;
}

function show(asked, unknown) {
  const words = wordsOf(asked.text);
  const column = columnOf(asked.release);
  let shown = 0;
  for (const group of groups) {
    let here = 0;
    for (const one of group.rows) {
      const fits =
        (!asked.api || asked.api === one.api) &&
        (!asked.tag || asked.tag === one.tag) &&
        (!asked.method || asked.method === one.method) &&
        (column < 0 || has(one.row.cells[column].textContent, asked.release)) &&
        words.every((word) => one.text.includes(word));
      one.row.hidden = !fits;
      here += fits;
    }
    group.head.hidden = !here;
    shown += here;
  }
  mark(column);
  const notes = unknown.map((value) => `There is no ${value} to choose. `);
  const told = notes.join("") + (shown === total ? "" : `${shown} of `) + `${total} operations`;
  if (count.textContent !== told) count.textContent = told;
}

function mark(column) {
  for (const cell of table.querySelectorAll(".chosen")) cell.classList.remove("chosen");
  if (column < 0) return;
  for (const row of table.rows) row.cells[column]?.classList.add("chosen");
  reveal(table.tHead.rows[0].cells[column], table.tHead.rows[0].cells[0]);
}

// Scrolls the table sideways until a column stands beside the first one, if it is not in sight.
function reveal(head, first) {
  const box = table.parentElement;
  const [here, left, frame] = [head, first, box].map((one) => one.getBoundingClientRect());
  if (here.left >= left.right && here.right <= frame.right) return;
  box.scrollLeft += here.left - left.right - 8;
}

follow(form, show);
