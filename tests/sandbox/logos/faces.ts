import { readTypeface, type Typeface } from './typeface';

/** Faces by the name a look calls them; fonts are read when first asked for. */
const FILES: Record<string, string> = {
  thin: 'outfit/files/outfit-latin-200-normal',
  light: 'outfit/files/outfit-latin-300-normal',
  reg: 'outfit/files/outfit-latin-400-normal',
  semi: 'outfit/files/outfit-latin-600-normal',
  bold: 'outfit/files/outfit-latin-700-normal',
  black: 'outfit/files/outfit-latin-900-normal',
  round: 'fredoka/files/fredoka-latin-500-normal',
  cond: 'bebas-neue/files/bebas-neue-latin-400-normal',
  serif: 'dm-serif-display/files/dm-serif-display-latin-400-normal',
  italic: 'dm-serif-display/files/dm-serif-display-latin-400-italic',
  slab: 'alfa-slab-one/files/alfa-slab-one-latin-400-normal',
  script: 'oleo-script/files/oleo-script-latin-700-normal',
  wide: 'michroma/files/michroma-latin-400-normal',
  roman: 'marcellus/files/marcellus-latin-400-normal',
};

/** The lighter companion of a face, for names in two weights. */
export const LIGHTER: Record<string, string> = { semi: 'light', bold: 'reg', black: 'reg', reg: 'thin' };

const read = new Map<string, Typeface>();

export function face(name: string): Typeface {
  const file = FILES[name];
  if (!file) throw new Error(`no such face: ${name}`);
  const known = read.get(name);
  if (known) return known;
  const fresh = readTypeface(new URL(`../../../node_modules/@fontsource/${file}.woff`, import.meta.url));
  read.set(name, fresh);
  return fresh;
}
