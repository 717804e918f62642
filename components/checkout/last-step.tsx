import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { EndsOther } from './ends-other';
import { PayBar } from './pay-bar';
import { PriceMoved } from './price-moved';
import { Ways } from './problems/ways';
import { Unanswered } from './unanswered';
import { UnpaidOffer } from './unpaid-offer';
import type { useCheckout } from './use-checkout';

/** The pay button, or what stands in its place: a new price, an open question or order, a closed checkout. */
export function LastStep({
  storefrontId,
  checkout,
}: {
  storefrontId: string;
  checkout: ReturnType<typeof useCheckout>;
}) {
  const t = useTranslations('checkout');
  const { placing, total, isClosed, problems, quoteProblems, raised } = checkout;
  const { edit, confirmPrice, asking, startOver, unpaid, other, orderAnyway } = checkout;
  const isReused = raised.some(({ code }) => code === 'key_reused');

  switch (placing.step) {
    case 'moved':
      return (
        <PriceMoved
          before={placing.before}
          now={placing.now}
          onConfirm={confirmPrice}
          onCancel={() => edit()}
        />
      );
    case 'unanswered':
      return <Unanswered isOther={checkout.isOther} asking={asking} onStartOver={startOver} />;
    case 'stale':
      return <Stale />;
    default:
      return (
        <div className="flex flex-col gap-3">
          <div id="confirm" tabIndex={-1} role="status" className="space-y-3 empty:hidden">
            {isClosed && <Closed />}
            {!isClosed && quoteProblems.shown[0] && (
              <Notice tone="warning">{quoteProblems.shown[0].text}</Notice>
            )}
            {problems.at('confirm') && (
              <Notice tone="danger" title={isReused && t('renewedTitle')}>
                <p>{problems.at('confirm')}</p>
                <Ways place="confirm" />
                {isReused && (
                  <Button look="secondary" className="mt-2" onClick={startOver}>
                    {t('renew')}
                  </Button>
                )}
              </Notice>
            )}
          </div>
          {unpaid && placing.step === 'editing' ? (
            <UnpaidOffer storefrontId={storefrontId} unpaid={unpaid} onOrderAnyway={orderAnyway} />
          ) : (
            <>
              {other && placing.step === 'editing' && <EndsOther storefrontId={storefrontId} other={other} />}
              <PayBar total={total} isPlacing={placing.step === 'placing'} isClosed={isClosed} />
            </>
          )}
        </div>
      );
  }
}

/** While the shop takes no orders; it opens again by itself. */
export function Closed() {
  const t = useTranslations('checkout');
  return (
    <Notice tone="warning" title={t('closedTitle')}>
      {t('closedText')}
    </Notice>
  );
}

/** A newer version of the shop is there, which this page cannot talk to. */
export function Stale() {
  const t = useTranslations('checkout');
  return (
    <Notice tone="warning" title={t('staleTitle')} live="assertive">
      <p>{t('staleText')}</p>
      <Button className="mt-2" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </Notice>
  );
}
