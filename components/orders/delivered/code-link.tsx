import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/payment/copy-button';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

/** A card that is a link: where it leads is said before it is opened, and only https is opened at all. */
export function CodeLink({ link }: { link: string }) {
  const t = useTranslations('order');
  const url = URL.canParse(link) ? new URL(link) : null;
  const isSafe = url?.protocol === 'https:';

  return (
    <div>
      {isSafe && <p className="text-ink-2 text-sm">{t('link', { host: url.host })}</p>}
      <p dir="ltr" className="break-all font-mono text-sm">
        {link}
      </p>
      <div className="mt-2 space-y-2">
        {isSafe && (
          <a href={link} target="_blank" rel="noopener noreferrer" className={cx(buttonClass(), 'w-full')}>
            <Icon name="external" />
            {t('openLink', { host: url.host })}
          </a>
        )}
        <CopyButton value={link} label={t('copyLink')} />
      </div>
    </div>
  );
}
