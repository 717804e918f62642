import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { cx } from '@/components/ui/cx';
import type { QrPath } from './qr-path';

const QUIET_ZONE = 4;
const RETRY_MS = 3_000;

/** Black on white in every theme, with the quiet zone that cameras need. The drawing code loads when it is shown. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const t = useTranslations('payment');
  const [drawn, setDrawn] = useState<QrPath | null>(null);

  useEffect(() => {
    let isWanted = true;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const draw = async () => {
      const loaded = await import('./qr-path').catch(() => null);
      if (!isWanted) return;
      if (loaded) setDrawn(loaded.qrPath(text));
      else retry = setTimeout(draw, RETRY_MS);
    };
    void draw();
    return () => {
      isWanted = false;
      clearTimeout(retry);
    };
  }, [text]);

  const side = (drawn?.size ?? 0) + 2 * QUIET_ZONE;
  return (
    <div
      className={cx(
        'aspect-square overflow-hidden rounded-control bg-white text-black [forced-color-adjust:none]',
        className,
      )}
    >
      {drawn ? (
        <svg
          role="img"
          aria-label={label}
          viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
          shapeRendering="crispEdges"
          className="size-full"
        >
          <path fill="currentColor" d={drawn.path} />
        </svg>
      ) : (
        <span className="sr-only">{t('qrLoading')}</span>
      )}
    </div>
  );
}
