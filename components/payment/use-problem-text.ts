import { useLocale, useTranslations } from 'use-intl';
import type { Messages } from '@/lib/i18n';
import { formatMoney } from '@/lib/money';
import type { Problem } from '@/lib/problem';

type Figured = keyof Messages['problemsWith'];

/** Figures that have to be there before they are spoken of. */
const NEEDED: Record<Figured, readonly string[]> = {
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ['min', 'currency'],
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ['max', 'currency'],
  DAILY_SPENDING_LIMIT_EXCEEDED: ['left', 'price', 'currency'],
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ['left', 'price', 'currency'],
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ['offers'],
};
const AMOUNTS = ['min', 'max', 'left', 'price'];

/** The words for a problem, with its figures where it has them, and how long to wait where it says so. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('problems');
  const withFigures = useTranslations('problemsWith');
  const waits = useTranslations('waits');
  const locale = useLocale();

  return ({ code, retryAfter, facts = {} }) => {
    const figured = code in NEEDED ? (code as Figured) : undefined;
    const isKnown = figured && NEEDED[figured].every((name) => Object.hasOwn(facts, name));
    const text = isKnown ? withFigures(figured, shown(facts, locale)) : t(code);
    if (retryAfter === undefined) return text;
    const wait =
      retryAfter < 90
        ? waits('seconds', { seconds: Math.max(1, Math.ceil(retryAfter)) })
        : waits('minutes', { minutes: Math.ceil(retryAfter / 60) });
    return `${text} ${wait}`;
  };
}

/** Amounts in the shopper's notation, everything else as it came. */
function shown(facts: Record<string, string>, locale: string): Record<string, string> {
  const { currency = '' } = facts;
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    AMOUNTS.includes(name) ? formatMoney({ amount: fact, currency }, locale) : fact,
  ]);
  return Object.fromEntries(entries);
}
