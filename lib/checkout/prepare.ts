import 'server-only';
import type { DeliveryType, PaymentCoin, QuoteRequest } from '@/lib/catalog';
import type { Offer } from '@/lib/catalog/server';
import { compareDecimals, fromAtomic, type Money, toAtomic } from '@/lib/money';
import type { OrderLine } from '@/lib/orders';
import { refundFault } from '@/lib/payments/server';
import { atLine, type Problem } from '@/lib/problem';
import { fail, ok, type Result } from '@/lib/result';
import type { OrderRequest, Shopper, Validation } from '@/lib/upstream/server';
import { type Draft, isEmail, isPhone, type Line } from './index';
import { problemsFromWire, type SentLine } from './problems';
import { askedLines, type FoundLine, type Order, orderLines, requestOf } from './request';

export type { Order } from './request';

/** What is for sale now, and what the upstream would say to an order of it. */
export type Market = {
  findProduct: (request: QuoteRequest, shopper: Shopper) => Promise<Result<Offer>>;
  paymentCoins: () => Promise<Result<readonly PaymentCoin[]>>;
  validate: (request: OrderRequest, shopper: Shopper) => Promise<Result<Validation>>;
};

/**
 * An order that the upstream has just found nothing wrong with: its total, the draft's lines as they are asked for, and
 * the lines that are shown, one for each item.
 */
export type Prepared = { request: OrderRequest; total: Money; asked: SentLine[]; lines: OrderLine[] };

/** Looks at everything anew: products, prices, ways to pay, and the upstream's own rules. Creates nothing. */
export async function prepare(order: Order, market: Market): Promise<Result<Prepared>> {
  const { draft, shopper } = order;
  const { coin } = draft;
  const [offers, coins] = await Promise.all([
    findOffers(draft, (line) => market.findProduct(questionOf(line, coin), shopper)),
    market.paymentCoins(),
  ]);
  const problems = [
    ...offers.flatMap((offer, place) => lineProblems(offer, draft.lines[place], place)),
    ...(coins.ok ? paymentProblems(coins.value, draft) : coins.problems),
    ...refundProblems(draft),
  ];
  const [first, ...rest] = new Map(problems.map((one) => [`${one.code} ${one.field}`, one])).values();
  if (first) return fail(first, ...rest);

  const found = draft.lines.flatMap((line, place): FoundLine[] => {
    const offer = offers[place];
    return offer?.ok ? [{ line, offer: offer.value }] : [];
  });
  const asked = askedLines(found);
  const request = requestOf(order, found);
  const validation = await market.validate(request, shopper);
  if (!validation.ok) return validation;
  const { problems: refusals, figures } = validation.value;
  if (refusals.length > 0) return fail(...problemsFromWire(refusals, asked));
  const amount = figures?.coin_amount;
  if (!amount || compareDecimals(amount, '0') <= 0 || (figures.coin ?? coin) !== coin) {
    return fail({ code: 'upstream_rejected' });
  }
  if (draft.coupon && !figures.coupon_code && amount === figures.original_coin_amount) {
    return fail({ code: 'COUPON_NOT_FOUND', field: 'coupon' });
  }
  return ok({ request, total: { amount, currency: coin }, asked, lines: orderLines(found) });
}

/** One answer for each line. Lines of one product are asked for together: the upstream counts questions. */
function findOffers(
  { lines }: Draft,
  find: (line: Line) => Promise<Result<Offer>>,
): Promise<Result<Offer>[]> {
  const asked = new Map<string, Promise<Result<Offer>>>();
  const answers = lines.map((line) => {
    const { brand, country, denomination, value } = line;
    const product = JSON.stringify([brand, country, denomination, value]);
    const answer = asked.get(product) ?? find(line);
    asked.set(product, answer);
    return answer;
  });
  return Promise.all(answers);
}

/**
 * True when the total is more than half a percent above what the button said. Rates move every few seconds and the
 * exact amount is on the order's page before anyone pays it; less is no reason to ask again.
 */
export function isDearer(total: Money, seen: Money): boolean {
  if (total.currency !== seen.currency) return true;
  const scale = seen.amount.split('.')[1]?.length ?? 0;
  const limit = fromAtomic(toAtomic(seen.amount, scale) * 1_005n, scale + 3);
  return compareDecimals(total.amount, limit) > 0;
}

const questionOf = ({ country, brand, denomination, value }: Line, coin: string): QuoteRequest => ({
  country,
  brand,
  denomination,
  value,
  coin,
});

function lineProblems(offer: Result<Offer>, line: Line | undefined, place: number): Problem[] {
  if (!offer.ok) return offer.problems.map((problem) => atLine(problem, place));
  const code = recipientProblem(offer.value.deliveryType, line?.recipient ?? '');
  return code ? [{ code, field: `lines.${place}.recipient` }] : [];
}

/** The product decides what a recipient is, never its kind: eSIMs and PINs of phone brands come by e-mail. */
function recipientProblem(type: DeliveryType, recipient: string): Problem['code'] | undefined {
  if (type === 'by_email' && !isEmail(recipient)) return 'invalid_email';
  if (type === 'by_phone' && !isPhone(recipient)) return 'invalid_phone';
  return undefined;
}

function paymentProblems(coins: readonly PaymentCoin[], draft: Draft): Problem[] {
  const coin = coins.find((one) => one.coin === draft.coin);
  if (!coin) return [{ code: 'payment_method_unavailable', field: 'coin' }];
  if (coin.isSuspended) return [{ code: 'SUSPENDED_COIN', field: 'coin' }];
  const network = coin.networks.find((one) => one.network === draft.network);
  if (!network) return [{ code: 'payment_method_unavailable', field: 'network' }];
  return network.isSuspended ? [{ code: 'SUSPENDED_NETWORK', field: 'network' }] : [];
}

function refundProblems({ coin, network, refundAddress }: Draft): Problem[] {
  const fault = refundAddress === undefined ? null : refundFault(coin, network, refundAddress);
  return fault ? [{ code: `${fault}_refund_address`, field: 'refundAddress' }] : [];
}
