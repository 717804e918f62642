import { type FormEvent, useEffect, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { Basket } from '@/lib/device';
import type { Problem } from '@/lib/problem';
import { BasketLines } from './basket/basket-lines';
import type { BasketEdits } from './basket/use-basket';
import { Confirm } from './confirm';
import { refundOf } from './draft';
import { CouponField } from './fields/coupon-field';
import { EmailField } from './fields/email-field';
import { PaymentFields } from './fields/payment-fields';
import { RefundField } from './fields/refund-field';
import { focusPlace } from './focus-place';
import { LastStep } from './last-step';
import type { PlaceOrder } from './placement/send';
import { isRecipientPlace } from './places';
import { ProblemList } from './problem-list';
import { useWays } from './problems/use-ways';
import { Ways, WaysProvider } from './problems/ways';
import { Section } from './section';
import { SummaryCard, SummaryFold } from './summary';
import { useCheckout } from './use-checkout';

/** One column: what you buy, where it goes, how you pay, confirm. */
export function CheckoutForm({
  storefrontId,
  support,
  basket,
  edits,
  placeOrder,
  onPlaced,
}: {
  storefrontId: string;
  /** Where to write to. */
  support: string;
  basket: Basket;
  edits: BasketEdits;
  placeOrder: PlaceOrder;
  onPlaced: () => void;
}) {
  const t = useTranslations('checkout');
  const checkout = useCheckout(storefrontId, basket, edits, placeOrder, onPlaced);
  const { form, change, problems, quoteProblems, total, chosen, coins, isFailing, placing, submit } =
    checkout;
  const { lines } = basket;
  const hasCode = lines.some(
    ({ id, deliveryType }) => deliveryType === 'by_email' && form.recipients[id] === undefined,
  );
  const ways = useWays(storefrontId, checkout, basket, support);
  const id = useId();
  const isLocked = placing.step === 'placing' || placing.step === 'unanswered';

  // Another page may lead to a field: the number of a top-up that was refused.
  useEffect(() => {
    const place = location.hash.slice(1);
    if (isRecipientPlace(place)) focusPlace(place);
  }, []);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <WaysProvider value={ways}>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
        <form
          noValidate
          onSubmit={onSubmit}
          className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140"
        >
          <h1 className="text-xl">{t('title')}</h1>
          {edits.hasChanged && (
            <Notice tone="info" live="polite">
              {t('basketChanged')}
            </Notice>
          )}
          <ProblemList problems={problems.shown} raised={checkout.raised} />
          <fieldset disabled={isLocked} className="min-w-0 space-y-6">
            <Section id={`${id}what`} title={t('what')}>
              <BasketLines
                lines={lines}
                prices={total.prices}
                form={form}
                edits={checkout.edits}
                problemAt={(place) => problems.at(place) ?? quoteProblems.at(place)}
                goneAt={(index) => isGone(total.problems, index)}
                onRecipient={checkout.setRecipient}
              />
            </Section>
            <Section id={`${id}where`} title={t('where')}>
              <EmailField
                id="email"
                label={t('email')}
                hint={`${t(hasCode ? 'emailHint' : 'receiptHint')} ${t('emailKept')}`}
                autoComplete="email"
                value={form.email}
                problem={problems.at('email')}
                onChange={(email) => change({ email })}
              />
              <Ways place="email" />
            </Section>
            <Section id={`${id}how`} title={t('how')}>
              <PaymentFields
                coins={coins}
                isFailing={isFailing}
                chosen={chosen}
                total={total.money}
                problemAt={problems.at}
                onCoin={(coin) => change({ coin, network: null })}
                onNetwork={(network) => change({ network })}
              />
              <div className="space-y-2">
                <CouponField
                  value={form.coupon}
                  problem={problems.at('coupon')}
                  onChange={(coupon) => change({ coupon })}
                />
                <Ways place="coupon" />
                {chosen.coin && chosen.network && (
                  <RefundField
                    coin={chosen.coin.coin}
                    network={chosen.network.network}
                    value={form.refundAddress}
                    problem={problems.at('refund')}
                    onChange={(refundAddress) => change({ refundAddress })}
                  />
                )}
              </div>
            </Section>
            <div className="lg:hidden">
              <SummaryFold lines={lines} total={total} coupon={form.coupon} />
            </div>
            <Section id={`${id}confirm`} title={t('confirm')}>
              <Confirm
                lines={lines}
                form={form}
                refund={refundOf(form, chosen)}
                termsProblem={problems.at('terms')}
                onChange={change}
              >
                <p className="text-ink-2 text-sm lg:hidden">{t('final')}</p>
              </Confirm>
            </Section>
          </fieldset>
          <LastStep storefrontId={storefrontId} checkout={checkout} />
        </form>
        <aside className="max-lg:hidden">
          <div className="sticky top-24 mt-16">
            <SummaryCard lines={lines} total={total} coupon={form.coupon} />
          </div>
        </aside>
      </div>
    </WaysProvider>
  );
}

/** What stands at a line instead of a price means that it cannot be bought. */
const isGone = (problems: readonly Problem[], index: number): boolean =>
  problems.some(({ field }) => field?.startsWith(`lines.${index}.`));
