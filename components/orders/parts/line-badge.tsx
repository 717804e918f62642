import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import type { OrderLine, OrderSnapshot } from '@/lib/orders';

const UNDER_WAY = ['PaymentReceived', 'WaitingForDelivery', 'WaitingForRebuy', 'WaitingForManualAction'];
const BY_HAND = ['WaitingForManualAction', 'WaitingForRebuy'];

/** Where one line is, as soon as lines can differ. */
export function LineBadge({ line, order }: { line: OrderLine; order: OrderSnapshot }) {
  const t = useTranslations('order');
  if (line.isDelivered) {
    return (
      <Badge tone="success">
        <Icon name="check" />
        {t('delivered')}
      </Badge>
    );
  }
  if (line.state === 'Refunded') {
    return (
      <Badge tone="warning">
        <Icon name="receipt" />
        {t('lineRefunded')}
      </Badge>
    );
  }
  if (!UNDER_WAY.includes(order.state)) return null;
  return (
    <Badge>
      <Icon name="clock" />
      {BY_HAND.includes(line.state) ? t('lineByHand') : t('linePending')}
    </Badge>
  );
}
