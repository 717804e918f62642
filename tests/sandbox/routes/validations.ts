import { points } from '../catalog/wire';
import { format } from '../decimal';
import { type Answer, type Call, clientIp } from '../http/call';
import { json, refuse } from '../http/reply';
import { type Asking, type Checked, check, electronicMoneyItems, suspension } from '../orders/check';
import type { Problem } from '../orders/coupons';
import { echo } from '../orders/lines';
import { type Line, type Quote, usdcToPay } from '../orders/order';
import { isReply, readOrderRequest } from '../orders/request';
import { bareNumber, deliverableWire, euroText, summaryWire } from '../orders/wire';
import { inDollar } from '../payments/rates';

/** Answers 200 with a list of problems; only suspensions and malformed bodies are refused outright. */
export function validate(call: Call): Answer {
  const { world, origin } = call;
  const injected = world.faults.take('validationError');
  if (injected) return refuse(injected.status, injected.detail, injected.moreDetails);
  const request = readOrderRequest(call.body, false);
  if (isReply(request)) return request;
  const asking = { request, world, origin, ip: clientIp(call) };
  const suspended = suspension(asking);
  if (suspended) return suspended;
  const checked = check(asking);
  const problems = [
    ...checked.problems,
    ...loginProblems(asking),
    ...world.faults.current.validationProblems,
  ];
  return json(validationWire(asking, checked, problems));
}

function loginProblems(asking: Asking): Problem[] {
  const items = electronicMoneyItems(asking);
  if (items.length === 0 || asking.world.faults.current.electronicMoney !== 'loginOnValidation') return [];
  const deliveries = items.map((item) => echo(item, asking.world, asking.origin));
  return [{ problem: 'LOGIN_REQUIRED', moreDetails: { deliveries } }];
}

function validationWire(asking: Asking, { quote, sellable }: Checked, problems: Problem[]) {
  const { world, request } = asking;
  const shown = sellable ? quote : undefined;
  const style = world.faults.current.problems;
  const list = problems.length > 0 || style === 'array' ? problems : null;
  return {
    coin: request.coin.name,
    ...(shown
      ? quoteWire(shown, asking)
      : { coin_amount: null, original_coin_amount: null, coupon_code: null, deliveries: [] }),
    loyalty_summary: null,
    nft_codes: null,
    timestamp_of_request: world.clock.seconds(),
    is_payment_processor_external: false,
    ...((list !== null || style === 'null') && { problems: list }),
  };
}

function quoteWire(quote: Quote, { world, origin }: Asking) {
  const { coin, lines, usdc, before, toPay, discount } = quote;
  const amount = bareNumber(points(usdc));
  const shown = (line: Line) => ({
    id: line.id,
    delivery_state: 'Created',
    kind: line.product.brand.kind,
    deliverable: deliverableWire(line, quote, world, origin),
  });
  return {
    coin_amount: format(toPay, coin.places),
    original_coin_amount: format(before, coin.places),
    coupon_code: discount?.code ?? null,
    deliveries: lines.map(shown),
    payment_fee: { amount: '0', original_amount: '0' },
    points: { amount, original_amount: amount },
    summary: {
      ...summaryWire(quote),
      as_USD: { value_to_pay_in_crypto: format(inDollar(usdcToPay(quote)), 2) },
      as_EUR: { value_to_pay_in_crypto: euroText(usdcToPay(quote)) },
    },
  };
}
