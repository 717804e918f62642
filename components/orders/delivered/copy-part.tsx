import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { copyText } from '@/components/payment/copy-text';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Part } from './parts';

const SHOWN_MS = 2_500;

/** Copies one part bare, says which, and says so when the browser refuses. */
export function CopyPart({ name, value, isMain = false }: Part & { isMain?: boolean }) {
  const t = useTranslations('delivery');
  const payment = useTranslations('payment');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const isCopied = outcome === 'copied';
  const label = t(`copy.${name}`);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => setOutcome((await copyText(value)) ? 'copied' : 'failed');

  return (
    <div className={cx('print:hidden', isMain ? 'mt-2' : 'contents')}>
      <button
        type="button"
        onClick={copy}
        aria-label={label}
        className={cx(
          buttonClass({ look: isMain ? 'primary' : 'quiet' }),
          isMain ? 'w-full' : '-my-2.5 -me-3 ms-auto px-3 text-sm',
        )}
      >
        <Icon name={isCopied ? 'check' : 'copy'} />
        {isCopied ? payment('copied') : isMain ? label : t('copy.short')}
      </button>
      <p role="status" className={outcome === 'failed' ? 'mt-1.5 w-full text-danger text-sm' : 'sr-only'}>
        {isCopied && t('copy.done', { part: t(`parts.${name}`) })}
        {outcome === 'failed' && payment('copyFailed')}
      </p>
    </div>
  );
}
