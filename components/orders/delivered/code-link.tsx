import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Secret } from './secret';

/** A card that is a link: where it leads is said before it is opened, and it tells nobody where it came from. */
export function CodeLink({ link }: { link: string }) {
  const t = useTranslations('delivery');
  const { host } = new URL(link);

  return (
    <div className="space-y-3">
      <p className="text-ink-2 text-sm print:hidden">{t('link', { host })}</p>
      <a
        href={link}
        target="_blank"
        rel="noreferrer noopener"
        className={cx(buttonClass(), 'w-full print:hidden')}
      >
        <Icon name="external" />
        {t('openLink', { host })}
      </a>
      <Secret name="link" value={link} />
    </div>
  );
}
