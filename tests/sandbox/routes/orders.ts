import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Call, clientIp } from '../http/call';
import { gatewayPage, json, type Reply, refuse } from '../http/reply';
import { type Asking, check, electronicMoneyItems, suspension } from '../orders/check';
import { CONTRADICTIONS, isContradiction } from '../orders/contradict';
import type { Problem } from '../orders/coupons';
import { createOrder } from '../orders/create';
import { bareEcho } from '../orders/lines';
import { isReply, readOrderRequest } from '../orders/request';
import { orderWire } from '../orders/wire';

type Refusal = { detail: string; moreDetails?: unknown };

export function findOrder({ world, params, origin }: Call): Answer {
  const order = world.orders.find(params[0] ?? '');
  return order ? json(orderWire(order, world, origin)) : refuse(404, 'ORDER_NOT_FOUND');
}

/** Refuses with the first thing that is wrong; otherwise makes the order, then bends the answer as switched. */
export async function create(call: Call): Promise<Answer> {
  const { world, origin } = call;
  const fault = world.faults.take('create');
  const injected = world.faults.take('createError');
  if (injected) return refuse(injected.status, injected.detail, injected.moreDetails);
  if (fault.outcome === '500BeforeCommit') return refuse(500, 'ORDER_CREATE_ERROR');
  const request = readOrderRequest(call.body, true);
  if (isReply(request)) return request;
  const asking = { request, world, origin, ip: clientIp(call) };
  const refusal = suspension(asking) ?? refuseOrder(asking);
  if (refusal) return refusal;
  const { quote } = check(asking);
  const { network } = quote ?? {};
  if (!quote || !network) return refuse(422, 'CANT_SETUP_PAYMENT');

  const { outcome } = fault;
  const order = createOrder(
    world,
    {
      quote: { ...quote, network },
      spelling: request.network ?? network.name,
      email: request.email,
      ip: asking.ip,
      refundAddress: request.refundAddress,
      external: electronicMoneyItems(asking).length > 0,
    },
    outcome === 'createdFirst' || outcome === 'setupFailed' ? outcome : undefined,
  );
  const reply = json(orderWire(order, world, origin, true), world.faults.current.createStatus);
  if (order.state === 'WaitingForPayment') order.paymentState = 'PaymentRequested';
  if (fault.delayMs) await wait(fault.delayMs, undefined, { ref: false });
  return bend(call, reply, outcome);
}

function bend({ response }: Call, reply: Reply, outcome: string): Answer {
  const made = () => JSON.parse(String(reply.body)) as Record<string, unknown>;
  if (isContradiction(outcome)) {
    const wire = made();
    return json({ ...wire, ...CONTRADICTIONS[outcome](wire) }, reply.status);
  }
  switch (outcome) {
    case 'resetAfterCommit':
      response.destroy();
      return 'taken';
    case 'timeoutAfterCommit':
      return 'taken';
    case '500AfterCommit':
      return refuse(500, 'ORDER_CREATE_ERROR');
    case 'html':
      return gatewayPage(200);
    case 'truncated':
      return { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) };
    case 'missingWallet': {
      const { wallet_address: _address, ...rest } = made();
      return json(rest, reply.status);
    }
    default:
      return reply;
  }
}

function refuseOrder(asking: Asking): Reply | undefined {
  const refusal = accountRefusal(asking) ?? firstProblem(check(asking).problems);
  return refusal && refuse(422, refusal.detail, refusal.moreDetails);
}

/** On create, sold-out lines come as a list. */
function firstProblem([first]: Problem[]): Refusal | undefined {
  if (!first) return undefined;
  const { problem: detail, moreDetails } = first;
  if (detail === 'OUT_OF_STOCK') {
    return { detail, moreDetails: { deliveries: [(moreDetails as { delivery: unknown }).delivery] } };
  }
  return { detail, ...(moreDetails !== undefined && { moreDetails }) };
}

/** What only an account could buy: electronic money, and stablecoins on Tron without a full name on file. */
function accountRefusal(asking: Asking): Refusal | undefined {
  const { request, world, origin } = asking;
  const { electronicMoney, fullName } = world.faults.current;
  const items = electronicMoneyItems(asking);
  if (items.length > 0 && electronicMoney !== 'allowed') {
    const deliveries = items.map((item) => bareEcho(item, world, origin));
    return {
      detail: electronicMoney === 'kyc' ? 'KYC_MISSING' : 'LOGIN_REQUIRED',
      moreDetails: { deliveries },
    };
  }
  const stable = request.coin.name === 'USDT' || request.coin.name === 'USDC';
  if (stable && request.network?.toLowerCase() === 'tron' && fullName === 'missing') {
    return { detail: 'FULLNAME_MISSING' };
  }
  return undefined;
}
