import type { Translate } from '@/lib/i18n';
import { LONGEST_QUERY } from '@/lib/search';
import { href, type Locale, type Storefront } from '@/lib/storefronts';
import { SearchField } from './search-field';

/** The search of every page: hits as one types, or a plain form; the brand list answers it. */
export function SearchForm({
  shop,
  locale,
  t,
  className,
}: {
  shop: Storefront;
  locale: Locale;
  t: Translate;
  className?: string;
}) {
  return (
    <search className={className}>
      <SearchField
        key={locale.tag}
        tag={locale.tag}
        storefrontId={shop.id}
        action={href(locale.tag, { page: 'brands' })}
        label={t('header.search')}
        placeholder={t('header.searchShort')}
        longest={LONGEST_QUERY}
        words={{
          coming: t('header.searchComing'),
          failed: t('header.searchFailed'),
          all: t('header.searchAll'),
        }}
      />
    </search>
  );
}
