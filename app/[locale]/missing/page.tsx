import type { Metadata } from 'next';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { FullPage } from '@/components/notice/full-page';
import { buttonClass } from '@/components/ui/button';
import { href } from '@/lib/storefronts';

export const revalidate = 86_400;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { t } = await marketOf(props);
  return { title: t('missing.title'), robots: { index: false } };
}

/** What the front answers with, and status 404, for an address that leads nowhere. */
export default async function MissingPage(props: LocaleParams) {
  const { locale, t, country } = await marketOf(props);
  return (
    <FullPage icon="search" title={t('missing.title')} text={t('missing.text', { country })}>
      <a href={href(locale.tag, { page: 'brands' })} className={buttonClass()}>
        {t('missing.brands', { country })}
      </a>
      <a href={href(locale.tag, { page: 'home' })} className={buttonClass({ look: 'quiet' })}>
        {t('missing.home')}
      </a>
    </FullPage>
  );
}
