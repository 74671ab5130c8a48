// Which changes there are between two releases, from the histories of all: no more than whether the
// pair is in a row's box. It needs no page, so that it can be tried without one.

const WORDS = ["action", "kind", "name", "before", "after", "old", "new"];

// The last known release that is meant: "2.3" is the last of that minor. Undefined if there is none.
export function known(releases, asked) {
  const name = asked.trim().replace(/^v/, "");
  return releases.findLast((one) => one === name || one.replace(/\.\d+$/, "") === name);
}

// The changes from one release to a later one, as objects with the fields of the reference's Change.
export function differences(data, older, newer) {
  const [old, now] = [older, newer].map((one) => data.releases.indexOf(one));
  const found = [];
  for (const row of data.rows) {
    const [oldFirst, oldLast, newFirst, newLast] = row.slice(WORDS.length);
    if (old < oldFirst || old > oldLast || now < newFirst || now > newLast) continue;
    found.push(Object.fromEntries(WORDS.map((word, index) => [word, data.texts[row[index]]])));
  }
  return old < now ? found : [];
}
