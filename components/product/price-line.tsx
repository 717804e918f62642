import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { agoText } from '@/components/payment/times';
import { cx } from '@/components/ui/cx';
import { formatMoney, type Money } from '@/lib/money';
import { markUpOf } from './mark-up';

const JUST_NOW_MS = 5_000;

/** What one pays and how old its rate is. Without `madeAt` a fresh price is on its way, and this is the last one. */
export function PriceLine({
  price,
  faceValue,
  madeAt,
  tag,
}: {
  price: Money | null;
  faceValue: Money | null;
  madeAt: number | null;
  tag: string;
}) {
  const t = useTranslations('buy');
  return (
    <div className="flex items-baseline justify-between gap-4">
      <span>
        <span className="text-ink-2">{t('pay')}</span>
        <span className="tabular block text-ink-2 text-sm">
          <MarkUp price={price} faceValue={faceValue} tag={tag} />
        </span>
      </span>
      <span className="text-end">
        <output
          className={cx(
            'tabular block font-bold text-lg transition-opacity',
            madeAt === null && 'opacity-60',
          )}
        >
          {price ? formatMoney(price, tag) : '–'}
        </output>
        <span className="tabular block text-ink-2 text-sm">
          {madeAt === null ? t('asking') : <Age since={madeAt} tag={tag} />}
        </span>
      </span>
    </div>
  );
}

/** All costs are in the price; this says how high they are, where that can be known. */
function MarkUp({ price, faceValue, tag }: { price: Money | null; faceValue: Money | null; tag: string }) {
  const t = useTranslations('buy');
  const markUp = markUpOf(price, faceValue);
  if (markUp === null) return null;
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(
    Math.abs(markUp),
  );
  return markUp === 0 ? t('atFaceValue') : t(markUp > 0 ? 'aboveFaceValue' : 'belowFaceValue', { percent });
}

function Age({ since, tag }: { since: number; tag: string }) {
  const t = useTranslations('buy');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);

  const age = now - since;
  return age < JUST_NOW_MS ? t('rateNow') : t('rate', { ago: agoText(age, tag) });
}
