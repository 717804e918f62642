import { useTranslations } from 'use-intl';
import { AddressText } from '@/components/payment/address-text';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { networkName, shortened } from '@/lib/payments';
import { LineStates } from '../delivered/line-states';
import { RevealPanel } from '../delivered/reveal-panel';
import { hasReceived } from '../face';
import { LOOKS, PAID_OFFERS } from '../state-look';
import type { Access } from '../stream/doors';
import { Offers } from './offers';
import { useStateWords } from './state-words';
import { Transactions } from './transactions';

const MARKS = {
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};
const NOT_TO_BE_PAID = ['Expired', 'Canceled', 'PaymentFailed'];
const PAID_NO_FURTHER = ['Expired', 'Canceled', 'PaymentFailed'];

/** A state in words: what happened, what it means for the money, the one next step. */
export function MessageFace({ order, access }: { order: OrderSnapshot; access: Access }) {
  const t = useTranslations('order');
  const { title, money, next } = useStateWords(order);
  const { state, address, coin, network } = order;
  const { icon, tone, offers } = LOOKS[state];
  const isPaidNoFurther = PAID_NO_FURTHER.includes(state) && hasReceived(order);

  return (
    <div className="space-y-5">
      <div className="flex gap-4 max-sm:flex-col max-sm:gap-3">
        <span className={cx('grid size-11 shrink-0 place-items-center rounded-full', MARKS[tone])}>
          <Icon name={icon} className="size-6" />
        </span>
        <div className="min-w-0 space-y-2 sm:pt-1.5">
          <h1 className="text-lg">{title}</h1>
          <p className="text-md">{money}</p>
          <p className="text-ink-2">{next}</p>
          {state === 'Unknown' && <p className="text-ink-2">{t('unknownWarning')}</p>}
        </div>
      </div>
      {address && NOT_TO_BE_PAID.includes(state) && (
        <div className="rounded-control bg-sunken p-4">
          <p className="font-bold text-sm text-warning">{t('oldAddress')}</p>
          <s className="mt-1 block text-ink-3">
            <span className="text-sm">{networkName(coin, network)}: </span>
            {address.length > 100 ? (
              <span className="font-mono">{shortened(address)}</span>
            ) : (
              <AddressText address={address} isStruck />
            )}
          </s>
        </div>
      )}
      <Transactions order={order} />
      {order.lines.some(({ isDelivered }) => isDelivered) && (
        <>
          <LineStates lines={order.lines} />
          <RevealPanel order={order} access={access} />
        </>
      )}
      <Offers offers={isPaidNoFurther ? PAID_OFFERS : offers} order={order} />
    </div>
  );
}
