/**
 * What people call a brand who do not know how it is spelt on the card. By the beginning of the folded name, so that
 * `playstation` is every PlayStation card of every country.
 */
const ALIASES: Readonly<Record<string, string>> = {
  adidas: 'sneakers',
  airalo: 'esim',
  airbnb: 'hotel, holiday home',
  amazon: 'amzn, prime, kindle',
  apple: 'itunes, app store, icloud, iphone, apple music',
  bestbuy: 'geek squad',
  callofduty: 'cod, cod points, warzone',
  discord: 'nitro',
  disneyplus: 'disney',
  doordash: 'food delivery',
  eaplay: 'fifa, electronic arts',
  fortnite: 'vbucks, v-bucks, epic games',
  freefire: 'garena, diamonds',
  googleplay: 'android, play store',
  grandtheftauto: 'gta, shark card',
  hm: 'hennes and mauritz',
  homedepot: 'diy',
  hotelscom: 'hotel',
  hulu: 'disney',
  ikea: 'furniture',
  leagueoflegends: 'lol, riot points, rp',
  mcdonalds: 'mcd, big mac',
  meta: 'oculus, quest, facebook',
  minecraft: 'minecoins, mojang',
  mobilelegends: 'mlbb, diamonds',
  netflix: 'films, series',
  nike: 'jordan, sneakers',
  nintendo: 'switch, eshop, mario',
  paysafecard: 'psc',
  playstation: 'psn, ps4, ps5, sony',
  psn: 'playstation, ps4, ps5, sony',
  pubg: 'uc, unknown cash, battlegrounds',
  razer: 'razer gold, zgold',
  riot: 'valorant, league of legends, vp, rp',
  roblox: 'robux',
  spotify: 'music, spotify premium',
  starbucks: 'coffee, sbux',
  steam: 'valve, steam wallet',
  telekom: 'tmobile, magenta',
  tmobile: 'telekom, magenta',
  twitch: 'bits, subs',
  uber: 'taxi, rides',
  valorant: 'vp, riot points',
  vodafone: 'callya',
  xbox: 'microsoft, game pass, xbl, gamepass',
  zalando: 'lounge',
};

const BY_LENGTH = Object.keys(ALIASES).sort((a, b) => b.length - a.length);

/** Other names of a brand whose folded name, in one piece, is this. */
export function aliasesOf(whole: string): string[] {
  const known = BY_LENGTH.find((name) => whole === name || (name.length > 3 && whole.startsWith(name)));
  return known ? (ALIASES[known] ?? '').split(', ') : [];
}
