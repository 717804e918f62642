import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import type { Access } from '../stream/doors';
import { Cards } from './cards';
import { Refused } from './refused';
import { useReveal } from './use-reveal';

/** So few tries left that they are worth a word. */
const FEW = 3;

const hasCode = ({ isDelivered, deliveryType }: OrderSnapshot['lines'][number]) =>
  isDelivered && deliveryType === 'by_email';

export function Panel({ order, access }: { order: OrderSnapshot; access: Access }) {
  const t = useTranslations('delivery');
  const { revealed, ask, hide } = useReveal(access);
  const { step } = revealed;
  const shown = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const count = order.lines.filter(hasCode).length;

  useEffect(() => {
    if (step === 'shown') shown.current?.focus({ preventScroll: true });
    // Whatever had the focus is gone with the codes.
    if (step === 'again' && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
  }, [step]);

  if (step === 'shown') {
    return (
      <section ref={shown} tabIndex={-1} aria-label={t('shown')} className="space-y-4 outline-none">
        <Cards deliveries={revealed.reveal.deliveries} lines={order.lines} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 text-ink-2 text-sm print:hidden">
          <p>{t('hides')}</p>
          <Button look="quiet" className="-mx-4" onClick={hide}>
            <Icon name="hidden" />
            {t('hide')}
          </Button>
        </div>
      </section>
    );
  }

  const label = {
    hidden: count > 0 ? t('reveal', { count }) : t('revealReference'),
    asking: t('revealing'),
    again: t('revealAgain'),
    refused: t('tryAgain'),
  }[step];
  return (
    <div className="space-y-3 text-center">
      {count > 0 && step !== 'again' && <p className="text-ink-2 text-sm">{t('revealFinal')}</p>}
      <Button ref={button} size="large" className="w-full" aria-disabled={step === 'asking'} onClick={ask}>
        <Icon name={count > 0 ? 'eye' : 'receipt'} />
        {label}
      </Button>
      <div role="status" className="text-start">
        {step === 'again' && (
          <p className="text-center text-ink-2 text-sm">
            {t('hidden')} {revealed.remaining <= FEW && t('remaining', { count: revealed.remaining })}
          </p>
        )}
        {step === 'refused' && <Refused problem={revealed.problem} />}
      </div>
    </div>
  );
}
