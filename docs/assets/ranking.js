// Which rows of the index fit what someone looks for, best first.
//
// A row of the index is [title, line, address, kind, names]: the line of an operation is its method
// and path; the names are those of its arguments and fields or, of a guide, the words that are in
// it, separated by spaces. The kind is an API for an operation, "v2 model" for a model, or "verb",
// "guide" or "page".

import { nearest } from "./spelling.js";

const PREFERRED = { guide: 8, section: 0, verb: 8, page: 6, v2: 4, v1: 3, fab: 1, auth: 1, experimental: 1 };
const METHODS = new Set(["get", "post", "put", "patch", "delete"]);
// What people write around what they look for.
const IDLE = new Set(
  "a airflow an and at by can do does for from how i in is it my of on or that the this to what with".split(" "),
);
const APIS = { 1: "experimental", 2: "v1", 3: "v2", v1: "v1", v2: "v2" };

// The words of a name: of post_dag_run and of PostDagRun alike.
function words(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

// The words that someone looks for, without quotes and other marks. A path or a URL is one word, and a
// release too; any other name with marks in it, such as airflow.clear, is its parts.
function askedFor(text) {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .flatMap((word) => {
      if (word.includes("/")) return [word.replace(/^["'`<([]+|["'`>)\].;:!?\\]+$/g, "")];
      const bare = word.replace(/^[^\p{L}\p{N}_]*(?:v(?=\d\.))?|[^\p{L}\p{N}_]+$/gu, "");
      return isRelease(bare) ? [bare] : bare.split(/[^\p{L}\p{N}_]+/u);
    })
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isRelease(word) {
  return /^([123](\.\d+)*|v[12])$/.test(word);
}

// What is left of a word without the end that it has in a sentence.
function stem(word) {
  return word.replace(/^(?:([a-z]{4,}?)(?:ing|ed|es|s)|([a-z]{3})s)$/, "$1$2");
}

export function prepared([title, line, address, kind, names]) {
  const isSection = kind === "guide" && address.includes("#");
  return {
    title,
    line,
    address,
    kind,
    preferred: PREFERRED[isSection ? "section" : kind] ?? 0,
    prose: isSection ? 10 : kind === "guide" || kind === "verb" ? 16 : 0,
    name: title.toLowerCase(),
    words: words(title),
    lower: line.toLowerCase(),
    task: kind === "verb" ? words(line) : [],
    names: ` ${names.toLowerCase()} `,
    parts: ` ${names.toLowerCase().replaceAll("_", " ")} `,
  };
}

// How well a row fits one word of what is looked for; 0 is not at all.
function fit(row, word) {
  if (row.name === word) return 100;
  if (row.words.includes(word)) return 45;
  if (row.name.startsWith(word)) return 35;
  if (row.name.includes(word)) return 25;
  if (word.includes("/")) return fitPath(row.lower, word);
  if (row.task.includes(word)) return 30;
  // In a guide or the text of a verb a word is just a word; an argument is what a row is about.
  if (row.names.includes(` ${word} `)) return row.prose || 20 + 6 * shared(row, word);
  if (row.lower.includes(word)) return 12;
  // As a part of a name: failed in only_failed.
  if (row.parts.includes(` ${word} `)) return 10;
  return row.names.includes(word) ? 5 : 0;
}

// Of the words of an argument's name, the part that the row's own name has too: with dag_run_id,
// what is about DAG runs comes before what takes such an id as well.
function shared(row, word) {
  const parts = words(word);
  return parts.filter((part) => row.words.includes(part)).length / parts.length;
}

// A path is found by its end, and an id that stands in it fits any argument. Of a URL, what stands
// before the path of the API is where that Airflow is.
function fitPath(line, word) {
  const path = line.slice(line.indexOf(" ") + 1);
  const asked = word
    .replace(/^https?:\/\/[^/]+/, "")
    .replace(/[?#].*/, "")
    .replace(/^.*?(?=\/(api|auth)\/)/, "");
  if (!asked || !path.startsWith("/")) return 0;
  if (path.endsWith(asked)) return 60;
  if (path.includes(asked)) return 30;
  const there = path.split("/");
  const end = asked.split("/").filter(Boolean);
  const same = end.every((part, index) => {
    const other = there[there.length - end.length + index];
    return other === part || other?.startsWith("{");
  });
  return same && end.some((part) => there.includes(part)) ? 40 : 0;
}

// How well a row fits a word as it is, or else without its end.
function fitAny(row, word) {
  return fit(row, word) || 0.8 * fit(row, stem(word));
}

// Every word of the rows, and how much it is used; that of a title counts for more.
function vocabulary(rows) {
  const known = new Map();
  const add = (word, count) => known.set(word, (known.get(word) ?? 0) + count);
  for (const row of rows) {
    for (const word of row.words) add(word, 5);
    for (const word of row.names.split(" ")) add(word, 1);
  }
  return known;
}

// What was meant by each word that is in no row, if something is known that is written much like it.
function meantBy(asked, rows) {
  const odd = asked.filter((word) => !word.includes("/") && !rows.some((row) => fitAny(row, word)));
  if (!odd.length) return new Map();
  const known = vocabulary(rows);
  return new Map(odd.map((word) => [word, nearest(word, known)]).filter(([, meant]) => meant));
}

// Return the rows that have every word, or else those that have most of them, and which it is; and
// each word that is nowhere with the one that was taken for it.
export function rank(rows, text) {
  let asked = askedFor(text);
  if (!asked.length) return { found: [], whole: true, meant: new Map() };
  const telling = asked.filter((word) => !IDLE.has(word));
  if (telling.length) asked = telling;
  // Of a release, its API comes first: "2.3" is v1.
  const api = APIS[asked.find(isRelease)?.match(/^v?\d/)[0]];
  if (asked.some((word) => !isRelease(word))) asked = asked.filter((word) => !isRelease(word));
  // Beside a path, a method is one, and no word of a name.
  const method = asked.some((word) => word.startsWith("/")) && asked.find((word) => METHODS.has(word));
  if (method) asked = asked.filter((word) => word !== method);
  const meant = meantBy(asked, rows);
  asked = asked.map((word) => meant.get(word) ?? word);
  const scored = [];
  for (const row of rows) {
    if (method && !row.lower.startsWith(`${method} `)) continue;
    const fits = asked.map((word) => fitAny(row, word));
    const had = fits.filter(Boolean).length;
    if (!had) continue;
    const shorter = 10 / (10 + row.title.length);
    const ofRelease = api && row.address.includes(`/${api}/`) ? 6 : 0;
    const named = asked.length > 1 && asked.join(" ") === row.words.join(" ") ? 40 : 0;
    const asWell = row.preferred + ofRelease + named + shorter;
    const score = fits.reduce((sum, one) => sum + one) + asWell;
    scored.push({ had, score, row });
  }
  const most = Math.max(...scored.map((one) => one.had));
  const found = scored
    .filter((one) => one.had === most)
    .sort((one, other) => other.score - one.score)
    .map((one) => one.row);
  return { found, whole: most === asked.length, meant };
}
