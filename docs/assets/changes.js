// What changed between the two releases that are chosen. The choice stands in the address.

import { differences, known } from "./comparing.js";

const KINDS = {
  operation: ["Operations", "operation", "operations"],
  argument: ["Arguments", "argument", "arguments"],
  body: ["Fields that are sent", "field that is sent", "fields that are sent"],
  answer: ["Fields that are answered", "field that is answered", "fields that are answered"],
  value: ["Values of enums", "value of an enum", "values of enums"],
};
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

function told({ old, new: now }) {
  const parts = [old, now].filter(Boolean).map((one) => made("code", "", one));
  return parts.length === 2 ? [parts[0], " → ", parts[1]] : parts;
}

const MARKS = { default: "default", optional: "optional", required: "required" };

function line(change) {
  const mark = made("span", "mark", MARKS[change.action] ?? change.action);
  const what =
    change.kind === "operation"
      ? made("div", "", ...both(change), made("div", "quiet", ...told(change)))
      : made("div", "", ...(change.name ? [made("b", "", change.name), " "] : []), ...told(change));
  return made("div", `change ${change.action}`, mark, what);
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
    found.push(made("div", `change ${action}`, mark, made("div", "", names.join(", "))));
  }
  return found;
}

function section(kind, changes) {
  const heading = made("h2", "", KINDS[kind][0]);
  heading.id = kind;
  if (kind === "operation") return [heading, ...changes.map(line)];
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

function show() {
  const asked = Object.fromEntries(new FormData(form));
  const [older, newer] = [asked.from, asked.to].sort(
    (one, other) => data.releases.indexOf(one) - data.releases.indexOf(other),
  );
  const all = differences(data, older, newer);
  const words = asked.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((change) => fits(change, asked, words));
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  const of = found.length === all.length ? "" : `${found.length} of `;
  const number = all.length === 1 ? "1 change" : `${all.length} changes`;
  const note = older.startsWith("1.")
    ? "; of 1.10's API, for which there is no published document, its own operations alone"
    : "";
  status.textContent = `${of}${number} from ${older} to ${newer}${note}`;
  counts.replaceChildren(
    ...[...kinds].map(([kind, changes]) => {
      const link = made("a", "", made("b", "", String(changes.length)), ` ${KINDS[kind][changes.length === 1 ? 1 : 2]}`);
      link.href = `#${kind}`;
      return made("li", "", link);
    }),
  );
  place.replaceChildren(...[...kinds].flatMap(([kind, changes]) => section(kind, changes)));
}

function remember() {
  const asked = [...new FormData(form)].filter(([, value]) => value.trim());
  history.replaceState(null, "", `?${new URLSearchParams(asked)}`);
}

function recall() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (!field) continue;
    const meant = name === "from" || name === "to" ? known(data.releases, value) : value;
    if (field.tagName !== "SELECT" || [...field.options].some((one) => one.value === meant)) {
      field.value = meant;
    }
  }
}

form.addEventListener("input", () => {
  show();
  remember();
});
form.addEventListener("submit", (event) => event.preventDefault());
const answer = await fetch(`${base}/assets/changes.json`);
data = await answer.json();
recall();
form.hidden = false;
show();
