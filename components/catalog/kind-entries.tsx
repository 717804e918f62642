import { Icon, type IconName } from '@/components/ui/icon';
import type { Translate } from '@/lib/i18n';
import { href, KINDS, type Kind, type Locale } from '@/lib/storefronts';

const ICONS: Record<Kind, IconName> = { giftcard: 'gift', topup: 'phone', esim: 'sim' };

/** Only those that lead somewhere in this market. */
export function KindEntries({
  counts,
  locale,
  t,
}: {
  counts: ReadonlyMap<Kind, number>;
  locale: Locale;
  t: Translate;
}) {
  return (
    <ul className="flex gap-2 md:gap-4">
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <li key={kind} className="min-w-0 flex-1">
          <a
            href={href(locale.tag, { page: 'kind', kind })}
            className="flex h-full flex-col items-center justify-center gap-1.5 rounded-card border border-line bg-surface px-1.5 py-3 text-center transition-colors hover:border-line-strong md:flex-row md:justify-start md:gap-4 md:px-5 md:py-4 md:text-start"
          >
            <Icon name={ICONS[kind]} className="text-accent text-lg" />
            <span className="min-w-0 flex-1">
              <span className="block font-bold max-md:text-sm">{t(`kinds.${kind}`)}</span>
              <span className="block text-ink-2 text-sm max-md:hidden">
                {t('home.brands', { count: counts.get(kind) ?? 0 })}
              </span>
            </span>
            <Icon name="forward" className="text-ink-3 max-md:hidden" />
          </a>
        </li>
      ))}
    </ul>
  );
}
