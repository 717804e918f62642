import { useTranslations } from 'use-intl';
import { useShopStatus } from '@/components/notice/use-shop-status';
import { timeText } from '@/components/payment/times';

/** Pages are renewed every few minutes while anybody looks at them; what is older could not be renewed. */
const OLD_MS = 20 * 60_000;

/** Says of which time the prices on the page are, while they cannot be or have not been renewed. */
export function PricesAge({ at, tag }: { at: number; tag: string }) {
  const t = useTranslations('buy');
  const status = useShopStatus();
  if (!status || (status.upstream === 'up' && status.now - at < OLD_MS)) return null;
  return <p className="tabular mt-2 text-ink-2 text-sm">{t('pricesAt', { time: timeText(at, tag) })}</p>;
}
