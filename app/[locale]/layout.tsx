import '../globals.css';
import '@/components/layout/layout.css';
import '@/components/catalog/catalog.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { firstScript } from '@/components/layout/first-script';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { MarketOffer } from '@/components/layout/market-offer';
import { SoftLinks } from '@/components/layout/soft-links';
import { FaultWordsProvider } from '@/components/notice/fault-words';
import { OutageNotice } from '@/components/notice/outage-notice';
import { env } from '@/lib/env';
import { directionOf, messagesOf, writtenTag } from '@/lib/i18n';
import { href, themeCss } from '@/lib/storefronts';

// Pages fill on their first request, at run time: a build knows neither storefront nor upstream.
export const revalidate = 300;
export const generateStaticParams = () => [];

const FONT = new URL('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url);

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
};

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { shop, t, country } = await marketOf(props);
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    title: { default: shop.name, template: `%s · ${shop.name}` },
    description: t('site.description', { country }),
    applicationName: shop.name,
    icons: { icon: '/favicon.svg' },
  };
}

export default async function LocaleLayout({ children, params }: LocaleParams & { children: ReactNode }) {
  const { shop, locale, t } = await marketOf({ params });
  const { fault, notice } = messagesOf(locale);
  const homeHref = href(locale.tag, { page: 'home' });

  return (
    <html
      lang={locale.pseudo ? locale.tag : writtenTag(locale.language, locale.country)}
      dir={directionOf(locale)}
      suppressHydrationWarning
    >
      <head>
        <link rel="preload" as="font" type="font/woff2" href={FONT.pathname} crossOrigin="" />
        <style>{themeCss(shop.theme)}</style>
        <script>{firstScript(shop.id)}</script>
      </head>
      <body className="flex flex-col">
        <a
          href="#content"
          className="-top-20 absolute start-4 z-50 rounded-control bg-accent px-4 py-3 font-bold text-accent-ink focus:top-2"
        >
          {t('site.skip')}
        </a>
        <Header shop={shop} locale={locale} t={t} />
        <p className="without-script gutter bg-warning-soft py-2 text-center text-sm text-warning">
          {t('site.noScript')}
        </p>
        <OutageNotice words={notice} />
        {/* A context of its own: what opens above the page is painted again without it. */}
        <main id="content" tabIndex={-1} className="isolate flex-1 outline-none">
          <FaultWordsProvider words={{ ...fault, homeHref }}>{children}</FaultWordsProvider>
        </main>
        <MarketOffer
          storefrontId={shop.id}
          tag={locale.tag}
          words={{
            here: t('market.here', { country: '#' }),
            see: t('market.see', { country: '#' }),
            stay: t('market.stay'),
          }}
        />
        <Footer shop={shop} locale={locale} t={t} />
        <SoftLinks storefrontId={shop.id} />
      </body>
    </html>
  );
}
