import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** The supplier's picture for the counter, on white whatever the theme. */
export function Barcode({ src, name }: { src: string; name: string }) {
  const t = useTranslations('delivery');
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <p className="text-ink-2 text-sm">{t('barcodeMissing')}</p>;
  return (
    <div className="rounded-control bg-white p-4 [forced-color-adjust:none]">
      <img
        src={src}
        alt={t('barcode', { name })}
        referrerPolicy="no-referrer"
        onError={() => setIsBroken(true)}
        className="mx-auto max-h-52 max-w-full"
      />
    </div>
  );
}
