import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { Basket } from '@/lib/device';
import { BasketLines } from './basket-lines';
import { Confirm } from './confirm';
import { PaymentFields } from './fields/payment-fields';
import { WhereFields } from './fields/where-fields';
import { LastStep } from './last-step';
import type { PlaceOrder } from './placement/send';
import { ProblemList } from './problem-list';
import { Section } from './section';
import { SummaryCard, SummaryFold } from './summary';
import { useBasketChange } from './use-basket-change';
import { useCheckout } from './use-checkout';

/** One column: what you buy, where it goes, how you pay, confirm. */
export function CheckoutForm({
  storefrontId,
  basket,
  placeOrder,
  onPlaced,
}: {
  storefrontId: string;
  basket: Basket;
  placeOrder: PlaceOrder;
  onPlaced: () => void;
}) {
  const t = useTranslations('checkout');
  const checkout = useCheckout(storefrontId, basket, placeOrder, onPlaced);
  const { form, change, problems, quoteProblems, total, chosen, coins, isFailing, placing, submit } =
    checkout;
  const { lines } = basket;
  const hasChanged = useBasketChange(storefrontId, basket);
  const id = useId();
  const isLocked = placing.step === 'placing' || placing.step === 'unanswered';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
      <form
        noValidate
        onSubmit={onSubmit}
        className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140"
      >
        <h1 className="text-xl">{t('title')}</h1>
        {hasChanged && (
          <Notice tone="info" live="polite">
            {t('basketChanged')}
          </Notice>
        )}
        <ProblemList problems={problems.shown} raised={checkout.raised} />
        <fieldset disabled={isLocked} className="min-w-0 space-y-6">
          <Section id={`${id}what`} title={t('what')}>
            <BasketLines lines={lines} problemAt={(place) => problems.at(place) ?? quoteProblems.at(place)} />
          </Section>
          <Section id={`${id}where`} title={t('where')}>
            <WhereFields lines={lines} form={form} problemAt={problems.at} onChange={change} />
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
          </Section>
          <div className="lg:hidden">
            <SummaryFold lines={lines} total={total} />
          </div>
          <Section id={`${id}confirm`} title={t('confirm')}>
            <Confirm lines={lines} form={form} termsProblem={problems.at('terms')} onChange={change}>
              <p className="text-ink-2 text-sm lg:hidden">{t('final')}</p>
            </Confirm>
          </Section>
        </fieldset>
        <LastStep checkout={checkout} />
      </form>
      <aside className="max-lg:hidden">
        <div className="sticky top-24 mt-16">
          <SummaryCard lines={lines} total={total} />
        </div>
      </aside>
    </div>
  );
}
