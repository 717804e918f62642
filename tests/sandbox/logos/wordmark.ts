import { type Artwork, below, joined, moved } from './artwork';
import { face, LIGHTER } from './faces';
import type { Look } from './look';
import { setText } from './setting';

const LINE_GAP = 22;
const WORD_GAP = 26;
const LETTER_GAP = 5;

/** The name on one line, or on two that balance. */
export function wordmark(look: Look, ink: string, accent: string): Artwork {
  const first = (text: string) => setText(text, face(look.face), look.tracking, ink);
  const second = (text: string) => {
    const name = look.second === 'mix' ? (LIGHTER[look.face] ?? look.face) : look.face;
    return setText(text, face(name), look.tracking, look.second === 'duo' ? accent : ink);
  };
  if (look.stacked) {
    const [above, under] = balance(look.text);
    return under === undefined ? first(above) : below(first(above), second(under), LINE_GAP);
  }
  const at = look.second ? splitAt(look.text) : 0;
  if (at === 0) return first(look.text);
  const rest = look.text.slice(at);
  return onOneLine(first(look.text.slice(0, at)), second(rest.trim()), rest.startsWith(' '));
}

function onOneLine(left: Artwork, right: Artwork, apart: boolean): Artwork {
  const dx = left.box.right + (apart ? WORD_GAP : LETTER_GAP) - right.box.left;
  return joined(left, moved(right, dx, 0));
}

/** Where the second part of a name begins: its last word, its last capital, its middle. */
function splitAt(text: string): number {
  const space = text.lastIndexOf(' ');
  if (space > 0) return space;
  const capital = text.search(/(?<=.)[A-Z](?=[^A-Z]*$)/);
  const dot = text.indexOf('.');
  if (dot > 0) return dot;
  return capital > 0 && text !== text.toUpperCase() ? capital : Math.ceil(text.length / 2);
}

function balance(text: string): [string, string?] {
  const words = text.split(' ');
  const cuts = words
    .slice(1)
    .map((_, index): [string, string] => [
      words.slice(0, index + 1).join(' '),
      words.slice(index + 1).join(' '),
    ]);
  const longest = ([above, under]: [string, string]) => Math.max(above.length, under.length);
  return cuts.sort((a, b) => longest(a) - longest(b))[0] ?? [text];
}

/** The first letter, cut out of a disc. */
export function badge(look: Look, disc: Artwork, ground: string): Artwork {
  const letter = setText(look.text.slice(0, 1), face(look.face), 0, ground);
  const [outer, inner] = [disc.box, letter.box];
  const dx = (outer.left + outer.right - inner.left - inner.right) / 2;
  const dy = (outer.top + outer.bottom - inner.top - inner.bottom) / 2;
  return { pieces: [...disc.pieces, ...moved(letter, dx, dy).pieces], box: disc.box };
}
