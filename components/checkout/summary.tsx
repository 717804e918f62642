import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { agoText } from '@/components/payment/times';
import { Icon } from '@/components/ui/icon';
import type { BasketLine } from '@/lib/device';
import { formatMoney } from '@/lib/money';
import type { Total } from './price/use-total';

type Props = { lines: readonly BasketLine[]; total: Total; coupon: string | null };

/** Beside the form where there is room. */
export function SummaryCard(props: Props) {
  const t = useTranslations('checkout');
  return (
    <section aria-labelledby="summary" className="rounded-card border border-line bg-surface p-5">
      <h2 id="summary" className="text-md">
        {t('summary')}
      </h2>
      <Details {...props} />
    </section>
  );
}

/** Folded, for phones: the total stays in sight. */
export function SummaryFold(props: Props) {
  const t = useTranslations('checkout');
  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-13 list-none items-center gap-3 px-4 [&::-webkit-details-marker]:hidden">
        <span className="flex-1 font-bold">{t('summary')}</span>
        <TotalText total={props.total} />
        <Icon name="down" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4">
        <Details {...props} />
      </div>
    </details>
  );
}

function Details({ lines, total, coupon }: Props) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const code = coupon?.trim();
  return (
    <div className="mt-3 space-y-3">
      <ul className="space-y-1">
        {lines.map(({ id, name, label, quantity }, index) => {
          const price = total.prices[index];
          return (
            <li key={id} className="flex flex-wrap gap-x-4">
              <span>
                {name} <span className="tabular">{quantity > 1 ? `${quantity} × ${label}` : label}</span>
              </span>
              {price && <span className="tabular ms-auto">{formatMoney(price, locale)}</span>}
            </li>
          );
        })}
      </ul>
      <div className="border-line border-t pt-3">
        <p className="flex min-h-6.5 items-baseline justify-between gap-4">
          <span>{t('total')}</span>
          <TotalText total={total} />
        </p>
        <RateAge at={total.money ? total.at : null} />
        {code && <p className="mt-1 text-sm [overflow-wrap:anywhere]">{t('voucherEffect', { code })}</p>}
      </div>
      <p className="text-ink-2 text-sm">{t('final')}</p>
    </div>
  );
}

function TotalText({ total: { money, problems } }: { total: Total }) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  if (money) return <span className="tabular font-bold text-md">{formatMoney(money, locale)}</span>;
  return <span className="text-ink-2 text-sm">{problems.length > 0 ? t('noPrice') : t('gettingPrice')}</span>;
}

function RateAge({ at }: { at: number | null }) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const [now, setNow] = useState(at ?? 0);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 5_000);
    return () => clearInterval(timer);
  }, []);
  const age = now - (at ?? now);
  return (
    <p className="min-h-5 text-end text-ink-2 text-sm">
      {at !== null && (age < 5_000 ? t('rateNow') : t('rate', { ago: agoText(age, locale) }))}
    </p>
  );
}
