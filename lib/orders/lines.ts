import { compareDecimals } from '@/lib/money';
import type { LineNews } from './from-wire';
import type { OrderLine } from './index';

type Echo = Pick<LineNews, 'brand' | 'country' | 'denomination' | 'value'>;
type Asked = Pick<OrderLine, 'brand' | 'country' | 'denomination' | 'value'>;

/**
 * Which delivery is whose, as one index per line or -1. The upstream echoes an amount of a range as it likes
 * (`"range"`, `"25 USD"`), so that the value decides; equal lines are told apart by their order.
 */
export function matchLines(lines: readonly Asked[], deliveries: readonly Echo[]): number[] {
  const free = new Set(deliveries.keys());
  const take = (index: number | undefined) => {
    if (index === undefined) return -1;
    free.delete(index);
    return index;
  };
  const exact = lines.map((line) => take([...free].find((index) => isEcho(deliveries[index], line))));
  return exact.map((found, place) =>
    found >= 0
      ? found
      : take(free.has(place) && isSameBrand(deliveries[place], lines[place]) ? place : undefined),
  );
}

const isSameBrand = (echo: Echo | undefined, line: Asked | undefined): boolean =>
  echo?.brand === line?.brand && echo?.country === line?.country;

function isEcho(echo: Echo | undefined, line: Asked): boolean {
  if (!echo || !isSameBrand(echo, line)) return false;
  if (line.value === null) return echo.denomination === line.denomination;
  return echo.value !== null && compareDecimals(echo.value, line.value) === 0;
}

/** The lines with what is newly known of them. What was delivered once stays delivered. */
export function updateLines(lines: readonly OrderLine[], deliveries: readonly LineNews[]): OrderLine[] {
  const matches = matchLines(lines, deliveries);
  return lines.map((line, place) => {
    const news = deliveries[matches[place] ?? -1];
    if (!news) return line;
    const { state, isWrongRecipient } = news;
    const isDelivered = line.isDelivered || news.isDelivered;
    return { ...line, state, isDelivered, ...(isWrongRecipient ? { isWrongRecipient } : {}) };
  });
}
