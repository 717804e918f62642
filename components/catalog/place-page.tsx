import { buttonClass } from '@/components/ui/button';
import { type Messages, messagesOf, type Translate } from '@/lib/i18n';
import { href, type Locale, type Place } from '@/lib/storefronts';
import { loadingAt } from './brand-art';
import { BrandTile, type TileWords, tileWords } from './brand-tile';
import { FilterLinks } from './filter-links';
import { ListIsland, type ListWords } from './list-island';
import { Pager } from './pager';
import { type Listed, placeName } from './place';
import type { PlaceMarket } from './place-metadata';
import { Trail } from './trail';

/** The page of a place: whole without a script, and with one to be narrowed down. */
export function PlacePage({
  market: { shop, locale, t, country },
  listed,
}: {
  market: PlaceMarket;
  listed: Listed;
}) {
  const { place, within, shown, number, last } = listed;
  const name = placeName(t, place);
  const words = tileWords(t);
  const isEmpty = within.length === 0;
  return (
    <div
      className={
        place.page === 'brands'
          ? 'gutter mx-auto max-w-320 pt-5 md:pt-10'
          : 'gutter mx-auto max-w-320 pt-2 md:pt-5'
      }
    >
      {place.page !== 'brands' && (
        <Trail
          label={t('brands.path')}
          stops={[
            { name: t('footer.shop'), path: href(locale.tag, { page: 'home' }) },
            { name: t('brands.title'), path: href(locale.tag, { page: 'brands' }) },
            { name, path: href(locale.tag, place) },
          ]}
        />
      )}
      <ListIsland
        key={href(locale.tag, place)}
        place={place}
        tag={locale.tag}
        storefrontId={shop.id}
        coins={shop.coins}
        title={name}
        total={within.length}
        shown={shown.length}
        hasMore={number === 1 && last > 1}
        hasNew={within.some(({ tags }) => tags.includes('new'))}
        words={listWords(messagesOf(locale), words)}
        filters={<FilterLinks listed={listed} locale={locale} t={t} />}
      >
        <ul className="brand-grid long mt-5 md:mt-7">
          {shown.map((brand, index) => (
            <li key={brand.slug}>
              <BrandTile
                brand={brand}
                tag={locale.tag}
                words={words}
                loading={number > 1 ? 'lazy' : loadingAt(index)}
              />
            </li>
          ))}
        </ul>
        {isEmpty && <NothingHere place={place} name={name} country={country} locale={locale} t={t} />}
        <Pager listed={listed} locale={locale} t={t} />
      </ListIsland>
    </div>
  );
}

/** The words that are written in the browser; the others have been said when the page was made. */
function listWords({ brands, search }: Messages, tiles: TileWords): ListWords {
  const { title, description, of, path, pages, previous, next, pageOf, kind, category, postpaid, ...rest } =
    brands;
  const { none, noneOf, noneOfText, outOfStock, ...words } = rest;
  const { elsewhere, soldIn, soldInMore } = search;
  return { ...words, tiles, elsewhere, soldIn, soldInMore };
}

function NothingHere({
  place,
  name,
  country,
  locale,
  t,
}: {
  place: Place;
  name: string;
  country: string;
  locale: Locale;
  t: Translate;
}) {
  if (place.page === 'brands')
    return <p className="py-16 text-center text-md">{t('brands.none', { country })}</p>;
  return (
    <div className="py-14 text-center">
      <p className="font-bold text-md">{t('brands.noneOf', { name, country })}</p>
      <p className="mt-1.5 text-ink-2">{t('brands.noneOfText')}</p>
      <a href={href(locale.tag, { page: 'brands' })} className={`${buttonClass()} mt-6`}>
        {t('missing.brands', { country })}
      </a>
    </div>
  );
}
