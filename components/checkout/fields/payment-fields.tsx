import { useLocale, useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { PaymentCoin, PaymentNetwork } from '@/lib/catalog';
import { formatMoney, type Money } from '@/lib/money';
import { bridgedFrom, mistakenFor, networkName } from '@/lib/payments';
import { isBelow } from '../price/choice';
import { roundedUp } from '../price/rounded-up';
import { ChoiceGroup } from './choice-group';

type Chosen = { coin: PaymentCoin | null; network: PaymentNetwork | null };

/** The coin, then the network it travels on; what is paused stays in sight with the reason. */
export function PaymentFields({
  coins,
  isFailing,
  chosen: { coin, network },
  total,
  problemAt,
  onCoin,
  onNetwork,
}: {
  coins: readonly PaymentCoin[] | undefined;
  isFailing: boolean;
  chosen: Chosen;
  total: Money | null;
  problemAt: (place: 'coin' | 'network') => string | undefined;
  onCoin: (coin: string) => void;
  onNetwork: (network: string) => void;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();

  if (!coins) {
    return isFailing ? (
      <Notice tone="warning" live="polite">
        {t('noMethods')}
      </Notice>
    ) : (
      <div className="space-y-5">
        <p className="sr-only">{t('loadingMethods')}</p>
        <Skeleton className="h-20" />
        <Skeleton className="h-44" />
      </div>
    );
  }

  const bridgedNote = (name: string): string | undefined => {
    const other = bridgedFrom(name);
    return other && t('notOther', { other });
  };
  const minimumOf = (one: PaymentNetwork): string | undefined => {
    if (!one.minimum) return undefined;
    const minimum = formatMoney(roundedUp(one.minimum), locale);
    return isBelow(one, total) ? t('belowMinimum', { amount: minimum }) : t('from', { amount: minimum });
  };
  const noteOf = (one: PaymentNetwork, other: string | undefined): string | undefined => {
    if (one.isSuspended) return t('suspended');
    const notes = [other && t('notOther', { other }), minimumOf(one)];
    return notes.filter(Boolean).join(' · ') || undefined;
  };

  return (
    <div className="space-y-6">
      <ChoiceGroup
        id="coin"
        label={t('coin')}
        shape="grid"
        value={coin?.coin ?? null}
        options={coins.map((one) => ({
          value: one.coin,
          name: one.coin,
          note: one.isSuspended ? t('suspended') : bridgedNote(one.coin),
          isDisabled: one.isSuspended,
        }))}
        problem={problemAt('coin')}
        onChange={onCoin}
      />
      {coin && (
        <ChoiceGroup
          id="network"
          label={t('network')}
          hint={t('networkHint')}
          shape="list"
          value={network?.network ?? null}
          options={coin.networks.map((one) => ({
            value: one.network,
            name: networkName(coin.coin, one.network),
            note: noteOf(one, mistakenFor(coin.coin, one.network)),
            isDisabled: one.isSuspended || isBelow(one, total),
          }))}
          problem={problemAt('network')}
          onChange={onNetwork}
        />
      )}
    </div>
  );
}
