// Which known word someone may have meant who wrote one that is nowhere.

const SHORTEST = 4; // Of three letters, any other word is one letter away.
const LONG = 7; // From here on two letters may be wrong.

// How many letters have to be put in, left out, changed or swapped to make one word the other; more
// than `most` is told as most + 1.
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[other.length], most + 1);
}

// The known word that is nearest to `word`, of several the one that is used most, or undefined.
// `known` is a Map of words and how much each is used.
export function nearest(word, known) {
  if (word.length < SHORTEST) return undefined;
  let [found, away, uses] = [undefined, word.length < LONG ? 1 : 2, 0];
  for (const [one, count] of known) {
    const far = distance(word, one, away);
    if (far < away || (far === away && count > uses)) [found, away, uses] = [one, far, count];
  }
  return found;
}
