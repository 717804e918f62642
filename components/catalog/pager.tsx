import { buttonClass } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { Translate } from '@/lib/i18n';
import { href, type Locale } from '@/lib/storefronts';
import type { Listed } from './place';

/** The pages of a long list as links: what scripts do with one press, page by page without. */
export function Pager({
  listed: { place, number, last },
  locale,
  t,
}: {
  listed: Listed;
  locale: Locale;
  t: Translate;
}) {
  if (last === 1) return null;
  const to = (page: number) => href(locale.tag, { ...place, number: page });
  return (
    <nav
      aria-label={t('brands.pages')}
      className="pager mt-8 flex flex-wrap items-center justify-center gap-2"
    >
      {number > 1 && (
        <a href={to(number - 1)} rel="prev" className={buttonClass({ look: 'secondary' })}>
          {t('brands.previous')}
        </a>
      )}
      <span className={cx('tabular px-2 text-ink-2', number === 1 && 'without-script')}>
        {t('brands.pageOf', { number, last })}
      </span>
      {number < last && (
        <a href={to(number + 1)} rel="next" className={buttonClass({ look: 'secondary' })}>
          <span className="without-script">{t('brands.next')}</span>
          <span className="needs-script">{t('brands.more')}</span>
        </a>
      )}
    </nav>
  );
}
