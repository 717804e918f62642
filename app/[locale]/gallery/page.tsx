import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Gallery } from '@/components/gallery/gallery';
import { Specimen } from '@/components/gallery/specimen';
import { type LocaleParams, marketOf } from '@/components/layout/market';
import { Words } from '@/components/words';
import { env } from '@/lib/env';
import { pickMessages } from '@/lib/i18n';

export const revalidate = 300;
export const generateStaticParams = () => [];

const WORDS = [
  'notice',
  'basket',
  'orders',
  'order',
  'delivery',
  'states',
  'paid',
  'outcome',
  'payment',
  'checkout',
  'categories',
  'problems',
  'problemsWith',
  'waits',
] as const;

export const metadata: Metadata = { title: 'State gallery', robots: { index: false } };

/** For people who build and check the shop: only where the settings say so. */
export default async function GalleryPage(props: LocaleParams) {
  if (env().GALLERY === 'off') notFound();
  const { shop, locale, t } = await marketOf(props);
  const { id, name, support } = shop;
  return (
    <div className="gutter mx-auto max-w-320 space-y-8 py-6 md:py-10">
      <h1 lang="en" className="text-xl">
        State gallery
      </h1>
      <Words locale={locale.tag} messages={pickMessages(locale, WORDS)}>
        <Gallery shop={{ id, name, support }} />
      </Words>
      <Specimen tag={locale.tag} t={t} />
    </div>
  );
}
