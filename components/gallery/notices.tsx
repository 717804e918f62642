import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { RemovedLine } from '@/components/checkout/basket/removed-line';
import { EndsOther } from '@/components/checkout/ends-other';
import { Closed, Stale } from '@/components/checkout/last-step';
import { PriceMoved } from '@/components/checkout/price-moved';
import { Unanswered } from '@/components/checkout/unanswered';
import { UnpaidOffer } from '@/components/checkout/unpaid-offer';
import { OutageBand } from '@/components/notice/outage-notice';
import { TestBand as ShopTestBand } from '@/components/notice/test-band';
import { KeepOtherwise } from '@/components/orders/delivered/keep';
import { Refused } from '@/components/orders/delivered/refused';
import { Unkept } from '@/components/orders/mine/mine-page';
import { TroubleLine } from '@/components/orders/parts/connection-line';
import { KeepLink } from '@/components/orders/parts/elsewhere';
import { NotLoaded } from '@/components/orders/parts/not-loaded';
import { TestBand } from '@/components/orders/parts/test-band';
import { Timeline } from '@/components/orders/parts/timeline';
import { ExchangeHelp } from '@/components/orders/pay/exchange-help';
import { PartNotice } from '@/components/orders/pay/part-notice';
import { Replaced } from '@/components/orders/pay/replaced';
import { Replaces } from '@/components/orders/pay/replaces';
import { Unconfirmed } from '@/components/orders/pay/unconfirmed';
import { Unverified } from '@/components/orders/pay/unverified';
import type { Access } from '@/components/orders/stream/doors';
import { CopyFace } from '@/components/payment/copy-button';
import { Card } from '@/components/ui/card';
import type { BasketLine, UnpaidOrder } from '@/lib/device';
import { Exhibit } from './exhibit';
import { ADDRESS, orderOf } from './orders';

const nothing = () => {};
const answered = async () => true;
const BEFORE = { amount: '53.53', currency: 'USDC' };
const NOW = { amount: '54.02', currency: 'USDC' };
const MINUTE_MS = 60_000;

const LINE: BasketLine = {
  id: 'gallery',
  quantity: 1,
  brand: 'steam',
  name: 'The Extraordinarily Long Name of a Department Store and Its Sons',
  country: 'US',
  denomination: '50 USD',
  label: '$50',
  deliveryType: 'by_email',
  logo: null,
  background: '#171a21',
};

type Props = { now: number; storefrontId: string; access: Access };

/** All that comes up beside the states: each notice as the page shows it, folded parts open. */
export function Notices({ now, storefrontId, access }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const folded of box.current?.querySelectorAll('details') ?? []) folded.open = true;
    // Some take the focus when they appear; here nobody has asked for them.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    (document.getElementById(location.hash.slice(1)) ?? document.body).scrollIntoView();
  }, []);
  return (
    <div ref={box} className="mt-8 grid items-start gap-8 xl:grid-cols-2">
      {Object.entries({
        ...useShopNotices(),
        ...checkoutNotices(now, storefrontId),
        ...useOrderNotices(now, access),
      }).map(([name, notice]) => (
        <Exhibit key={name} name={name}>
          {notice}
        </Exhibit>
      ))}
    </div>
  );
}

type Named = Record<string, ReactNode>;

function useShopNotices(): Named {
  const t = useTranslations('notice');
  const words = {
    down: t('down'),
    downText: t('downText'),
    closed: t('closed'),
    closedText: t('closedText'),
  };
  return {
    'Shop: the supplier is down': <OutageBand words={words} isDown />,
    'Shop: the checkout is closed': <OutageBand words={words} isDown={false} />,
    'Shop: test mode': <ShopTestBand words={t('test')} />,
    'Shop: storage refused': <Unkept />,
  };
}

function checkoutNotices(now: number, storefrontId: string): Named {
  const unpaid: UnpaidOrder = {
    orderId: 'galleryGalleryGallery0',
    key: 'gallery'.padEnd(43, '0'),
    brand: 'Steam',
    label: '$50',
    createdAt: now - 4 * MINUTE_MS,
    until: now + 26 * MINUTE_MS,
    amount: BEFORE.amount,
    coin: BEFORE.currency,
  };
  const offer = (change: Partial<UnpaidOrder>) => (
    <UnpaidOffer storefrontId={storefrontId} unpaid={{ ...unpaid, ...change }} onOrderAnyway={nothing} />
  );
  const asking = { isAsking: false, nextAt: now + 20_000, askNow: nothing };
  return {
    'Checkout: closed': <Closed />,
    'Checkout: price moved': <PriceMoved before={BEFORE} now={NOW} onConfirm={nothing} onCancel={nothing} />,
    'Checkout: unpaid order': offer({}),
    'Checkout: unpaid order, part paid': offer({ state: 'PartialPaymentStarted' }),
    'Checkout: ends another order': (
      <EndsOther storefrontId={storefrontId} other={{ ...unpaid, brand: 'Steam', label: '$20' }} />
    ),
    'Checkout: unanswered': <Unanswered isOther={false} asking={asking} onStartOver={nothing} />,
    'Checkout: unanswered, basket changed': <Unanswered isOther asking={asking} onStartOver={nothing} />,
    'Checkout: page too old': <Stale />,
    'Checkout: line removed': <RemovedLine removed={{ line: LINE, place: 0 }} onUndo={nothing} />,
  };
}

function useOrderNotices(now: number, access: Access): Named {
  const t = useTranslations('payment');
  const waiting = orderOf(now, 'WaitingForPayment');
  const begun = orderOf(now, 'PartialPaymentStarted', { received: '20', missing: '33.53' });
  const part = { ...begun, address: ADDRESS, amount: BEFORE.amount };
  const network = 'Solana';
  const copied = t('copiedAddress', { coin: 'USDC', network });
  const label = t('copyAddress', { network });
  const trouble = (name: 'interrupted' | 'degraded' | 'unreachable' | 'offline', at: number | null = now) => (
    <TroubleLine trouble={name} at={at} checkAgain={nothing} />
  );
  return {
    'Connection: not there yet': trouble('interrupted', null),
    'Connection: reconnecting': trouble('interrupted'),
    'Connection: degraded': trouble('degraded'),
    'Connection: last known': trouble('unreachable', now - 7 * MINUTE_MS),
    'Connection: offline': trouble('offline'),
    'Order: test band': <TestBand />,
    'Order: storage refused': <KeepLink access={access} />,
    'Order: replaced': <Replaced order={waiting} by="galleryGalleryGallery1" how="replaced" />,
    'Order: overtaken': <Replaced order={waiting} by="galleryGalleryGallery1" how="overtaken" />,
    'Order: replaced, timeline': (
      <Card>
        <Timeline order={waiting} how="replaced" offset={0} checkAgain={answered} />
      </Card>
    ),
    'Order: replaces another': <Replaces orderId="galleryGalleryGallery1" />,
    'Order: part payment': <PartNotice order={part} rest="33.53" />,
    'Order: unverified': <Unverified order={waiting} />,
    'Order: unconfirmed': <Unconfirmed />,
    'Order: exchange help': <ExchangeHelp network={network} money="53.53 USDC" />,
    'Order: copied': <CopyFace label={label} notice={copied} outcome="copied" onCopy={nothing} />,
    'Order: copy failed': <CopyFace label={label} notice={copied} outcome="failed" onCopy={nothing} />,
    'Order: part of the page missing': <NotLoaded again={nothing} />,
    'Code: supplier silent': <Refused isInEmail problem={{ code: 'upstream_unreachable' }} />,
    'Code: shown too often': <Refused isInEmail problem={{ code: 'too_many_requests', retryAfter: 400 }} />,
    'Code: no print window': <KeepOtherwise unsure="print" />,
    'Code: no file': <KeepOtherwise unsure="save" />,
  };
}
