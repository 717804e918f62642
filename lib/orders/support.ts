import type { OwnOrder } from './access';
import type { SupportFacts } from './index';

/** What support asks for, in one place. The order number opens the codes, so that only the key holder gets it. */
export function supportFactsOf({ record, upstreamId, orphanId }: OwnOrder): SupportFacts {
  const { orderId, createdAt, coin, network, amount, address, transactions } = record.snapshot;
  return {
    reference: orderId,
    orderNumber: upstreamId ?? orphanId,
    createdAt,
    coin,
    network,
    amount,
    address,
    transactions,
  };
}
