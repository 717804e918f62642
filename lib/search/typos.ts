/** Slips that are forgiven in a word of so many letters: none in short ones, where each makes another word. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const LONGEST = 80;
/** Three lines of the table are enough, and they are the same for every word of thousands. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 4),
  new Uint8Array(LONGEST + 4),
  new Uint8Array(LONGEST + 4),
];

/**
 * How many slips (a letter wrong, missing, too much, or two swapped) lie between what was typed and the beginning of
 * `word` that is nearest to it. Above `most` it is only said to be above.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  const isHopeless = word.length + most < typed.length || typed.length > LONGEST || !beginsAlike(typed, word);
  if (isHopeless) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let [before, row, next] = rows;
  for (let column = 0; column <= width; column++) row[column] = column;

  for (let line = 1; line <= typed.length; line++) {
    next[0] = line;
    let least = line;
    for (let column = 1; column <= width; column++) {
      const isSame = typed[line - 1] === word[column - 1];
      let cost = Math.min(
        at(row, column - 1) + (isSame ? 0 : 1),
        Math.min(at(row, column), at(next, column - 1)) + 1,
      );
      const isSwapped =
        line > 1 &&
        column > 1 &&
        typed[line - 1] === word[column - 2] &&
        typed[line - 2] === word[column - 1];
      if (isSwapped) cost = Math.min(cost, at(before, column - 2) + 1);
      next[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  let fewest = most + 1;
  for (let column = 0; column <= width; column++) fewest = Math.min(fewest, at(row, column));
  return fewest;
}

const at = (row: Uint8Array, column: number): number => row[column] ?? 0;

/** Hardly anyone gets the first letter wrong otherwise than by swapping it with the second or leaving it out. */
const beginsAlike = (typed: string, word: string): boolean =>
  typed[0] === word[0] || typed[0] === word[1] || typed[1] === word[0];
