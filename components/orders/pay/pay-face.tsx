import { useLocale, useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { formatMoney } from '@/lib/money';
import { mistakenFor, networkName, paymentLink } from '@/lib/payments';
import { hasReceived, type Payable, toSend } from '../face';
import { Unverified } from '../parts/later';
import { TestBand } from '../parts/test-band';
import { Amount } from './amount';
import { ExchangeHelp } from './exchange-help';
import { OtherCoin } from './other-coin';
import { PartNotice } from './part-notice';
import { PaymentCode } from './payment-code';
import { Replaces } from './replaces';
import { TimeLeft } from './time-left';
import { Unconfirmed } from './unconfirmed';
import { useReplaced } from './use-replaced';
import { WhereTo } from './where-to';

/** The network first, then the amount, then the address; the picture of all three last. */
export function PayFace({
  order,
  now,
  label,
  isConfirmed,
}: {
  order: Payable;
  now: number;
  label: string;
  isConfirmed: boolean;
}) {
  const t = useTranslations('payment');
  const locale = useLocale();
  const { coin, address, isTest, expiresAt } = order;
  const network = networkName(coin, order.network);
  const other = mistakenFor(coin, order.network);
  const amount = toSend(order);
  const { instead } = useReplaced(order);
  const link = paymentLink({ coin, network: order.network, address, amount, label, expiresAt });

  if (!link) return <Unverified order={order} />;
  return (
    <div className="space-y-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Badge tone="accent" className="px-3 py-1 text-base">
          <Icon name="link" />
          {t('on', { network })}
        </Badge>
        {expiresAt !== null && <TimeLeft expiresAt={expiresAt} now={now} />}
      </div>
      {instead && <Replaces orderId={instead} />}
      {hasReceived(order) && <PartNotice order={order} rest={amount} />}
      {isConfirmed ? (
        <>
          {isTest && <TestBand />}
          <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_13rem]">
            <div className="space-y-5">
              <Amount
                amount={amount}
                coin={coin}
                network={network}
                quoted={order.quoted}
                hasVoucher={order.hasVoucher === true}
                isRest={hasReceived(order)}
              />
              <WhereTo address={address} coin={coin} network={network} />
            </div>
            <PaymentCode
              address={address}
              link={link}
              network={network}
              money={formatMoney({ amount, currency: coin }, locale)}
            />
          </div>
          <p className="flex gap-2 text-ink-2 text-sm">
            <Icon name="info" className="mt-px" />
            <span>
              {t('onlyOn', { coin, network })} {other && t('notOther', { other })}
            </span>
          </p>
          <ExchangeHelp network={network} money={formatMoney({ amount, currency: coin }, locale)} />
          {!hasReceived(order) && <OtherCoin order={order} />}
        </>
      ) : (
        <Unconfirmed />
      )}
    </div>
  );
}
