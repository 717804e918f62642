import { useLocale, useTranslations } from 'use-intl';
import { countryInText } from '@/components/layout/names';
import type { Messages } from '@/lib/i18n';
import { formatMoney } from '@/lib/money';
import { networkName } from '@/lib/payments';
import type { Problem } from '@/lib/problem';

type Figured = keyof Messages['problemsWith'];
type Facts = Record<string, string>;

/** Figures that have to be there before they are spoken of. */
const NEEDED: Record<Figured, readonly string[]> = {
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ['min', 'currency'],
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ['max', 'currency'],
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ['max'],
  PRODUCT_COUNT_EXCEEDED: ['max'],
  DAILY_SPENDING_LIMIT_EXCEEDED: ['left', 'price', 'currency'],
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ['left', 'price', 'currency'],
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ['offers'],
  too_many_open_orders: ['count'],
  missing_phone: ['example'],
  missing_account: ['name'],
  invalid_phone: ['country', 'example'],
  COUPON_EXPIRED: ['until'],
  COUPON_BELOW_MIN_AMOUNT: ['min'],
  COUPON_NOT_VALID_FOR_CATEGORY: ['categories'],
  COUPON_NOT_VALID_FOR_BRAND: ['brands'],
  COUPON_NOT_VALID_FOR_COUNTRY: ['countries'],
};

/** The words for a problem, with its figures where it has them, and how long to wait where it says so. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations();
  const locale = useLocale();

  return ({ code, retryAfter, facts, payWith }) => {
    const known: Facts = { ...facts, ...offersOf(payWith) };
    const figured = code in NEEDED ? (code as Figured) : undefined;
    const isKnown = figured && NEEDED[figured].every((name) => Object.hasOwn(known, name));
    const categoryOf = (key: string) => {
      const name = `categories.${key as keyof Messages['categories']}` as const;
      return t.has(name) ? t(name) : key.replaceAll(/[_-]+/g, ' ');
    };
    const text = isKnown
      ? t(`problemsWith.${figured}`, shown(known, locale, categoryOf))
      : t(`problems.${code}`);
    if (retryAfter === undefined) return text;
    const wait =
      retryAfter < 90
        ? t('waits.seconds', { seconds: Math.max(1, Math.ceil(retryAfter)) })
        : t('waits.minutes', { minutes: Math.ceil(retryAfter / 60) });
    return `${text} ${wait}`;
  };
}

const offersOf = (payWith: Problem['payWith'] = []): Facts =>
  payWith.length > 0
    ? { offers: payWith.map(({ coin, network }) => `${coin} (${networkName(coin, network)})`).join('\n') }
    : {};

/** Every fact as it is said in the shopper's language. */
function shown(facts: Facts, locale: string, categoryOf: (key: string) => string): Facts {
  const { currency } = facts;
  const amount = (text: string) =>
    currency
      ? formatMoney({ amount: text, currency }, locale)
      : new Intl.NumberFormat(locale).format(text as Intl.StringNumericLiteral);
  const list = (text: string, name = (one: string) => one) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(text.split('\n').map(name));
  const country = (code: string) => countryInText(locale, code);
  const say: Record<string, (text: string) => string> = {
    min: amount,
    max: amount,
    left: amount,
    price: amount,
    offers: list,
    brands: list,
    categories: (text) => list(text, categoryOf),
    country,
    countries: (text) => list(text, country),
    until: (day) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day)),
  };
  return Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, say[name]?.(text) ?? text]));
}
