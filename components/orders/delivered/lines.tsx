import { useLocale, useTranslations } from 'use-intl';
import { countryInText } from '@/components/layout/names';
import type { OrderSnapshot } from '@/lib/orders';
import { LineRow } from '../parts/line-row';
import type { Known } from '../recipient';
import type { Access } from '../stream/doors';
import { type Bundle, bundlesOf } from './bundles';
import { Panel } from './panel';
import { type Print, usePrint } from './use-print';

type Props = { order: OrderSnapshot; access: Access; known: Known };

/** Every line with how it is and, where it was delivered, a button of its own for what belongs to it alone. */
export function Lines({ order, access, known }: Props) {
  const t = useTranslations('delivery');
  const paper = usePrint();
  return (
    <ul aria-label={t('items')} className="divide-y divide-line border-line border-y">
      {bundlesOf(order.lines, known).map((bundle) => (
        <Row key={bundle.places[0]} {...{ bundle, order, access, paper }} />
      ))}
    </ul>
  );
}

/** What is here of an order that is still under way, or all of one that is a single thing. */
export function HereLines({ order, access, known }: Props) {
  const paper = usePrint();
  const here = bundlesOf(order.lines, known).filter(({ line }) => line.isDelivered);
  return here.map((bundle) => (
    <Panel key={bundle.places[0]} {...{ bundle, order, access, paper }} isNamed={order.lines.length > 1} />
  ));
}

function Row({ bundle, ...rest }: { bundle: Bundle; order: OrderSnapshot; access: Access; paper: Print }) {
  const name = useName();
  const to = useTo();
  const { line } = bundle;
  return (
    <li className="space-y-3 py-4">
      <LineRow line={line} name={<span className="tabular">{name(bundle)}</span>} to={to(bundle)} isTold />
      {line.isDelivered && <Panel {...{ bundle, ...rest }} isNamed />}
    </li>
  );
}

/** What it is, and how many of it. */
export function useName(): (bundle: Bundle) => string {
  const t = useTranslations('delivery');
  return ({ line: { brand, label }, places }) =>
    `${places.length > 1 ? `${places.length} × ` : ''}${t('name', { brand, label })}`;
}

/** Whose it is, as far as this device knows; else where it works. */
export function useTo(): (bundle: Bundle) => string {
  const t = useTranslations('order');
  const locale = useLocale();
  return ({ line, recipient, isGift }) => {
    if (!recipient) return t('region', { country: countryInText(locale, line.country) });
    return t(line.isDelivered && !isGift ? 'wentTo' : 'isFor', { recipient });
  };
}
