import { numberOf } from '../digest';

const COLORS =
  '#0b1f3a #102a43 #12355b #003b6f #00509d #0a66c2 #1769aa #0d7ea8 #006d77 #00695c #0b6e4f #14532d #1b7a3d ' +
  '#4c6b1f #5c6f00 #f2c14e #ffcc33 #f5b700 #f08a24 #e85d04 #d9480f #c1440e #b3261e #d00000 #c1121f #9d0208 ' +
  '#7a1f2b #a4133c #d6246e #b5179e #7b2cbf #5a189a #3c1a78 #4338ca #312e81 #1f1f24 #111214 #000000 #2d2a26 ' +
  '#4a3728 #f7f5f0 #ffffff #eef2f5 #fbeee6 #e8f3ec #d8e9ff';

const LOOKS = [
  'bold l /',
  'semi /',
  'black u /',
  'light u ++ /',
  'round /',
  'cond u + /',
  'serif /',
  'italic /',
  'slab /',
  'script /',
  'wide u /',
  'roman u + /',
  'semi mix /',
  'bold duo',
  'thin u ++ /',
  'black l - /',
  'round l badge',
  'semi u ++ rule',
  'bold box',
];

/** Colour and lettering of a brand that no table paints: always the same for the same name. */
export function paint(name: string): { color: string; look: string } {
  const colors = COLORS.split(' ');
  const look = LOOKS[numberOf(LOOKS.length, 'look', name)] ?? 'semi';
  return {
    color: colors[numberOf(colors.length, 'color', name)] ?? '#000000',
    look: `${look} text=${lettered(name)}`,
  };
}

/** Without the accents that the faces have no letters for. */
const lettered = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[\u0100-\uffff]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replaceAll('ı', 'i')
    .replaceAll('Ł', 'L')
    .replaceAll('ł', 'l');
