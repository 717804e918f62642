import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { formatMoney } from '@/lib/money';
import type { Total } from './price/use-total';

/** The button that carries the amount; on phones it stays at the lower edge. */
export function PayBar({
  total,
  isPlacing,
  isClosed,
}: {
  total: Total;
  isPlacing: boolean;
  isClosed: boolean;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const { money, problems } = total;
  // Who sees nothing but this button reads why it does nothing.
  const label = isClosed
    ? t('closedTitle')
    : money
      ? t('pay', { amount: formatMoney(money, locale) })
      : problems.length > 0
        ? t('noPrice')
        : t('gettingPrice');

  return (
    <>
      <p className="text-center text-ink-2 text-sm lg:order-last">{t('payHint')}</p>
      <div className="max-lg:sticky max-lg:bottom-0 max-lg:z-20 max-lg:-mx-4 max-lg:border-line max-lg:border-t max-lg:bg-bg/95 max-lg:px-4 max-lg:pt-3 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))] max-lg:backdrop-blur-sm">
        <Button
          type="submit"
          size="large"
          disabled={isPlacing || isClosed || !money}
          aria-busy={isPlacing || undefined}
          className="tabular w-full"
        >
          {isPlacing && <Icon name="refresh" className="animate-spin" />}
          {isPlacing ? t('placing') : label}
        </Button>
      </div>
    </>
  );
}
