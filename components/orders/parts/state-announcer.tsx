import { useEffect, useRef } from 'react';
import type { OrderSnapshot } from '@/lib/orders';
import { useShop } from '../shop-context';
import { useStateWords } from './state-words';

/** Every change of state in the tab's title, and said once; the first one is read with the page. */
export function StateAnnouncer({ order }: { order: OrderSnapshot }) {
  const { name } = useShop();
  const { title, money } = useStateWords(order);
  const first = useRef(order.state);

  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);

  return (
    <p role="status" className="sr-only">
      {order.state !== first.current && `${title}. ${money}`}
    </p>
  );
}
