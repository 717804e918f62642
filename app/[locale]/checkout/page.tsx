import type { Metadata } from 'next';
import { CheckoutPage } from '@/components/checkout/checkout-page';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { Words } from '@/components/words';
import { placeOrderAction } from '@/lib/checkout/actions';
import { pickMessages } from '@/lib/i18n';

export const revalidate = 300;
export const generateStaticParams = () => [];

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { t } = await marketOf(props);
  return { title: t('checkout.title'), robots: { index: false } };
}

export default async function Checkout(props: LocaleParams) {
  const { shop, locale } = await marketOf(props);
  return (
    <div className="gutter mx-auto max-w-320 py-6 md:py-10">
      <Words
        locale={locale.tag}
        messages={pickMessages(locale, ['checkout', 'basket', 'problems', 'problemsWith', 'waits'])}
      >
        <CheckoutPage
          storefrontId={shop.id}
          support={shop.support.url ?? `mailto:${shop.support.email}`}
          placeOrder={placeOrderAction}
        />
      </Words>
    </div>
  );
}
