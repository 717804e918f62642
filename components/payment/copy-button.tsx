import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { copyText } from './copy-text';

const SHOWN_MS = 2_500;

/** Copies a value bare, whatever it looks like on the page, and says whether it worked. */
export function CopyButton({
  value,
  label,
  look = 'secondary',
  className,
}: {
  value: string;
  label: string;
  look?: 'primary' | 'secondary' | 'quiet';
  className?: string;
}) {
  const t = useTranslations('payment');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(value)) ? 'copied' : 'failed');

  return (
    <div className={className}>
      <button type="button" onClick={copy} className={cx(buttonClass({ look }), 'w-full')}>
        <Icon
          name={outcome === 'copied' ? 'check' : 'copy'}
          className={outcome === 'copied' ? 'text-success' : ''}
        />
        {label}
      </button>
      <p role="status" className={outcome === 'failed' ? 'mt-1.5 text-danger text-sm' : 'sr-only'}>
        {outcome === 'copied' && t('copied')}
        {outcome === 'failed' && t('copyFailed')}
      </p>
    </div>
  );
}
