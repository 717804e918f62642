import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { AddressText } from '@/components/payment/address-text';
import { Icon } from '@/components/ui/icon';
import { isEmail } from '@/lib/checkout';
import { type BasketLine, type CheckoutForm, countItems } from '@/lib/device';
import { networkName } from '@/lib/payments';
import { href } from '@/lib/storefronts';
import { isForOther, type Refund, recipientOf, recipientProblem } from './draft';
import { Tick } from './fields/tick';

/** What is about to happen, said back once, and the two ticks: one needed, one free. */
export function Confirm({
  lines,
  form,
  refund,
  termsProblem,
  onChange,
  children,
}: {
  lines: readonly BasketLine[];
  form: CheckoutForm;
  refund: Refund | null;
  termsProblem: string | undefined;
  onChange: (change: Partial<CheckoutForm>) => void;
  children: ReactNode;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  return (
    <div className="space-y-4">
      <Echo lines={lines} form={form} refund={refund} />
      <div>
        <Tick
          id="terms"
          isTicked={form.acceptsTerms}
          problem={termsProblem}
          onChange={(acceptsTerms) => onChange({ acceptsTerms })}
        >
          {t.rich('terms', {
            terms: (words) => (
              <a
                href={href(locale, { page: 'legal', topic: 'terms' })}
                target="_blank"
                rel="noreferrer"
                className="font-bold text-accent underline underline-offset-2"
              >
                {words}
              </a>
            ),
          })}
        </Tick>
        <Tick
          id="newsletter"
          isTicked={form.acceptsNewsletter}
          onChange={(acceptsNewsletter) => onChange({ acceptsNewsletter })}
        >
          {t('newsletter')}
        </Tick>
      </div>
      {children}
    </div>
  );
}

type Echoed = { lines: readonly BasketLine[]; form: CheckoutForm; refund: Refund | null };

/** The last look at where it goes: a wrong address loses the code, or the money, without an error anywhere. */
function Echo({ lines, form, refund }: Echoed) {
  const t = useTranslations('checkout');
  const email = form.email.trim();
  const others = lines.filter((line) => isForOther(line, form));
  const isSound = others.every((line) => !recipientProblem(line, form));
  if (!isEmail(email) || !isSound) return null;

  const strong = (text: string) => () => (
    <strong className="font-bold [overflow-wrap:anywhere]">{text}</strong>
  );
  const [first] = others;
  const isOne = lines.length === 1;
  const words = first && isOne ? WORDS[first.deliveryType] : null;
  return (
    <div className="flex gap-2.5 rounded-control bg-sunken px-4 py-3">
      <Icon
        name={isOne && first?.deliveryType === 'by_phone' ? 'phone' : 'mail'}
        className="mt-px text-ink-3"
      />
      <div className="min-w-0 space-y-1">
        {!words &&
          others.map((line) => (
            <p key={line.id}>
              {t.rich('lineGoesTo', {
                what: `${line.quantity > 1 ? `${line.quantity} × ` : ''}${line.name} ${line.label}`,
                to: strong(recipientOf(line, form)),
              })}
            </p>
          ))}
        <p>
          {words && first
            ? t.rich(words, { recipient: strong(recipientOf(first, form)), to: strong(email) })
            : t.rich(restOf(lines, others), { to: strong(email) })}
        </p>
        {refund && (
          <div className="space-y-1 pt-1">
            <p>
              {t('refundGoesTo', { coin: refund.coin, network: networkName(refund.coin, refund.network) })}
            </p>
            <p>
              <AddressText address={refund.address} />
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

const WORDS = {
  by_email: 'giftGoesTo',
  by_phone: 'topUpGoesTo',
  by_account: 'accountGoesTo',
} as const satisfies Record<BasketLine['deliveryType'], string>;

/** What is said of the buyer's own address. */
function restOf(lines: readonly BasketLine[], others: readonly BasketLine[]) {
  if (others.length === lines.length) return 'receiptGoesTo';
  if (others.length > 0) return 'restGoesTo';
  return countItems(lines) > 1 ? 'codesGoTo' : 'codeGoesTo';
}
