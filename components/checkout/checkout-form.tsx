import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Basket } from '@/lib/device';
import { BasketLines } from './basket-lines';
import { Confirm } from './confirm';
import { EmailField } from './fields/email-field';
import { PaymentFields } from './fields/payment-fields';
import { PhoneField } from './fields/phone-field';
import { LastStep } from './last-step';
import type { PlaceOrder } from './placement/send';
import { ProblemList } from './problem-list';
import { Section } from './section';
import { SummaryCard, SummaryFold } from './summary';
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
  const hasPhone = lines.some(({ deliveryType }) => deliveryType === 'by_phone');
  const id = useId();
  const isLocked = placing.step === 'placing' || placing.step === 'unanswered';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const setPhone = (at: number, phone: string) =>
    change({ phones: lines.map((_, index) => (index === at ? phone : (form.phones[index] ?? ''))) });

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,35rem)_20rem] lg:justify-center">
      <form
        noValidate
        onSubmit={onSubmit}
        className="min-w-0 space-y-6 max-lg:mx-auto max-lg:w-full max-lg:max-w-140"
      >
        <h1 className="text-xl">{t('title')}</h1>
        <ProblemList problems={problems.shown} raised={checkout.raised} />
        <fieldset disabled={isLocked} className="min-w-0 space-y-6">
          <Section id={`${id}what`} title={t('what')}>
            <BasketLines lines={lines} problemAt={(place) => problems.at(place) ?? quoteProblems.at(place)} />
          </Section>
          <Section id={`${id}where`} title={t('where')}>
            {lines.map(
              ({ brand, deliveryType }, index) =>
                deliveryType === 'by_phone' && (
                  <PhoneField
                    key={brand}
                    id={`phone-${index}`}
                    value={form.phones[index] ?? ''}
                    problem={problems.at(`phone-${index}`)}
                    onChange={(phone) => setPhone(index, phone)}
                  />
                ),
            )}
            <EmailField
              value={form.email}
              hint={hasPhone ? t('receiptHint') : t('emailHint')}
              problem={problems.at('email')}
              onChange={(email) => change({ email })}
            />
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
