import type { ReactNode } from 'react';
import { BrandTile, tileWords } from '@/components/catalog/brand-tile';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field, Input } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { BrandSummary } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';

const COLOURS = [
  ['ink', 'ink-2', 'ink-3', 'line-strong'],
  ['bg', 'surface', 'raised', 'sunken'],
  ['accent', 'accent-ink', 'accent-soft'],
  ['success', 'success-soft', 'warning', 'warning-soft'],
  ['danger', 'danger-soft', 'info', 'info-soft'],
].flat();
const SIZES = ['2xl', 'xl', 'lg', 'md', 'base', 'sm'] as const;
const TONES = ['success', 'warning', 'danger'] as const;

const BRAND: BrandSummary = {
  slug: 'steam',
  name: 'Steam',
  kind: 'giftcard',
  category: 'games',
  categories: ['games'],
  logo: null,
  background: '#171a21',
  range: '$10 – $200',
  tags: ['sale'],
  isOutOfStock: false,
  isPopular: true,
};
const TILES: BrandSummary[] = [
  BRAND,
  { ...BRAND, name: 'Airbnb', background: '#ff5a5f', tags: [] },
  { ...BRAND, name: 'Uber', background: '#000000', isOutOfStock: true },
];

/** The design language on one sheet: what pages are made of, in this shop's theme. */
export function Specimen({ tag, t }: { tag: string; t: Translate }) {
  return (
    <div id="specimen" className="grid items-start gap-6 lg:grid-cols-2">
      <Part name="colours">
        <ul className="grid grid-cols-3 gap-x-3 gap-y-2 sm:grid-cols-4">
          {COLOURS.map((name) => (
            <li key={name} className="min-w-0 font-mono text-sm">
              <span
                className="block h-9 rounded-control border border-line"
                style={{ background: `var(--color-${name})` }}
              />
              {name}
            </li>
          ))}
        </ul>
      </Part>
      <Part name="type">
        <ul className="space-y-1">
          {SIZES.map((size) => (
            <li key={size} className="flex items-baseline gap-4">
              <span className="w-10 shrink-0 font-mono text-ink-2 text-sm">{size}</span>
              <span
                className="truncate font-bold"
                style={{ fontSize: `var(--text-${size})`, lineHeight: `var(--text-${size}--line-height)` }}
              >
                {t('kinds.giftcard')} 21.43
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="controls">
        <div className="flex flex-wrap gap-3">
          <Button>{t('unavailable.retry')}</Button>
          <Button look="secondary">{t('fault.retry')}</Button>
          <Button look="quiet">{t('fault.home')}</Button>
          <Button disabled>{t('buy.soldOut')}</Button>
        </div>
        <Field id="specimen-field" label={t('buy.amount')} problem={t('buy.notNumber')}>
          {(wiring) => <Input {...wiring} defaultValue="twenty" />}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Badge>{t('buy.plan')}</Badge>
          <Badge tone="accent">{t('tags.new')}</Badge>
          {TONES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </Part>
      <Part name="notices">
        <Notice tone="info" title={t('notice.closed')}>
          <p>{t('notice.closedText')}</p>
        </Notice>
        <Notice tone="warning" title={t('notice.down')} />
        <Notice tone="danger" title={t('fault.title')} />
        <Notice tone="success" title={t('buy.added')} />
      </Part>
      <Part name="tiles">
        <ul className="grid grid-cols-3 gap-3">
          {TILES.map((brand) => (
            <li key={brand.name}>
              <BrandTile brand={brand} tag={tag} words={tileWords(t)} />
            </li>
          ))}
        </ul>
      </Part>
      <Part name="surfaces">
        <Card>{t('brand.final')}</Card>
        <div className="rounded-card border border-line bg-raised p-4 shadow-floating">
          {t('market.text')}
        </div>
        <Skeleton className="h-11" />
      </Part>
    </div>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="min-w-0 space-y-4">
      <p lang="en" className="font-mono text-ink-2 text-sm">
        {name}
      </p>
      {children}
    </section>
  );
}
