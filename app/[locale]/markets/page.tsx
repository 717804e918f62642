import type { Metadata } from 'next';
import { alternatesOf } from '@/components/layout/alternates';
import { CountryDirectory } from '@/components/layout/country-directory';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { countriesByName, languageName } from '@/components/layout/names';
import { Icon } from '@/components/ui/icon';
import { href } from '@/lib/storefronts';

export const revalidate = 86_400;
export const generateStaticParams = () => [];

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { shop, locale, t } = await marketOf(props);
  return {
    title: t('market.title'),
    robots: { index: false },
    alternates: alternatesOf(shop, locale, { page: 'markets' }),
  };
}

/** Every country and language as plain links: for whoever has no script, and what the sheet of the header reads. */
export default async function MarketsPage(props: LocaleParams) {
  const { shop, locale, t } = await marketOf(props);
  const { language, country } = locale;
  return (
    <div className="gutter mx-auto max-w-320 pt-5 md:pt-10">
      <h1 className="text-xl md:text-2xl">{t('market.title')}</h1>
      <p className="mt-2 max-w-160 text-ink-2">{t('market.text')}</p>
      {shop.languages.length > 1 && (
        <section className="mt-8">
          <h2 className="text-lg">{t('header.language')}</h2>
          <ul className="mt-2 flex flex-wrap gap-x-6">
            {shop.languages.map((other) => (
              <li key={other}>
                <a
                  href={href(`${other}-${country}`, { page: 'markets' })}
                  lang={other}
                  data-market={`${other}-${country}`}
                  aria-current={other === language ? 'true' : undefined}
                  className="inline-flex min-h-11 min-w-11 items-center gap-2 rounded-control hover:underline aria-[current]:font-bold md:min-h-9"
                >
                  {languageName(other)}
                  {other === language && <Icon name="check" className="text-accent" />}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-8">
        <h2 className="text-lg">{t('header.country')}</h2>
        <CountryDirectory
          language={language}
          here={country}
          countries={countriesByName(locale.tag, shop.countries)}
          words={{ find: t('market.find'), none: t('market.none') }}
        />
      </section>
    </div>
  );
}
