import type { PaymentCoin, PaymentNetwork } from '@/lib/catalog';
import { type Money, toAtomic } from '@/lib/money';
import { knownNetwork } from '@/lib/payments';
import type { Problem, ProblemCode } from '@/lib/problem';
import { isBelow } from '../price/choice';

/** A way forward that is one press, where the field in question has none of its own: a line can be changed and removed anyway. */
export type Way =
  | { do: 'pay'; coin: string; network: string }
  | { do: 'take'; line: number; quantity: number }
  | { do: 'dropCoupon' }
  | { do: 'open'; orderId: string; what: string }
  | { do: 'orders' }
  | { do: 'support' };

/**
 * What a way is looked for in. `quantities` by line, of which one order takes `mostItems` in all; `unpaid` are the orders
 * of this device that wait for money.
 */
export type Situation = {
  coins: readonly PaymentCoin[];
  coin: string | null;
  network: string | null;
  total: Money | null;
  quantities: readonly number[];
  mostItems: number;
  unpaid: readonly { orderId: string; what: string }[];
};

type Find = (problem: Problem, situation: Situation) => readonly Way[];

const MOST_OFFERS = 3;

const nothing: Find = () => [];
const dropCoupon: Find = () => [{ do: 'dropCoupon' }];
const support: Find = () => [{ do: 'support' }];
const unpaidOrders: Find = (_problem, { unpaid }) => [
  ...unpaid.slice(0, MOST_OFFERS).map((order) => ({ do: 'open', ...order }) as const),
  { do: 'orders' },
];

/** Any other open way to pay that takes this total; the chosen coin first, then one network of each other coin. */
const otherPayment =
  (isMeant: (option: Option, situation: Situation) => boolean = () => true): Find =>
  (_problem, situation) =>
    firstOfEach(
      openOptions(situation).filter((option) => isMeant(option, situation)),
      situation,
    );

const otherNetwork = otherPayment((option, { coin }) => option.coin === coin);
const otherCoin = otherPayment((option, { coin }) => option.coin !== coin);
/** Tron wants a name on file for coins that are tokens there. */
const notTron = otherPayment(
  ({ coin, network }, chosen) => coin === chosen.coin && knownNetwork(coin, network.network) !== 'tron',
);

const supported: Find = ({ payWith = [] }, situation) =>
  openOptions(situation)
    .filter(({ coin, network }) =>
      payWith.some((one) => one.coin === coin && one.network === knownNetwork(coin, network.network)),
    )
    .slice(0, MOST_OFFERS)
    .map(asWay);

/** Enough of the only line to reach the minimum, else a network or coin that takes less. */
const reachMinimum: Find = (problem, situation) => {
  const { total, quantities, mostItems } = situation;
  const [quantity = 1] = quantities;
  const { min, currency } = problem.facts ?? {};
  const others = otherPayment()(problem, situation);
  if (!min || !total || currency !== total.currency || quantities.length !== 1) return others;
  const scale = Math.max(min.length, total.amount.length);
  const each = toAtomic(total.amount, scale) / BigInt(quantity);
  const needed = each > 0n ? Number((toAtomic(min, scale) + each - 1n) / each) : 0;
  return needed > quantity && needed <= mostItems
    ? [...others.slice(0, 1), { do: 'take', line: 0, quantity: needed }]
    : others;
};

/** As many as one order takes, where one line alone goes over it; else nothing that could be guessed. */
const fewer: Find = ({ facts = {} }, { quantities }) => {
  const most = facts.max && /^\d{1,2}$/.test(facts.max) ? Number.parseInt(facts.max, 10) : undefined;
  if (most === undefined) return [];
  const over = quantities.reduce((sum, quantity) => sum + quantity, 0) - most;
  const line = quantities.findIndex((quantity) => quantity > over);
  return over > 0 && line >= 0 ? [{ do: 'take', line, quantity: (quantities[line] ?? 0) - over }] : [];
};

const FINDERS: Partial<Record<ProblemCode, Find>> = {
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: reachMinimum,
  PRODUCT_COUNT_EXCEEDED: fewer,
  TRANSACTION_LIMIT_EXCEEDED: otherPayment(),
  NOT_ALLOWED_PAYMENT_VIA: otherPayment(),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: supported,
  payment_method_unavailable: otherPayment(),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: otherPayment(),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: otherPayment(),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: otherPayment(),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: otherPayment(),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: otherPayment(),
  USER_BLOCKED: support,
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: otherPayment(),
  BLOCKED_COUNTRY: support,
  FULLNAME_MISSING: notTron,
  SUSPENDED_COIN: otherCoin,
  SUSPENDED_NETWORK: otherNetwork,
  CANT_SETUP_PAYMENT: otherPayment(),
  too_many_open_orders: unpaidOrders,
};

/** The presses that lead on from a problem, the likeliest first; empty where the field itself is the way. */
export function waysOut(problem: Problem, situation: Situation): readonly Way[] {
  const find = problem.code.startsWith('COUPON_') ? dropCoupon : (FINDERS[problem.code] ?? nothing);
  return find(problem, situation);
}

type Option = { coin: string; network: PaymentNetwork };

/** Every coin and network that is open, takes the total, and is not the one chosen. */
function openOptions({ coins, coin: chosen, network: chosenNetwork, total }: Situation): Option[] {
  return coins
    .filter(({ isSuspended }) => !isSuspended)
    .flatMap(({ coin, networks }) => networks.map((network) => ({ coin, network })))
    .filter(({ network }) => !network.isSuspended && !isBelow(network, total))
    .filter(({ coin, network }) => coin !== chosen || network.network !== chosenNetwork);
}

function firstOfEach(options: readonly Option[], { coin: chosen }: Situation): Way[] {
  const sameCoin = options.filter(({ coin }) => coin === chosen).slice(0, 2);
  const others = options.filter(({ coin }) => coin !== chosen);
  const oneEach = new Map(others.map((option) => [option.coin, option] as const).reverse());
  return [...sameCoin, ...[...oneEach.values()].reverse()].slice(0, MOST_OFFERS).map(asWay);
}

const asWay = ({ coin, network }: Option): Way => ({ do: 'pay', coin, network: network.network });
