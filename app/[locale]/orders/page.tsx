import type { Metadata } from 'next';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { MinePage } from '@/components/orders/mine/mine-page';
import { Words } from '@/components/words';
import { pickMessages } from '@/lib/i18n';

export const revalidate = 300;
export const generateStaticParams = () => [];

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { t } = await marketOf(props);
  return { title: t('orders.title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function Orders(props: LocaleParams) {
  const { shop, locale } = await marketOf(props);
  return (
    <div className="gutter mx-auto max-w-320 py-6 md:py-10">
      <Words locale={locale.tag} messages={pickMessages(locale, ['orders', 'states', 'outcome', 'waits'])}>
        <MinePage storefrontId={shop.id} />
      </Words>
    </div>
  );
}
