import { useTranslations } from 'use-intl';
import type { OrderLine } from '@/lib/orders';
import { isRefused } from '../line-state';

/** Why a line was not delivered, where its number or account is the reason. */
export function WrongRecipient({ line }: { line: OrderLine }) {
  const t = useTranslations('delivery');
  if (!isRefused(line)) return null;
  return (
    <p className="text-sm text-warning">
      {t(line.deliveryType === 'by_phone' ? 'wrongNumber' : 'wrongAccount')}
    </p>
  );
}
