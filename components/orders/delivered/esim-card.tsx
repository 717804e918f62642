import { useTranslations } from 'use-intl';
import { QrCode } from '@/components/payment/qr-code';
import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Esim } from '@/lib/orders';
import { EsimNotes } from './esim-notes';
import type { Part } from './parts';
import { platformOf } from './platform';
import { Secret } from './secret';

/** Three ways to install, the one that works on this screen first: a link, a QR code, the parts to type. */
export function EsimCard({ esim, parts, name }: { esim: Esim; parts: readonly Part[]; name: string }) {
  const t = useTranslations('delivery.esim');
  const platform = platformOf(navigator);
  const links = [
    { label: t('apple'), href: esim.apple, isHere: platform === 'apple' },
    { label: t('android'), href: esim.android, isHere: platform === 'android' },
  ].sort((a, b) => Number(b.isHere) - Number(a.isHere));
  const hasConfirmation = parts.some((part) => part.name === 'confirmationCode');

  const onPhone = (
    <section key="link" className="space-y-2 print:hidden">
      <h3 className="text-base">{t('link')}</h3>
      <div className="flex flex-wrap gap-2 *:grow">
        {links.map(({ label, href, isHere }) => (
          <a
            key={href}
            href={href}
            target="_blank"
            rel="noreferrer noopener"
            className={buttonClass({ look: isHere ? 'primary' : 'secondary' })}
          >
            <Icon name="phone" />
            {label}
          </a>
        ))}
      </div>
      <p className="text-ink-2 text-sm">{t('linkText')}</p>
      {esim.page && (
        <a
          href={esim.page}
          target="_blank"
          rel="noreferrer noopener"
          className="inline-flex min-h-11 items-center gap-1 font-bold text-accent text-sm"
        >
          {t('page', { host: new URL(esim.page).host })}
          <Icon name="external" className="size-4" />
        </a>
      )}
    </section>
  );
  const onScreen = (
    <section key="scan" className="space-y-2">
      <h3 className="text-base">{t('scan')}</h3>
      <QrCode text={esim.activation} label={t('qr', { name })} className="w-full max-w-56" />
      <p className="text-ink-2 text-sm print:hidden">
        {platform === 'other' ? t('scanText') : t('scanHere')}
      </p>
    </section>
  );

  return (
    <div className="space-y-5">
      {platform === 'other' ? [onScreen, onPhone] : [onPhone, onScreen]}
      <section className="space-y-3">
        <h3 className="text-base">{t('byHand')}</h3>
        <p className="text-ink-2 text-sm print:hidden">{t('byHandText')}</p>
        {parts.map((part) => (
          <Secret key={part.name} {...part} />
        ))}
        {esim.needsConfirmation && (
          <p className={cx('text-sm', !hasConfirmation && 'text-warning')}>
            {hasConfirmation ? t('confirmation') : t('confirmationMissing')}
          </p>
        )}
      </section>
      <EsimNotes />
    </div>
  );
}
