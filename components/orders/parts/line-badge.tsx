import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Icon, type IconName } from '@/components/ui/icon';
import type { OrderLine } from '@/lib/orders';

type LineState = 'delivered' | 'refunded' | 'checking' | 'rebuy' | 'failed' | 'waiting';

const LOOKS: Record<LineState, { tone: 'success' | 'warning' | 'neutral'; icon: IconName }> = {
  delivered: { tone: 'success', icon: 'check' },
  refunded: { tone: 'warning', icon: 'receipt' },
  checking: { tone: 'neutral', icon: 'eye' },
  rebuy: { tone: 'neutral', icon: 'refresh' },
  failed: { tone: 'warning', icon: 'warning' },
  waiting: { tone: 'neutral', icon: 'clock' },
};

const STATES: Record<string, LineState> = {
  Refunded: 'refunded',
  WaitingForManualAction: 'checking',
  InReview: 'checking',
  WaitingForRebuy: 'rebuy',
  Failed: 'failed',
  Expired: 'failed',
  Canceled: 'failed',
};

export const lineState = ({ isDelivered, state }: OrderLine): LineState =>
  isDelivered ? 'delivered' : (STATES[state] ?? 'waiting');

/** Where one line is, as soon as lines can differ. */
export function LineBadge({ line }: { line: OrderLine }) {
  const t = useTranslations('delivery.lines');
  const state = lineState(line);
  return (
    <Badge tone={LOOKS[state].tone} className="shrink-0">
      <Icon name={LOOKS[state].icon} />
      {t(state)}
    </Badge>
  );
}
