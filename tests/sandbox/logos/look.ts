/** How one logo is set; the words of the look column in brands.txt. */
export type Look = {
  face: string;
  text: string;
  tracking: number;
  stacked: boolean;
  frame: 'box' | 'pill' | 'rule' | undefined;
  /** The second part in the accent colour, or in a lighter weight. */
  second: 'duo' | 'mix' | undefined;
  mark: { name: string; above: boolean } | undefined;
  badge: boolean;
  ink: string | undefined;
  accent: string | undefined;
};

const TRACKING: Record<string, number> = { '-': -0.03, '+': 0.06, '++': 0.14 };

export function readLook(words: string, name: string): Look {
  const [settings = '', given] = words.split(' text=');
  const tokens = settings.split(' ');
  const has = (token: string) => tokens.includes(token);
  const find = (start: string) => tokens.find((token) => token.startsWith(start))?.slice(start.length);
  const text = given ?? name;
  const mark = find('@');
  const accent = find('#');
  return {
    face: tokens[0] ?? 'semi',
    text: has('u') ? text.toUpperCase() : has('l') ? text.toLowerCase() : text,
    tracking: TRACKING[tokens.find((token) => token in TRACKING) ?? ''] ?? 0,
    stacked: has('/'),
    frame: (['box', 'pill', 'rule'] as const).find(has),
    second: (['duo', 'mix'] as const).find(has),
    mark: mark ? { name: mark.replace('^', ''), above: mark.endsWith('^') } : undefined,
    badge: has('badge'),
    ink: find('ink='),
    accent: accent && `#${accent}`,
  };
}
