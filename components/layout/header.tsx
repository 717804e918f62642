import { TestBand } from '@/components/notice/test-band';
import { SearchForm } from '@/components/search/search-form';
import { MOST_ITEMS } from '@/lib/device';
import { isTestUpstream } from '@/lib/env';
import type { Translate } from '@/lib/i18n';
import { href, type Locale, type Storefront } from '@/lib/storefronts';
import { BackLink } from './back-link';
import { BasketLink } from './basket-link';
import { MarketMenu } from './market-menu';
import { OrdersLink } from './orders-link';

/**
 * On a phone two rows, of which the search stays when one scrolls; wider, one row. In a frame one slim row without
 * the logo: the host has shown whose shop this is.
 */
export function Header({ shop, locale, t }: { shop: Storefront; locale: Locale; t: Translate }) {
  return (
    <header className="contents">
      {isTestUpstream() && <TestBand words={t('notice.test')} />}
      <div className="shop-header sticky z-30 border-line border-b bg-bg">
        <div className="gutter mx-auto flex max-w-320 flex-wrap items-center gap-x-3 pb-2.5 md:flex-nowrap md:gap-x-8 md:py-2.5 framed:flex-nowrap framed:py-1.5 framed:max-sm:gap-x-1.5">
          <BackLink label={t('header.back')} />
          <a
            href={href(locale.tag, { page: 'home' })}
            className="flex h-14 items-center rounded-control md:h-11 framed:hidden"
          >
            <img
              src={shop.logo}
              alt={t('header.home', { name: shop.name })}
              width={160}
              height={32}
              className="h-8 w-40 object-contain object-left max-[22rem]:w-28"
            />
          </a>
          <SearchForm
            shop={shop}
            locale={locale}
            t={t}
            className="order-last w-full md:order-none md:mx-auto md:max-w-160 framed:order-none framed:max-w-none"
          />
          <div className="ms-auto flex items-center md:ms-0 framed:ms-0">
            <MarketMenu shop={shop} locale={locale} t={t} />
            <OrdersLink
              storefrontId={shop.id}
              href={href(locale.tag, { page: 'orders' })}
              label={t('header.orders')}
              liveLabel={t('header.ordersLive')}
            />
            <BasketLink
              storefrontId={shop.id}
              href={href(locale.tag, { page: 'checkout' })}
              labels={Array.from({ length: MOST_ITEMS + 1 }, (_, count) => t('header.basket', { count }))}
            />
          </div>
        </div>
      </div>
    </header>
  );
}
