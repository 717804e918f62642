import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Translate } from '@/lib/i18n';
import { type Locale, localesOf, type Storefront } from '@/lib/storefronts';
import { Flag } from './flag';
import { MarketLinks } from './market-links';
import { countryName, languageName } from './names';

const ID = 'market';

/** Country and language in one sheet. A popover: it opens, closes on Escape and outside, all without a script. */
export function MarketMenu({ shop, locale, t }: { shop: Storefront; locale: Locale; t: Translate }) {
  const { country, language } = locale;
  const all = localesOf(shop);
  if (all.length === 1) return null;

  const countries = all.filter((other) => other.language === language);
  const languages = all.filter((other) => other.country === country);
  const nameOf = (code: string) => countryName(locale.tag, code);

  return (
    <div className="-me-2.5 relative shrink-0">
      <button
        type="button"
        popoverTarget={ID}
        aria-label={t('header.market', { country: nameOf(country), language: languageName(language) })}
        className="flex min-h-11 items-center gap-2 rounded-control px-2.5 font-bold hover:bg-sunken"
      >
        <Flag country={country} />
        <span className="max-lg:hidden framed:hidden">{nameOf(country)}</span>
        <span className="text-ink-2 uppercase max-sm:hidden">{language}</span>
        <Icon name="down" className="text-ink-3 text-sm" />
      </button>
      <div
        id={ID}
        popover="auto"
        className="market-sheet w-72 overflow-y-auto rounded-card border border-line bg-raised p-2 text-ink shadow-floating"
      >
        {countries.length > 1 && (
          <Section title={t('header.country')}>
            <MarketLinks
              options={countries.map((other) => ({
                tag: other.tag,
                label: nameOf(other.country),
                mark: <Flag country={other.country} />,
                isCurrent: other.country === country,
              }))}
            />
          </Section>
        )}
        {languages.length > 1 && (
          <Section title={t('header.language')}>
            <MarketLinks
              options={languages.map((other) => ({
                tag: other.tag,
                label: languageName(other.language),
                isCurrent: other.language === language,
              }))}
            />
          </Section>
        )}
      </div>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="[&+&]:mt-2 [&+&]:border-line [&+&]:border-t [&+&]:pt-2">
      <h2 className="px-3 pt-2 pb-1 text-ink-2 text-sm">{title}</h2>
      {children}
    </section>
  );
}
