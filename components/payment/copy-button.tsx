import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { copyText } from './copy-text';

const SHOWN_MS = 2_500;

type Outcome = 'copied' | 'failed';
type Face = {
  label: string;
  notice?: string | undefined;
  look?: 'primary' | 'secondary' | 'quiet';
  className?: string | undefined;
};

/**
 * Copies a value bare, whatever it looks like on the page, and says whether it worked. `notice` is what to mind while
 * pasting it: it stays in sight.
 */
export function CopyButton({ value, notice, ...face }: Face & { value: string }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (outcome !== 'copied' || notice) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome, notice]);

  const copy = async () => {
    // Emptied first, so that a second press is said aloud too.
    setOutcome(null);
    setOutcome((await copyText(value)) ? 'copied' : 'failed');
  };
  return <CopyFace {...face} notice={notice} outcome={outcome} onCopy={copy} />;
}

/** The button and what it says of its last press. */
export function CopyFace({
  label,
  notice,
  look = 'secondary',
  className,
  outcome,
  onCopy,
}: Face & { outcome: Outcome | null; onCopy: () => void }) {
  const t = useTranslations('payment');
  const isShown = outcome === 'failed' || (outcome === 'copied' && notice);

  return (
    <div className={className}>
      <button type="button" onClick={onCopy} className={cx(buttonClass({ look }), 'w-full')}>
        <Icon
          name={outcome === 'copied' ? 'check' : 'copy'}
          className={outcome === 'copied' ? 'text-success' : ''}
        />
        {label}
      </button>
      <p
        role="status"
        className={
          isShown ? cx('mt-1.5 text-sm', outcome === 'failed' ? 'text-danger' : 'text-ink-2') : 'sr-only'
        }
      >
        {outcome === 'copied' && (notice ?? t('copied'))}
        {outcome === 'failed' && t('copyFailed')}
      </p>
    </div>
  );
}
