/** A piece of a code that stays together. `isOpen` has no separator of its own and is set apart by space. */
export type Group = { text: string; start: number; isOpen: boolean };

/** The longest piece that is read at a glance, and the longest that fits on a line of the smallest phone. */
const GLANCE = 8;
const LINE = 20;

/** A code in pieces for reading: cut after its own separators, what is longer in fours. Joined they are the code. */
export const groupsOf = (code: string): Group[] => cut(code, GLANCE, 4);

/** Addresses are cut where they have joints; only what fits on no line is cut elsewhere. */
export const jointsOf = (text: string): Group[] =>
  cut(text, LINE, LINE).map((group) => ({ ...group, isOpen: false }));

function cut(text: string, longest: number, size: number): Group[] {
  const pieces = text.match(/[^\s\-._/:$]*[\s\-._/:$]+|[^\s\-._/:$]+/g) ?? [];
  const short = pieces.flatMap((piece) =>
    piece.length <= longest + 1 ? [piece] : (piece.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? []),
  );
  let start = 0;
  return short.map((piece) => {
    const group = { text: piece, start, isOpen: /[^\-._/:$]$/.test(piece) };
    start += piece.length;
    return group;
  });
}
