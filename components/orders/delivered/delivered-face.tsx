import { useLocale, useTranslations } from 'use-intl';
import { BrandArt } from '@/components/catalog/brand-art';
import { countryInText } from '@/components/layout/names';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import type { Access } from '../stream/doors';
import { LineStates } from './line-states';
import { RevealPanel } from './reveal-panel';

/** What was bought, large, and its code. */
export function DeliveredFace({ order, access }: { order: OrderSnapshot; access: Access }) {
  const t = useTranslations('order');
  const states = useTranslations('states.Done');
  const locale = useLocale();
  const [first] = order.lines;

  return (
    <div className="space-y-6">
      <div className="text-center">
        {first && (
          <BrandArt
            brand={{
              name: first.brand,
              logo: first.logo ? { src: first.logo, srcSet: null } : null,
              background: first.background,
            }}
            sizes="256px"
            className="mx-auto mb-4 w-64 max-w-full"
          />
        )}
        <h1 className="flex items-center justify-center gap-2 text-xl">
          <Icon name="check" className="text-success" />
          {states('title')}
        </h1>
        {first && (
          <>
            <p className="tabular mt-1 text-md">
              {t('brandLabel', { brand: first.brand, label: first.label })}
            </p>
            <p className="text-ink-2">
              {states('money')} {t('region', { country: countryInText(locale, first.country) })}
            </p>
          </>
        )}
      </div>
      <LineStates lines={order.lines} />
      <RevealPanel order={order} access={access} />
    </div>
  );
}
