import { type BrandSummary, kindOf } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import { href, KINDS, type Locale, type Place } from '@/lib/storefronts';
import { type Listed, placeName } from './place';

/** So many categories fill two lines on a desk; the others come with one press, and on a phone with a swipe. */
const FIRST = 12;

/**
 * The places of a market as links, most frequent categories first. On a kind's page its own categories, on a category's
 * page those of the kinds it belongs to. The script of the list of all brands turns them into switches.
 */
export function FilterLinks({
  listed: { place, all, within },
  locale,
  t,
}: {
  listed: Listed;
  locale: Locale;
  t: Translate;
}) {
  const kinds = KINDS.filter((kind) => all.some((brand) => kindOf(brand) === kind));
  const near = new Set(within.map(kindOf));
  const categories = categoriesOf(near.size > 0 ? all.filter((brand) => near.has(kindOf(brand))) : all);
  const rest = categories.length > FIRST + 2 ? categories.slice(FIRST) : [];
  const first = rest.length > 0 ? categories.slice(0, FIRST) : categories;
  const link = (to: Place) => (
    <PlaceLink
      key={JSON.stringify(to)}
      to={to}
      kinds={to.page === 'category' && place.page === 'brands' ? kindsOf(all, to.category) : undefined}
      isHere={isSame(to, place)}
      locale={locale}
    >
      {to.page === 'brands' ? t('brands.all') : placeName(t, to)}
    </PlaceLink>
  );
  return (
    <nav aria-label={t('brands.filters')} className="space-y-2">
      {kinds.length > 1 && (
        <ul aria-label={t('brands.kind')} className="kinds">
          {link({ page: 'brands' })}
          {kinds.map((kind) => link({ page: 'kind', kind }))}
        </ul>
      )}
      {(categories.length > 1 || place.page === 'category') && (
        <ul aria-label={t('brands.category')} className="chips">
          {first.map((category) => link({ page: 'category', category }))}
          {rest.length > 0 && (
            <li className="chips-more">
              <label>
                <input type="checkbox" />
                {t('brands.moreCategories')}
              </label>
            </li>
          )}
          {rest.map((category) => link({ page: 'category', category }))}
        </ul>
      )}
    </nav>
  );
}

/** Every category of the brands, the most frequent first. */
function categoriesOf(brands: readonly BrandSummary[]): string[] {
  const frequency = new Map<string, number>();
  for (const category of brands.flatMap(({ categories }) => categories))
    frequency.set(category, (frequency.get(category) ?? 0) + 1);
  return [...frequency].sort(([, a], [, b]) => b - a).map(([category]) => category);
}

/** Narrowing a list to a kind leaves its categories. */
const kindsOf = (brands: readonly BrandSummary[], category: string): string =>
  [...new Set(brands.filter(({ categories }) => categories.includes(category)).map(kindOf))].join(' ');

const isSame = (a: Place, b: Place): boolean => href('', a) === href('', b);

function PlaceLink({
  to,
  kinds,
  isHere,
  locale,
  children,
}: {
  to: Place;
  kinds: string | undefined;
  isHere: boolean;
  locale: Locale;
  children: string;
}) {
  const filter = to.page === 'brands' ? { page: 'kind', value: '' } : { page: to.page, value: namedBy(to) };
  return (
    <li>
      <a
        href={href(locale.tag, to)}
        aria-current={isHere ? 'page' : undefined}
        data-filter={filter.page}
        data-value={filter.value}
        data-kinds={kinds}
      >
        {children}
      </a>
    </li>
  );
}

const namedBy = (place: Exclude<Place, { page: 'brands' }>): string =>
  place.page === 'kind' ? place.kind : place.category;
