import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OrderSnapshot } from '@/lib/orders';
import type { Face } from '../face';
import type { Succession } from '../pay/use-replaced';
import { useShop } from '../shop-context';
import { useLasting } from '../use-lasting';
import { useStateWords } from './state-words';

/**
 * Every change in the tab's title, and said once; the first state is read with the page. A partial payment speaks for
 * itself, at once.
 */
export function StateAnnouncer({
  order,
  face,
  how,
}: {
  order: OrderSnapshot;
  face: Face;
  how: Succession | null;
}) {
  const { name } = useShop();
  const { title, money } = useStateWords(order);
  const t = useTranslations('payment');
  const isUnconfirmed = useLasting(face === 'unconfirmed');
  const pause = face === 'checking' ? face : isUnconfirmed ? 'unconfirmed' : null;
  const isLoud = face === 'pay' && order.state === 'PartialPaymentStarted';
  const shown = how ?? pause ?? order.state;
  const [first, setFirst] = useState<string | null>(shown);
  if (first !== null && first !== shown) setFirst(null);

  const heading = how ? t(`${how}.title`) : pause ? t(pause) : title;
  const text = how ? t(`${how}.money`) : pause ? t(`${pause}Text`) : money;
  useEffect(() => {
    document.title = `${heading} · ${name}`;
  }, [heading, name]);

  return (
    <p role="status" className="sr-only">
      {first === null && !isLoud && `${heading}. ${text}`}
    </p>
  );
}
