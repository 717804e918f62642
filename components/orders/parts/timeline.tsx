import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { cx } from '@/components/ui/cx';
import type { OrderSnapshot } from '@/lib/orders';
import { eventsOf, type OrderEvent } from '../events';
import type { Succession } from '../pay/use-replaced';
import { CheckAgain } from './check-again';
import { useStateName } from './state-words';

/** What happened and when, the present state last and marked. Asking once more is always possible. */
export function Timeline({
  order,
  how,
  offset,
  checkAgain,
}: {
  order: OrderSnapshot;
  how: Succession | null;
  /** The server's clock minus ours. */
  offset: number;
  checkAgain: () => Promise<boolean>;
}) {
  const t = useTranslations('order');
  const events = eventsOf(order);
  const last = events.length - 1;
  const now = useStateName(order);

  return (
    <section aria-labelledby="timeline">
      <div className="flex flex-wrap items-center gap-x-2">
        <h2 id="timeline" className="me-auto text-md">
          {t('timeline')}
        </h2>
        <CheckAgain order={order} offset={offset} checkAgain={checkAgain} />
      </div>
      <ol className="mt-2">
        {events.map((event, index) => (
          <Event
            key={event.state}
            {...event}
            name={event.state === order.state ? now : undefined}
            isNow={index === last && how !== 'replaced'}
            how={how}
          />
        ))}
        {how === 'replaced' && <Event state="Replaced" at={null} isNow how={how} />}
      </ol>
    </section>
  );
}

type Step = Pick<OrderEvent, 'at'> & {
  state: OrderEvent['state'] | 'Replaced';
  isNow: boolean;
  name?: string | undefined;
  how: Succession | null;
};

function Event({ state, at, isNow, name, how }: Step) {
  const isSuccession = state === 'Replaced' || (isNow && how === 'overtaken');
  const t = useTranslations();
  const locale = useLocale();
  return (
    <li
      aria-current={isNow ? 'step' : undefined}
      className="relative flex items-baseline gap-3 pb-3 last:pb-0 [&:not(:last-child)]:before:absolute [&:not(:last-child)]:before:start-[4.5px] [&:not(:last-child)]:before:top-4 [&:not(:last-child)]:before:bottom-[-0.25rem] [&:not(:last-child)]:before:w-px [&:not(:last-child)]:before:bg-line-strong/40"
    >
      <span
        className={cx(
          'size-2.5 shrink-0 translate-y-px rounded-full',
          isNow ? 'bg-accent' : 'bg-line-strong/50',
        )}
      />
      <span className={cx('flex-1', isNow ? 'font-bold' : 'text-ink-2')}>
        {isSuccession
          ? t(`payment.${how ?? 'replaced'}.short`)
          : (name ?? t(state === 'CameLate' ? 'order.cameLateShort' : `states.${state}.short`))}
      </span>
      {at !== null && (
        <time dateTime={new Date(at).toISOString()} className="tabular text-ink-2 text-sm">
          {timeText(at, locale)}
        </time>
      )}
    </li>
  );
}
