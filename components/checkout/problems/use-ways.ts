import { flushSync } from 'react-dom';
import { useLocale, useTranslations } from 'use-intl';
import { allUnpaid, type Basket, isSingle, MOST_ITEMS } from '@/lib/device';
import { networkName } from '@/lib/payments';
import { href } from '@/lib/storefronts';
import { focusPlace } from '../focus-place';
import type { Place } from '../places';
import type { useCheckout } from '../use-checkout';
import type { NamedWay } from './ways';
import { type Way, waysOut } from './ways-out';

/** The ways out of what is wrong at each place, ready to be pressed. `support` is an address. */
export function useWays(
  storefrontId: string,
  { coins, chosen, total, problems, change, edits }: ReturnType<typeof useCheckout>,
  { lines }: Basket,
  support: string,
): (place: Place) => readonly NamedWay[] {
  const t = useTranslations('checkout.ways');
  const locale = useLocale();
  const situation = {
    coins: coins ?? [],
    coin: chosen.coin?.coin ?? null,
    network: chosen.network?.network ?? null,
    total: total.money,
    quantities: lines.map(({ quantity }) => quantity),
    mostItems: lines.some(isSingle) ? 1 : MOST_ITEMS,
    get unpaid() {
      return allUnpaid(storefrontId, Date.now()).map(({ orderId, brand, label }) => ({
        orderId,
        what: `${brand} ${label}`.trim(),
      }));
    },
  };

  const named = (way: Way, place: Place): NamedWay => {
    // The button goes with its problem, so the focus goes to what was mended.
    const then = (act: () => void) => () => {
      flushSync(act);
      focusPlace(place);
    };
    switch (way.do) {
      case 'pay': {
        const { coin, network } = way;
        const press = then(() => change({ coin, network }));
        return { label: t('pay', { coin, network: networkName(coin, network) }), press };
      }
      case 'take': {
        const { line, quantity } = way;
        const id = lines[line]?.id ?? '';
        return { label: t('take', { count: quantity }), press: then(() => edits.setQuantity(id, quantity)) };
      }
      case 'dropCoupon':
        return { label: t('dropCoupon'), press: then(() => change({ coupon: null })) };
      case 'open':
        return {
          label: t('open', { what: way.what }),
          href: href(locale, { page: 'order', orderId: way.orderId }),
        };
      case 'orders':
        return { label: t('orders'), href: href(locale, { page: 'orders' }) };
      case 'support':
        return { label: t('support'), href: support };
    }
  };

  return (place) =>
    problems.shown
      .filter((one) => one.place === place)
      .slice(0, 1)
      .flatMap(({ problem }) => waysOut(problem, situation).map((way) => named(way, place)));
}
