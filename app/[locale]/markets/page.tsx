import type { Metadata } from 'next';
import { alternatesOf } from '@/components/layout/alternates';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { countriesByName, languageName } from '@/components/layout/names';
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

const LINK =
  'inline-flex min-h-11 min-w-11 items-center rounded-control hover:underline aria-[current]:font-bold md:min-h-9';

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
                  className={LINK}
                >
                  {languageName(other)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-8">
        <h2 className="text-lg">{t('header.country')}</h2>
        <ul id="countries" className="mt-2 columns-2 gap-x-8 md:columns-3 lg:columns-4">
          {countriesByName(locale.tag, shop.countries).map(({ code, name }) => (
            <li key={code} className="break-inside-avoid">
              <a
                href={href(`${language}-${code}`, { page: 'home' })}
                data-market={`${language}-${code}`}
                aria-current={code === country ? 'true' : undefined}
                className={LINK}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
