import { Icon } from '@/components/ui/icon';
import type { Translate } from '@/lib/i18n';
import { href, type Locale, type Storefront } from '@/lib/storefronts';
import { Flag } from './flag';
import { MarketLinks } from './market-links';
import { MarketSection } from './market-section';
import { MarketSheet } from './market-sheet';
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

  return (
    <div className="-me-2.5 relative shrink-0">
      <button
        type="button"
        popoverTarget={ID}
        aria-label={t('header.market', { country: countryHere, language: languageName(language) })}
        className="flex min-h-11 items-center gap-2 rounded-control px-2.5 font-bold hover:bg-sunken"
      >
        <Flag country={country} />
        <span className="max-w-40 truncate max-lg:hidden framed:hidden">{countryHere}</span>
        <span className="text-ink-2 uppercase max-sm:hidden">{language}</span>
        <Icon name="down" className="text-ink-3 text-sm" />
      </button>
      <MarketSheet
        id={ID}
        storefrontId={shop.id}
        locale={{ tag, language, country }}
        allHref={countries.length > 1 ? href(tag, { page: 'markets' }) : null}
        coins={shop.coins}
        words={{
          country: t('header.country'),
          all: t('market.all'),
          find: t('market.find'),
          none: t('market.none'),
          coin: t('market.coin'),
        }}
      >
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
      </MarketSheet>
    </div>
  );
}
