import { useLocale, useTranslations } from 'use-intl';
import { isOnItsWay } from '@/components/payment/ask-press';
import { NextTry } from '@/components/payment/next-try';
import { timeText } from '@/components/payment/times';
import type { Asking } from '@/components/payment/use-asking';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { dropPress, type Press } from '@/lib/device';
import { href } from '@/lib/storefronts';
import type { usePresses } from './use-presses';

/** What was sent and not answered stands before the orders, one of which it may be. */
export function PressList({
  storefrontId,
  presses: { presses, asking },
}: {
  storefrontId: string;
  presses: ReturnType<typeof usePresses>;
}) {
  const newestFirst = Object.entries(presses).sort(([, a], [, b]) => b.sentAt - a.sentAt);
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {newestFirst.map(([idempotencyKey, press]) => (
        <PressRow
          key={idempotencyKey}
          press={press}
          asking={asking}
          onRemove={() => dropPress(storefrontId, idempotencyKey)}
        />
      ))}
    </ul>
  );
}

function PressRow({ press, asking, onRemove }: { press: Press; asking: Asking; onRemove: () => void }) {
  const t = useTranslations('orders');
  const locale = useLocale();
  const { brand, label, sentAt, isVoid } = press;
  const name = brand || t('unnamed');
  const state = isVoid ? 'void' : isOnItsWay(press, Date.now()) ? 'placing' : 'unanswered';
  return (
    <li className="flex items-start">
      <div className="min-w-0 flex-1 space-y-1 py-3 ps-4">
        <p className="break-words font-bold">
          {name} <span className="tabular">{label}</span>
        </p>
        <p className="flex flex-wrap items-center justify-between gap-x-4 text-sm" role="status">
          <span className={state === 'unanswered' ? 'text-warning' : 'text-ink-2'}>
            {t(`press.${state}`)}
          </span>
          <span className="tabular text-ink-2">{timeText(sentAt, locale)}</span>
        </p>
        <p className="text-ink-2 text-sm">{t(`press.${state}Text`)}</p>
        {isVoid ? (
          <a
            href={href(locale, { page: 'checkout' })}
            className="inline-flex min-h-11 items-center font-bold text-accent"
          >
            {t('press.checkout')}
          </a>
        ) : (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1">
            <Button look="secondary" onClick={asking.askNow}>
              {t('press.ask')}
            </Button>
            <NextTry asking={asking} />
          </div>
        )}
      </div>
      {isVoid ? (
        <button
          type="button"
          aria-label={t('removeOf', { what: [name, label].filter(Boolean).join(' ') })}
          onClick={onRemove}
          className="mx-1 mt-2 grid size-11 shrink-0 place-content-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
        >
          <Icon name="close" />
        </button>
      ) : (
        <span className="w-4 shrink-0" />
      )}
    </li>
  );
}
