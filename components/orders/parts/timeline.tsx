import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';

/** What happened and when, the present state last and marked. Asking once more is always possible. */
export function Timeline({
  order: { timeline },
  checkAgain,
}: {
  order: OrderSnapshot;
  checkAgain: () => void;
}) {
  const t = useTranslations('order');
  const states = useTranslations('states');
  const locale = useLocale();
  return (
    <section aria-labelledby="timeline">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="timeline" className="text-md">
          {t('timeline')}
        </h2>
        <Button look="quiet" className="-me-4" onClick={checkAgain}>
          <Icon name="refresh" />
          {t('checkAgain')}
        </Button>
      </div>
      <ol className="mt-2">
        {timeline.map(({ state, at }, index) => {
          const isNow = index === timeline.length - 1;
          return (
            <li
              key={`${state} ${at}`}
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
                {states(`${state}.short`)}
              </span>
              <time dateTime={new Date(at).toISOString()} className="tabular text-ink-2 text-sm">
                {timeText(at, locale)}
              </time>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
