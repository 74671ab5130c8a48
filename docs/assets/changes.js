// What changed between the two releases that are chosen.

import { differences, known } from "./comparing.js";
import { follow, wordsOf } from "./filters.js";

const KINDS = {
  operation: ["Operations", "operation", "operations"],
  argument: ["Arguments", "argument", "arguments"],
  body: ["Fields sent", "field sent", "fields sent"],
  answer: ["Fields answered", "field answered", "fields answered"],
  value: ["Enum values", "enum value", "enum values"],
};
const WHOLE = { argument: "", body: "the body", answer: "the answer", value: "" };
const APIS = { experimental: "1.10", v1: "2", v2: "3", fab: "FAB", auth: "auth" };
const base = document.documentElement.dataset.base;
const form = document.querySelector(".filters");
const status = document.querySelector("#count");
const counts = document.querySelector(".counts");
const place = document.querySelector("#changes");
let data;

function made(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

// The name of an operation or a model, as a link to its page.
function linked(where) {
  const name = made("code", "", where.slice(where.indexOf(".") + 1));
  const address = data.pages[where];
  if (!address) return name;
  const link = made("a", "", name);
  link.href = `${base}/${address}`;
  return link;
}

// Where something is: one name, or those of before and after.
function both(change) {
  const { before, after } = change;
  if (!before || !after || before === after) return [linked(before || after)];
  const [one, other] = [before, after].map((where) => where.split(".")[0]);
  if (one === other) return [linked(before), " → ", linked(after)];
  return [`Airflow ${APIS[one]} `, linked(before), ` → ${named(other)} `, linked(after)];
}

function named(api) {
  return api === "fab" || api === "auth" ? APIS[api] : `Airflow ${APIS[api]}`;
}

// A type, a default, a value; of an operation, its method and path.
function shown(text, kind) {
  if (kind !== "operation") return [made("code", "", text)];
  const [method, path] = text.split(" ");
  return [made("span", `method ${method.toLowerCase()}`, method), " ", made("code", "", path)];
}

function told({ kind, old, new: now }) {
  const [before, after] = [old, now].map((text) => (text ? shown(text, kind) : []));
  return [...before, ...(old && now ? [" → "] : []), ...after];
}

function line(change) {
  const mark = made("span", "mark", change.action);
  const what = made("div", "");
  if (change.kind === "operation") what.append(...both(change), made("div", "quiet", ...told(change)));
  else if (change.name) what.append(made("b", "", change.name), " ", ...told(change));
  else what.append(WHOLE[change.kind], " ", ...told(change));
  const colour = { added: "came", removed: "went" }[change.action] ?? "";
  return made("div", `change ${colour}`, mark, what);
}

// Of many fields of one model that are always answered now, a line tells the names alone.
function lines(changes) {
  const plain = { required: [], optional: [] };
  const found = [];
  for (const change of changes) {
    if (change.kind === "answer" && plain[change.action]) plain[change.action].push(change.name);
    else found.push(line(change));
  }
  const words = { required: "always there", optional: "not always" };
  for (const [action, names] of Object.entries(plain)) {
    if (!names.length) continue;
    const mark = made("span", "mark", words[action]);
    found.push(made("div", "change", mark, made("div", "", names.join(", "))));
  }
  return found;
}

function section(kind, changes) {
  const heading = made("h2", "", KINDS[kind][0]);
  heading.id = kind;
  if (kind === "operation") {
    const order = ["removed", "replaced", "added"];
    const sorted = order.flatMap((action) => changes.filter((one) => one.action === action));
    return [heading, ...sorted.map(line)];
  }
  const groups = Map.groupBy(changes, ({ before, after }) => `${before} ${after}`);
  const parts = [...groups.values()].map((group) =>
    made("section", "", made("h3", "", ...both(group[0])), ...lines(group)),
  );
  return [heading, ...parts];
}

function fits(change, asked, words) {
  if (asked.kind && change.kind !== asked.kind) return false;
  const text = Object.values(change).join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}

function summary(found, all, older, newer) {
  if (older === newer) return `Both are ${older}: choose another one to compare it with.`;
  const of = found === all ? "" : `${found} of `;
  const number = all === 1 ? "1 change" : `${all} changes`;
  const note = older.startsWith("1.")
    ? "; of 1.10's API, for which there is no published document, its own operations alone"
    : "";
  return `${of}${number} from ${older} to ${newer}${note}`;
}

function show(asked, unknown) {
  const [older, newer] = [asked.from, asked.to].sort(
    (one, other) => data.releases.indexOf(one) - data.releases.indexOf(other),
  );
  const all = differences(data, older, newer);
  const words = wordsOf(asked.text);
  const found = all.filter((change) => fits(change, asked, words));
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  const notes = unknown.map((value) => `There is no ${value} to choose. `);
  status.textContent = notes.join("") + summary(found.length, all.length, older, newer);
  counts.replaceChildren(
    ...[...kinds].map(([kind, changes]) => {
      const name = KINDS[kind][changes.length === 1 ? 1 : 2];
      const link = made("a", "", made("b", "", String(changes.length)), ` ${name}`);
      link.href = `#${kind}`;
      return made("li", "", link);
    }),
  );
  place.replaceChildren(...[...kinds].flatMap(([kind, changes]) => section(kind, changes)));
}

function meant(name, value) {
  return name === "from" || name === "to" ? known(data.releases, value) : value;
}

try {
  const answer = await fetch(`${base}/assets/changes.json`);
  if (!answer.ok) throw new Error(`The list of changes answered ${answer.status}`);
  data = await answer.json();
  follow(form, show, meant);
} catch (error) {
  status.textContent = "The list of changes could not be loaded: reload the page to try again.";
  throw error;
}
