/** Made-up renderings of English that show what a translation will do to a layout, before there is one. */
export type Pseudo = 'long' | 'rtl';

const LONGER_BY = 0.4;
const ACCENTED: Record<string, string> = { a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü' };
/** An override within an isolate, so that what stands beside it keeps its place in the line. */
const [RIGHT_TO_LEFT, END] = ['\u2067\u202e', '\u202c\u2069'];

const WORD = /\p{L}+/gu;

/** Each word 40 % longer, at its first vowel: long words are harder on a layout than many. */
const lengthened = (text: string): string =>
  text.replace(WORD, (word) =>
    word.replace(/[aeiou]|.$/i, (letter) => {
      const accented = ACCENTED[letter.toLowerCase()] ?? letter;
      return letter + accented.repeat(Math.ceil(word.length * LONGER_BY));
    }),
  );

const reversed = (text: string): string => (text.trim() ? RIGHT_TO_LEFT + text + END : text);

const RENDERINGS: Record<Pseudo, (text: string) => string> = { long: lengthened, rtl: reversed };

/** In an ICU message, what stands at an even depth of braces and outside of tags is text; the rest is syntax. */
export function pseudoText(message: string, pseudo: Pseudo): string {
  let depth = 0;
  return message.replace(/[{}]|<[^>]*>|[^{}<]+/g, (part) => {
    if (part === '{') depth++;
    else if (part === '}') depth--;
    else if (depth % 2 === 0 && !part.startsWith('<')) return RENDERINGS[pseudo](part);
    return part;
  });
}

/** Of compiled messages: `#`, and the types that choose between forms. */
const NUMBER_SIGN = 0;
const HAS_FORMS = new Set([1, 2, 3]);

const made = new WeakMap<object, Partial<Record<Pseudo, unknown>>>();

/** All of `messages` in a pseudo rendering, in the same shape; made once. */
export function pseudoOf<M extends object>(messages: M, pseudo: Pseudo): M {
  const known = made.get(messages) ?? {};
  known[pseudo] ??= renderedIn(messages, pseudo);
  made.set(messages, known);
  return known[pseudo] as M;
}

const renderedIn = (value: unknown, pseudo: Pseudo): unknown => {
  if (value === NUMBER_SIGN) return value;
  if (typeof value === 'string') return pseudoText(value, pseudo);
  if (Array.isArray(value)) return value.map((node) => compiledIn(node, pseudo));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, renderedIn(inner, pseudo)]),
  );
};

/** As the bundler compiles them: text, `[argument]`, `[argument, type, forms or style]` or `[tag, …what it holds]`. */
function compiledIn(node: unknown, pseudo: Pseudo): unknown {
  if (typeof node === 'string') return RENDERINGS[pseudo](node);
  if (!Array.isArray(node)) return node;
  const [name, type, forms] = node;
  if (typeof type === 'number' && type !== NUMBER_SIGN)
    return HAS_FORMS.has(type) ? [name, type, renderedIn(forms, pseudo)] : node;
  return [name, ...node.slice(1).map((inner) => compiledIn(inner, pseudo))];
}
