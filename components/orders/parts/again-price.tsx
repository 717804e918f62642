import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { fetchQuote } from '@/components/payment/doors';
import { Queries } from '@/components/payment/queries';
import type { QuoteRequest } from '@/lib/catalog';
import { compareDecimals, formatMoney, sumDecimals } from '@/lib/money';
import type { OrderSnapshot } from '@/lib/orders';

/** More lines than this are not priced in advance: the checkout does it. */
const MOST_LINES = 5;

/** What the same costs now, beside what it cost then, before anything is ordered again. */
export const AgainPrice = ({ order }: { order: OrderSnapshot }) => (
  <Queries>
    <Price order={order} />
  </Queries>
);

function Price({ order }: { order: OrderSnapshot }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const { orderId, coin, amount, quoted } = order;
  const requests = requestsOf(order);
  const { data: now } = useQuery({
    queryKey: ['again', orderId],
    enabled: requests !== null,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const quotes = await Promise.all((requests ?? []).map((request) => fetchQuote(request, signal)));
      return sumDecimals(quotes.map(({ price }) => price.amount));
    },
  });
  const before = amount ?? quoted;
  const show = (figure: string) => formatMoney({ amount: figure, currency: coin }, locale);

  return (
    <p role="status" className="tabular text-ink-2 text-sm empty:hidden">
      {now &&
        (compareDecimals(now, before) === 0
          ? t('againSame', { now: show(now) })
          : t('againPrice', { before: show(before), now: show(now) }))}
    </p>
  );
}

/** One question for each line; null where one can no longer be asked for. */
function requestsOf({ lines, coin }: OrderSnapshot): QuoteRequest[] | null {
  const requests = lines.flatMap(({ slug, country, denomination, value }) =>
    slug ? [{ country, brand: slug, denomination, value: value ?? undefined, coin }] : [],
  );
  return requests.length === lines.length && lines.length <= MOST_LINES ? requests : null;
}
