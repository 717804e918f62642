import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/components/layout/alternates';
import { marketOf } from '@/components/layout/market';
import { env } from '@/lib/env';
import { messagesOf } from '@/lib/i18n';
import { href, isLegalTopic, LEGAL_TOPICS } from '@/lib/storefronts';

export const revalidate = 86_400;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; topic: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shop, locale, t } = await marketOf(props);
  const { topic } = await props.params;
  if (!isLegalTopic(topic)) notFound();
  return {
    title: t(`legal.${topic}.title`),
    description: t(`legal.${topic}.lead`),
    alternates: alternatesOf(shop, locale, { page: 'legal', topic }),
  };
}

export default async function LegalPage(props: Props) {
  const { shop, locale, t } = await marketOf(props);
  const { topic } = await props.params;
  if (!isLegalTopic(topic)) notFound();

  const { ORDER_ACCESS_DAYS, ORDER_RETENTION_DAYS } = env();
  const facts = {
    operator: shop.legal.operator,
    support: shop.support.email,
    access: String(ORDER_ACCESS_DAYS),
    retention: String(ORDER_RETENTION_DAYS),
  };
  // The sections differ per topic; what each has is the same.
  const sections = Object.keys(messagesOf(locale).legal[topic].sections).map(
    (name) => `legal.${topic}.sections.${name}` as 'legal.terms.sections.price',
  );

  return (
    <article className="gutter mx-auto max-w-180 pt-5 md:pt-10">
      <h1 className="text-xl md:text-2xl">{t(`legal.${topic}.title`)}</h1>
      <p className="mt-2 text-ink-2 text-md">{t(`legal.${topic}.lead`)}</p>
      {sections.map((section) => (
        <section key={section} className="mt-8">
          <h2 className="text-lg">{t(`${section}.title`)}</h2>
          <p className="mt-1.5">{t(`${section}.text`, facts)}</p>
        </section>
      ))}
      <nav aria-label={t('legal.others')} className="mt-12 flex flex-wrap gap-x-6 border-line border-t pt-4">
        {LEGAL_TOPICS.filter((other) => other !== topic).map((other) => (
          <a
            key={other}
            href={href(locale.tag, { page: 'legal', topic: other })}
            className="inline-flex min-h-11 items-center rounded-control font-bold text-accent hover:underline"
          >
            {t(`legal.${other}.title`)}
          </a>
        ))}
      </nav>
    </article>
  );
}
