import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { Button, buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { later } from '@/components/ui/later';
import type { OrderSnapshot } from '@/lib/orders';
import type { Problem } from '@/lib/problem';
import { fail } from '@/lib/result';
import type { Face } from '../face';
import type { Access } from '../stream/doors';
import { NotLoaded } from './not-loaded';
import { factsText, useFacts, useSupportHref } from './use-facts';

const ProblemLine = later(() => import('./problem-line').then(({ ProblemLine }) => ProblemLine), NotLoaded);

const unreachable = async (_access: Access) => fail({ code: 'upstream_unreachable' as const });

/** Always at the same place, whatever the state. The order number is the supplier's and only asked for on request. */
export function SupportFacts({ order, access, face }: { order: OrderSnapshot; access: Access; face: Face }) {
  const t = useTranslations('order');
  const supportHref = useSupportHref(order, face);
  const [orderNumber, setOrderNumber] = useState<string | null>();
  const [problem, setProblem] = useState<Problem>();
  const known = useFacts(order, face);
  const facts = orderNumber ? [...known, { name: t('orderNumber'), value: orderNumber }] : known;

  const showOrderNumber = async () => {
    const { askSupport } = await import('../doors').catch(() => ({ askSupport: unreachable }));
    const asked = await askSupport(access);
    if (asked.ok) setOrderNumber(asked.value.orderNumber);
    setProblem(asked.ok ? undefined : asked.problems[0]);
  };

  return (
    <section aria-labelledby="facts" className="space-y-3">
      <div>
        <h2 id="facts" className="text-md">
          {t('facts')}
        </h2>
        <p className="mt-0.5 text-ink-2 text-sm">{t('factsText')}</p>
      </div>
      <dl className="space-y-2 text-sm">
        {facts.map(({ name, value }) => (
          <div key={name + value} className="flex gap-3">
            <dt className="w-24 shrink-0 text-ink-2">{name}</dt>
            <dd className="min-w-0 flex-1 break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="space-y-2">
        <CopyButton value={factsText(facts)} label={t('copyAll')} />
        {orderNumber === undefined && (
          <Button look="quiet" className="w-full" onClick={showOrderNumber}>
            {t('showOrderNumber')}
          </Button>
        )}
        <p role="status" className="text-ink-2 text-sm empty:hidden">
          {orderNumber === null && t('noOrderNumber')}
          {problem && <ProblemLine problem={problem} />}
        </p>
        <a href={supportHref} className={cx(buttonClass({ look: 'quiet' }), 'w-full')}>
          <Icon name="mail" />
          {t('support')}
        </a>
      </div>
    </section>
  );
}
