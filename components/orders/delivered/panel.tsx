import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import type { Access } from '../stream/doors';
import type { Bundle } from './bundles';
import { Cards } from './cards';
import { Refused } from './refused';
import type { Print } from './use-print';
import { useReveal } from './use-reveal';

/** So few tries left that they are worth a word. */
const FEW = 3;

type Props = {
  bundle: Bundle;
  order: OrderSnapshot;
  access: Access;
  paper: Print;
  /** One of several: its button says of what. */
  isNamed: boolean;
};

/** What belongs to one thing behind one deliberate press, and back behind it again. */
export function Panel({ bundle, order, access, paper, isNamed }: Props) {
  const t = useTranslations('delivery');
  const { line, places, recipient, isGift } = bundle;
  const { revealed, ask, hide } = useReveal(access, places);
  const { step } = revealed;
  const id = useId();
  const shown = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isCode = line.deliveryType === 'by_email';
  const isInEmail = isCode && !isGift;
  const name = t('name', { brand: line.brand, label: line.label });

  useEffect(() => {
    if (step === 'shown') shown.current?.focus({ preventScroll: true });
    // Whatever had the focus is gone with the codes.
    if (step === 'again' && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
  }, [step]);

  if (step === 'shown') {
    return (
      <section
        ref={shown}
        tabIndex={-1}
        aria-label={isNamed ? name : t('shown')}
        className="space-y-4 outline-none"
      >
        <Cards deliveries={revealed.reveal.deliveries} lines={order.lines} paper={paper} />
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
    hidden: isCode ? t('reveal', { count: places.length }) : t('revealReference'),
    asking: t('revealing'),
    again: t('revealAgain'),
    refused: t('tryAgain'),
  }[step];
  return (
    <div className="space-y-3 text-center">
      {isCode && step !== 'again' && (
        <p className="text-ink-2 text-sm [overflow-wrap:anywhere]">
          {isGift && recipient ? t('revealGift', { recipient }) : t('revealFinal')}
        </p>
      )}
      <Button
        ref={button}
        size={isCode ? 'large' : undefined}
        look={isInEmail ? 'primary' : 'secondary'}
        className="w-full"
        aria-disabled={step === 'asking'}
        aria-describedby={isNamed ? id : undefined}
        onClick={ask}
      >
        <Icon name={isCode ? 'eye' : 'receipt'} />
        {label}
      </Button>
      {isNamed && (
        <span id={id} hidden>
          {name}
        </span>
      )}
      <div role="status" className="text-start empty:-mt-3">
        {step === 'again' && (
          <p className="text-center text-ink-2 text-sm">
            {t('hidden')} {revealed.remaining <= FEW && t('remaining', { count: revealed.remaining })}{' '}
            {revealed.remaining === 0 && isInEmail && t('inEmail')}
          </p>
        )}
        {step === 'refused' && <Refused problem={revealed.problem} isInEmail={isInEmail} />}
      </div>
    </div>
  );
}
