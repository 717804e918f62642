import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Icon } from '@/components/ui/icon';
import { isEmail } from '@/lib/checkout';
import type { BasketLine, CheckoutForm } from '@/lib/device';
import { href } from '@/lib/storefronts';
import { recipientOf, recipientProblem } from './draft';
import { Tick } from './fields/tick';

/** What is about to happen, said back once, and the two ticks: one needed, one free. */
export function Confirm({
  lines,
  form,
  termsProblem,
  onChange,
  children,
}: {
  lines: readonly BasketLine[];
  form: CheckoutForm;
  termsProblem: string | undefined;
  onChange: (change: Partial<CheckoutForm>) => void;
  children: ReactNode;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  return (
    <div className="space-y-4">
      <Echo lines={lines} form={form} />
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

/** The last look at where it goes: a wrong address loses the code without an error anywhere. */
function Echo({ lines, form }: { lines: readonly BasketLine[]; form: CheckoutForm }) {
  const t = useTranslations('checkout');
  const email = form.email.trim();
  const others = lines.flatMap((line, index) =>
    line.deliveryType === 'by_email' ? [] : [{ line, recipient: recipientOf(line, index, form) }],
  );
  const isSound = others.every(({ line, recipient }) => !recipientProblem(line, recipient));
  if (!isEmail(email) || !isSound) return null;

  const [first] = others;
  const strong = (text: string) => () => (
    <strong className="font-bold [overflow-wrap:anywhere]">{text}</strong>
  );
  return (
    <p className="flex gap-2.5 rounded-control bg-sunken px-4 py-3">
      <Icon name={first?.line.deliveryType === 'by_phone' ? 'phone' : 'mail'} className="mt-px text-ink-3" />
      <span className="min-w-0">
        {!first
          ? t.rich('codeGoesTo', { to: strong(email) })
          : first.line.deliveryType === 'by_phone'
            ? t.rich('topUpGoesTo', { phone: strong(first.recipient), to: strong(email) })
            : t.rich('accountGoesTo', { account: strong(first.recipient), to: strong(email) })}
      </span>
    </p>
  );
}
