import type { Metadata } from 'next';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { OrderPage } from '@/components/orders/order-page';
import { Words } from '@/components/words';
import { pickMessages } from '@/lib/i18n';

export const revalidate = 300;
export const generateStaticParams = () => [];

const WORDS = [
  'order',
  'delivery',
  'states',
  'paid',
  'outcome',
  'payment',
  'problems',
  'problemsWith',
  'waits',
] as const;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { t } = await marketOf(props);
  return { title: t('order.title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function Order(props: LocaleParams) {
  const { shop, locale } = await marketOf(props);
  const { id, name, support } = shop;
  return (
    <div className="gutter mx-auto max-w-320 py-6 md:py-10">
      <Words locale={locale.tag} messages={pickMessages(locale, WORDS)}>
        <OrderPage shop={{ id, name, support }} />
      </Words>
    </div>
  );
}
