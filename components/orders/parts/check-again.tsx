import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { timeText } from '@/components/payment/times';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';

/** `version` as it was when it was asked; `isAnswered` null until that is known. */
type Asked = { version: number; isAnswered: boolean | null };

/** Says that there is nothing new only where the supplier has said so; its silence is called that. */
export function CheckAgain({
  order: { version, confirmedAt },
  offset,
  checkAgain,
}: {
  order: OrderSnapshot;
  offset: number;
  checkAgain: () => Promise<boolean>;
}) {
  const t = useTranslations('order');
  const locale = useLocale();
  const [asked, setAsked] = useState<Asked | null>(null);

  const ask = async () => {
    const question: Asked = { version, isAnswered: null };
    setAsked(question);
    const isAnswered = await checkAgain();
    setAsked((latest) => (latest === question ? { version, isAnswered } : latest));
  };
  const words = (): 'asking' | 'updatedAt' | 'nothingNew' | 'noAnswer' | 'neverAnswered' | null => {
    if (!asked) return null;
    if (asked.version !== version) return 'updatedAt';
    if (asked.isAnswered === null) return 'asking';
    if (asked.isAnswered) return 'nothingNew';
    return confirmedAt > 0 ? 'noAnswer' : 'neverAnswered';
  };
  const said = words();

  return (
    <>
      <p role="status" className="tabular basis-full text-ink-2 text-sm max-sm:order-last sm:basis-auto">
        {said && t(said, { time: timeText(confirmedAt - offset, locale) })}
      </p>
      <Button look="quiet" className="-me-4" onClick={ask}>
        <Icon name="refresh" />
        {t('checkAgain')}
      </Button>
    </>
  );
}
