import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listedIn } from '@/components/catalog/place';
import { placeMetadata } from '@/components/catalog/place-metadata';
import { PlacePage } from '@/components/catalog/place-page';
import { marketOf } from '@/components/layout/market';
import { listBrandsAction } from '@/lib/catalog/actions';
import { kindOfPage } from '@/lib/storefronts';

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; kind: string; number?: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  return placeMetadata(await marketOf(props), await listedFor(props));
}

export default async function KindPage(props: Props) {
  return <PlacePage market={await marketOf(props)} listed={await listedFor(props)} />;
}

async function listedFor(props: Props) {
  const { kind, number } = await props.params;
  const { locale, t } = await marketOf(props);
  const brands = await listBrandsAction(locale.tag);
  if (!brands.ok) throw new Error(brands.problems[0].code);
  return (
    listedIn({ page: 'kind', kind: kindOfPage(kind) ?? notFound() }, brands.value, t, number) ?? notFound()
  );
}
