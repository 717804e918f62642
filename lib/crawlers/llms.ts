import 'server-only';
import type { Storefront } from '@/lib/storefronts';

/** What a language model should know of the shop before it sends somebody here. Addresses are absolute. */
export function llmsMarkdown(
  { name, countries, languages, coins, legal, support }: Storefront,
  at: { home: string; brands: string; markets: string; terms: string; privacy: string; sitemap: string },
): string {
  const { origin } = new URL(at.home);
  return `# ${name}

> Gift cards, mobile top-ups and eSIMs, paid with crypto from the buyer's own wallet. No account. Run by ${legal.operator}; orders are fulfilled by Cryptorefills.

- A product is sold for one country and works only there. The country is in the address: \`${origin}/{language}-{COUNTRY}/brands/{brand}\`, for example \`${at.brands}/steam\`.
- Languages: ${languages.join(', ')}. Countries: ${countries.length === 1 ? countries[0] : `${countries.length}, as ISO 3166-1 codes`}. Coins: ${coins.join(', ')}.
- A price is in a coin, moves with its rate, and is fixed when the order is placed. Prices on these pages are a few minutes old at most.
- A buyer names an e-mail address or a phone number, chooses a coin and a network, and sends exactly the amount shown, on that network, in time. Money sent on another network is usually lost.
- A code is shown on the order's page and sent by e-mail, usually within minutes. Once delivered it cannot be returned.
- An order opens only with the key that the buyer's browser keeps. Nobody else can look it up; questions go to ${support.email}.

## Pages

- [Home](${at.home})
- [All brands](${at.brands})
- [Countries](${at.markets})
- [Terms of sale](${at.terms})
- [Privacy](${at.privacy})
- [Sitemap](${at.sitemap}): one file for each country
`;
}
