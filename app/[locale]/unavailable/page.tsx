import type { Metadata } from 'next';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { FullPage } from '@/components/notice/full-page';
import { RetryWhenUp } from '@/components/notice/retry-when-up';

export const revalidate = 86_400;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { t } = await marketOf(props);
  return { title: t('unavailable.title'), robots: { index: false } };
}

/** What the front answers with, and status 503, when a page could not be made. Lives at the address that failed. */
export default async function UnavailablePage(props: LocaleParams) {
  const { shop, t } = await marketOf(props);
  return (
    <FullPage id="unavailable" icon="clock" title={t('unavailable.title')} text={t('unavailable.text')}>
      <RetryWhenUp label={t('unavailable.retry')} />
      <p className="mt-4 text-ink-2 text-sm">{t('unavailable.support', { email: shop.support.email })}</p>
    </FullPage>
  );
}
