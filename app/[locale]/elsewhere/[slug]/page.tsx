import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Flag } from '@/components/layout/flag';
import { marketOf } from '@/components/layout/market';
import { countriesByName } from '@/components/layout/names';
import { FullPage } from '@/components/notice/full-page';
import { buttonClass } from '@/components/ui/button';
import { type SoldIn, soldIn } from '@/lib/catalog/server';
import { href } from '@/lib/storefronts';

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { t, country } = await marketOf(props);
  const { name } = await foundOf(props);
  return { title: t('elsewhere.title', { brand: name, country }), robots: { index: false } };
}

/** What the front answers with, and status 404, for a brand that this market lacks and another is known to have. */
export default async function ElsewherePage(props: Props) {
  const { locale, t, country } = await marketOf(props);
  const { slug, name, countries } = await foundOf(props);
  return (
    <FullPage icon="globe" title={t('elsewhere.title', { brand: name, country })} text={t('elsewhere.text')}>
      <nav aria-labelledby="where" className="w-full">
        <h2 id="where" className="font-bold">
          {t('elsewhere.where', { brand: name })}
        </h2>
        <ul className="mt-3 flex flex-wrap justify-center gap-2">
          {countriesByName(locale.tag, countries).map((other) => (
            <li key={other.code}>
              <a
                href={href(`${locale.language}-${other.code}`, { page: 'brand', slug })}
                className="flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface px-4 hover:border-line-strong"
              >
                <Flag country={other.code} />
                {other.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a href={href(locale.tag, { page: 'brands' })} className={buttonClass({ look: 'quiet' })}>
        {t('missing.brands', { country })}
      </a>
    </FullPage>
  );
}

async function foundOf({ params }: Props): Promise<SoldIn & { slug: string }> {
  const { slug } = await params;
  return { slug, ...(soldIn(slug) ?? notFound()) };
}
