import { useTranslations } from 'use-intl';
import { networkName } from '@/lib/payments';
import { takesRefund } from '../price/choice';
import { Opener } from './opener';
import { useRefundCheck } from './use-refund-check';

/** Where the supplier sends money back to that it cannot use. Can be named now and never again. */
export function RefundField({
  coin,
  network,
  value,
  problem,
  onChange,
}: {
  coin: string;
  network: string;
  value: string | null;
  problem: string | undefined;
  onChange: (address: string | null) => void;
}) {
  const t = useTranslations('basket');
  const problems = useTranslations('problems');
  const { fault, leave } = useRefundCheck(coin, network, value ?? '');
  if (!takesRefund(coin, network)) return null;
  const name = networkName(coin, network);
  return (
    <Opener
      id="refund"
      ask={t('haveRefund')}
      label={t('refund', { coin, network: name })}
      hint={t('refundHint', { network: name })}
      close={t('noRefund')}
      value={value}
      maxLength={128}
      isCode
      problem={problem ?? (fault ? problems(`${fault}_refund_address`) : undefined)}
      onChange={onChange}
      onBlur={leave}
    />
  );
}
