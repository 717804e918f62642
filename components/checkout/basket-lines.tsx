import { useLocale, useTranslations } from 'use-intl';
import { BrandArt } from '@/components/catalog/brand-art';
import { countryInText } from '@/components/layout/names';
import { Icon } from '@/components/ui/icon';
import type { BasketLine } from '@/lib/device';
import { href } from '@/lib/storefronts';
import { ProblemLine } from './fields/problem-line';
import type { Place } from './places';

/** What is about to be bought, where it works, and the way back to change it. */
export function BasketLines({
  lines,
  problemAt,
}: {
  lines: readonly BasketLine[];
  problemAt: (place: Place) => string | undefined;
}) {
  const t = useTranslations('checkout');
  const locale = useLocale();

  return (
    <ul className="space-y-4">
      {lines.map((line, index) => (
        <li key={`${line.brand} ${line.denomination} ${line.value}`} id={`line-${index}`} tabIndex={-1}>
          <div className="flex items-center gap-4">
            <BrandArt
              brand={{ ...line, logo: line.logo ? { src: line.logo, srcSet: null } : null }}
              sizes="96px"
              className="w-24 shrink-0 text-md"
            />
            <div className="min-w-0 flex-1">
              <p className="text-md">
                <strong className="font-bold">{line.name}</strong>{' '}
                <span className="tabular">{line.label}</span>
              </p>
              <p className="flex items-center gap-1.5 text-ink-2 text-sm">
                <Icon name="globe" className="max-sm:hidden" />
                {t('region', { country: countryInText(locale, line.country) })}
              </p>
            </div>
            <a
              href={href(locale, { page: 'brand', slug: line.brand })}
              aria-label={t('changeOf', { name: line.name })}
              className="-my-1 inline-flex min-h-11 items-center rounded-control px-1 font-bold text-accent hover:underline"
            >
              {t('change')}
            </a>
          </div>
          <div className="mt-2 empty:hidden">
            <ProblemLine id={`line-${index}-problem`} text={problemAt(`line-${index}`)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
