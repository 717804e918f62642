import { Icon } from '@/components/ui/icon';
import type { Translate } from '@/lib/i18n';
import { href, type Locale } from '@/lib/storefronts';

/** A plain form; the brand list listens to its field and filters while one types. */
export function SearchForm({ locale, t, className }: { locale: Locale; t: Translate; className?: string }) {
  return (
    <search className={className}>
      <form action={href(locale.tag, { page: 'brands' })} className="relative">
        <Icon
          name="search"
          className="pointer-events-none absolute start-3.5 top-1/2 -translate-y-1/2 text-ink-3"
        />
        <input
          type="search"
          name="q"
          aria-label={t('header.search')}
          placeholder={t('header.search')}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          className="min-h-11 w-full appearance-none rounded-full border border-line-strong bg-surface ps-11 pe-4 text-md placeholder:text-ink-3"
        />
      </form>
    </search>
  );
}
