import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { later } from '@/components/ui/later';
import type { OrderSnapshot } from '@/lib/orders';
import { HereLines } from '../delivered/later';
import { isPastLate, isStranded } from '../face';
import type { Known } from '../recipient';
import { LOOKS, type Offer } from '../state-look';
import type { Access } from '../stream/doors';
import { paceOf } from '../usual-times';
import { Headline } from './headline';
import { Offers } from './offers';
import { OldAddress } from './old-address';
import { PaceLine } from './pace-line';
import { Receipt } from './receipt';
import { useStateWords } from './state-words';

const AgainPrice = later(() => import('./again-price').then(({ AgainPrice }) => AgainPrice));
const AlreadyPaid = later(() => import('./already-paid').then(({ AlreadyPaid }) => AlreadyPaid));

type Props = { order: OrderSnapshot; access: Access; known: Known; now: number };

/** A state in words: what happened, what it means for the money, the one next step. */
export function MessageFace({ order, access, known, now }: Props) {
  const t = useTranslations('order');
  const words = useStateWords(order);
  const locale = useLocale();
  const { state, confirmedAt } = order;
  const look = LOOKS[state];
  const pace = paceOf(order, now);
  const offers = isStranded(order) && look.paid ? look.paid : look.offers;
  const hasSome = order.lines.some(({ isDelivered }) => isDelivered);
  const shown: readonly Offer[] =
    pace?.level === 'late' && !offers.includes('support') ? ['support', ...offers] : offers;

  return (
    <div className="space-y-5">
      <Headline tone={look.tone} icon={look.icon} words={words}>
        {cameLate(order) && <p className="text-ink-2">{t('cameLate')}</p>}
        {state === 'Expired' && confirmedAt > 0 && !isPastLate(order) && (
          <p className="tabular text-ink-2 text-sm">
            {t('askedAt', { time: timeText(confirmedAt, locale) })}
          </p>
        )}
        {state === 'Unknown' && <p className="text-ink-2">{t('unknownWarning')}</p>}
        {pace && <PaceLine order={order} pace={pace} />}
      </Headline>
      {look.oldAddress && <OldAddress order={order} />}
      <Receipt order={order} />
      {hasSome && <HereLines {...{ order, access, known }} />}
      <Offers offers={shown} order={order}>
        {shown.includes('again') && !hasSome && <AgainPrice order={order} />}
      </Offers>
      {look.alreadyPaid && <AlreadyPaid order={order} />}
    </div>
  );
}

const CAME = ['PaymentReceived', 'WaitingForDelivery', 'WaitingForManualAction'];

/** The money came after the time was over, and the order goes on all the same. */
const cameLate = ({ state, timeline }: OrderSnapshot): boolean =>
  CAME.includes(state) && timeline.some((event) => event.state === 'Expired');
