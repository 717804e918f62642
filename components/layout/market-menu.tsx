import { Icon } from '@/components/ui/icon';
import type { Translate } from '@/lib/i18n';
import { href, type Locale, type Storefront } from '@/lib/storefronts';
import { Flag } from './flag';
import { MarketDoor } from './market-door';
import { MarketLinks } from './market-links';
import { MarketSection } from './market-section';
import { countryName, languageName } from './names';

const ID = 'market';

/**
 * Country, language and coin in one sheet. A popover: it opens, closes on Escape and outside, all without a script.
 * The countries themselves come when it opens; until then, and without a script, one link leads to all of them.
 */
export function MarketMenu({ shop, locale, t }: { shop: Storefront; locale: Locale; t: Translate }) {
  const { tag, country, language } = locale;
  const { countries, languages } = shop;
  if (countries.length * languages.length === 1) return null;
  const countryHere = countryName(tag, country);
  const choice = {
    storefrontId: shop.id,
    locale: { tag, country },
    allHref: href(tag, { page: 'markets' }),
    coins: shop.coins,
    words: { find: t('market.find'), none: t('market.none'), coin: t('market.coin') },
  };

  return (
    <div className="-me-2.5 relative shrink-0">
      <button
        type="button"
        popoverTarget={ID}
        aria-label={t('header.market', { country: countryHere, language: languageName(language) })}
        className="flex min-h-11 items-center gap-2 rounded-control px-2.5 font-bold hover:bg-sunken"
      >
        <Flag country={country} loading="eager" />
        <span className="max-w-40 truncate max-lg:hidden framed:hidden">{countryHere}</span>
        <span className="text-ink-2 uppercase max-sm:hidden">{language}</span>
        <Icon name="down" className="text-ink-3 text-sm framed:max-sm:hidden" />
      </button>
      <div
        id={ID}
        popover="auto"
        className="market-sheet w-76 overflow-y-auto rounded-card border border-line bg-raised p-2 text-ink shadow-floating"
      >
        {countries.length > 1 && (
          <MarketSection title={t('header.country')}>
            <MarketDoor part="countries" choice={choice}>
              <a
                href={choice.allHref}
                className="flex min-h-11 items-center rounded-control px-3 hover:bg-sunken"
              >
                {t('market.all')}
              </a>
            </MarketDoor>
          </MarketSection>
        )}
        {languages.length > 1 && (
          <MarketSection title={t('header.language')}>
            <MarketLinks
              options={languages.map((other) => ({
                tag: `${other}-${country}`,
                label: languageName(other),
                isCurrent: other === language,
              }))}
              className={languages.length > 3 ? 'grid grid-cols-2' : ''}
            />
          </MarketSection>
        )}
        {shop.coins.length > 1 && <MarketDoor part="coins" choice={choice} />}
      </div>
    </div>
  );
}
