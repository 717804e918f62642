import { useTranslations } from 'use-intl';
import { useProblemText } from '@/components/payment/use-problem-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { OrderSnapshot } from '@/lib/orders';
import type { Access } from '../stream/doors';
import { DeliveredLine } from './delivered-line';
import { useReveal } from './use-reveal';

/** The codes behind one deliberate press, and back behind it again. */
export function RevealPanel({ order: { lines }, access }: { order: OrderSnapshot; access: Access }) {
  const t = useTranslations('order');
  const problemText = useProblemText();
  const { revealed, ask, hide } = useReveal(access);
  const hasCode = lines.some(({ isDelivered, deliveryType }) => isDelivered && deliveryType !== 'by_phone');

  if (revealed.step === 'shown') {
    return (
      <div className="space-y-4">
        {revealed.reveal.deliveries.map((delivery) => (
          <DeliveredLine
            key={delivery.line}
            delivery={delivery}
            name={lines[delivery.line]?.brand ?? ''}
            isTitled={lines.length > 1}
          />
        ))}
        <div className="flex flex-wrap items-center justify-between gap-x-4 text-ink-2 text-sm">
          <p>{t('hides')}</p>
          <Button look="quiet" onClick={hide}>
            <Icon name="hidden" />
            {t('hide')}
          </Button>
        </div>
      </div>
    );
  }

  const wasShown = revealed.step === 'hidden' && revealed.wasShown;
  const label = wasShown ? t('revealAgain') : hasCode ? t('reveal') : t('revealReference');
  return (
    <div className="space-y-3 text-center">
      <Button size="large" className="w-full" disabled={revealed.step === 'asking'} onClick={ask}>
        <Icon name={hasCode ? 'eye' : 'receipt'} />
        {revealed.step === 'asking' ? t('revealing') : label}
      </Button>
      {hasCode && <p className="text-ink-2 text-sm">{t('revealFinal')}</p>}
      <div role="status" className="text-start">
        {wasShown && <p className="text-center text-ink-2 text-sm">{t('hidden')}</p>}
        {revealed.step === 'refused' && <Notice tone="warning">{problemText(revealed.problems[0])}</Notice>}
      </div>
    </div>
  );
}
