import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Icon, type IconName } from '@/components/ui/icon';
import type { OrderLine } from '@/lib/orders';
import { type LineState, lineState } from '../line-state';

const LOOKS: Record<LineState, { tone: 'success' | 'warning' | 'neutral'; icon: IconName }> = {
  delivered: { tone: 'success', icon: 'check' },
  refunded: { tone: 'warning', icon: 'receipt' },
  checking: { tone: 'neutral', icon: 'eye' },
  rebuy: { tone: 'neutral', icon: 'refresh' },
  failed: { tone: 'warning', icon: 'warning' },
  waiting: { tone: 'neutral', icon: 'clock' },
};

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
