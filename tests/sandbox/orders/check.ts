import { type Decimal, decimal, format } from '../decimal';
import { type Reply, refuse } from '../http/reply';
import { COINS, findNetwork, type Network } from '../payments/coins';
import { dollarsOf, inEuro } from '../payments/rates';
import type { World } from '../world';
import { type Problem, redeem } from './coupons';
import { MAX_PER_ORDER, spendingProblems } from './limits';
import { echo, readLines } from './lines';
import type { Quote } from './order';
import type { Item, OrderRequest } from './request';

export type Checked = {
  /** Present when each line has a price. */
  quote: Quote | undefined;
  /** False when a line or the network stands in the way; limits and coupons do not. */
  sellable: boolean;
  problems: Problem[];
};
export type Asking = { request: OrderRequest; world: World; ip: string; origin: string };

const MAX_PRODUCTS = 10;

/** Coins and networks that are paused refuse the whole request, before anything else is looked at. */
export function suspension({ request, world }: Asking): Reply | undefined {
  const { suspendedCoins, suspendedNetworks } = world.faults.current;
  const { coin } = request;
  if (suspendedCoins.includes(coin.name)) return refuse(422, 'SUSPENDED_COIN', { coin: coin.name });
  const network = request.network && findNetwork(coin, request.network);
  if (network && suspendedNetworks.includes(`${coin.name}/${network.name}`)) {
    return refuse(422, 'SUSPENDED_NETWORK', { coin: coin.name });
  }
  return undefined;
}

/** Everything that is wrong at once, and the quote when each line has a price. */
export function check(asking: Asking): Checked {
  const { request, world, origin } = asking;
  const network = request.network === undefined ? undefined : findNetwork(request.coin, request.network);
  const { lines, problems } = readLines(request.items, request.coin, world, origin);
  problems.push(...networkProblems(asking, network));
  const sellable = problems.length === 0;
  problems.push(...orderProblems(asking));

  const { coin } = request;
  const before = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const coupon = request.promoCode ? redeem(request.promoCode, before, coin.places) : undefined;
  if (lines.length !== request.items.length) {
    return { quote: undefined, sellable, problems: [...problems, ...couponProblem(coupon)] };
  }
  const discount = coupon && 'amount' in coupon ? coupon : undefined;
  const usdc = lines.reduce((sum, line) => sum + line.usdc, 0n);
  const quote = { coin, network, lines, usdc, before, discount, toPay: before - (discount?.amount ?? 0n) };
  problems.push(...amountProblems(asking, quote), ...couponProblem(coupon));
  return { quote, sellable, problems };
}

const couponProblem = (coupon: ReturnType<typeof redeem> | undefined): Problem[] =>
  coupon && 'problem' in coupon ? [coupon] : [];

function orderProblems({ request }: Asking): Problem[] {
  const problems: Problem[] = [];
  if (request.items.length > MAX_PRODUCTS) {
    problems.push({
      problem: 'PRODUCT_COUNT_EXCEEDED',
      moreDetails: { max_products_per_order: MAX_PRODUCTS },
    });
  }
  const phones = request.items
    .map(({ beneficiary }) => beneficiary)
    .filter((account) => account.startsWith('+'));
  if (new Set(phones).size < phones.length) problems.push({ problem: 'MULTIPLE_LIMITED_PRODUCT_SAME_ORDER' });
  if (request.via !== 'USER_WALLET') {
    problems.push({
      problem: 'NOT_ALLOWED_PAYMENT_VIA',
      moreDetails: { paymentVia: request.via, allowedKinds: [] },
    });
  }
  if (request.email.toLowerCase().endsWith('.invalid')) problems.push({ problem: 'INVALID_EMAIL_DOMAIN' });
  return problems;
}

const combinations = (accept: (network: Network) => boolean) =>
  COINS.flatMap(({ name, networks }) =>
    networks.filter(accept).map(({ protocol }) => ({ protocol, coin: name })),
  );

function networkProblems(asking: Asking, network: Network | undefined): Problem[] {
  const { request, world, origin } = asking;
  if (request.network === undefined) return [];
  const unsupported = (items: Item[], supported: unknown): Problem => ({
    problem: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION',
    moreDetails: {
      deliveries: items.map((item) => echo(item, world, origin)),
      supported_protocol_coin_combo: supported,
    },
  });
  if (!network) {
    const own = request.coin.networks.map(({ protocol }) => ({ protocol, coin: request.coin.name }));
    return [unsupported(request.items, own)];
  }
  const items = electronicMoneyItems(asking);
  return items.length > 0 && network.protocol === 'BASE_LIKE'
    ? [
        unsupported(
          items,
          combinations(({ chain, chainId }) => chain === 'lightning' || chainId === 42161),
        ),
      ]
    : [];
}

export const electronicMoneyItems = ({ request, world }: Asking): Item[] =>
  request.items.filter(({ brand }) => world.catalog.findBrand(brand)?.electronicMoney);

function amountProblems({ request, world, ip }: Asking, quote: Quote): Problem[] {
  const problems: Problem[] = [];
  const { coin, network, toPay, usdc } = quote;
  const threshold = network?.threshold ?? coin.threshold;
  if (toPay < decimal(threshold)) {
    const least: Decimal = decimal(threshold);
    const dollars = dollarsOf(least, coin.name, world.clock.now(), world.faults.current.rates);
    problems.push({
      problem: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
      moreDetails: {
        threshold,
        minimumAmountCoinSymbol: coin.name,
        minimumAmountUSD: format(dollars, 2),
        minimumAmountCoin: format(least, coin.places, 'up'),
      },
    });
  }
  if (inEuro(usdc) > MAX_PER_ORDER) {
    problems.push({
      problem: 'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED',
      moreDetails: { max_for_each_purchase: '2000' },
    });
    return problems;
  }
  return [...problems, ...spendingProblems(world, request.email, ip, inEuro(usdc))];
}
