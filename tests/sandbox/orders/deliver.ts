import type { Line, Order } from './order';

/** Numbers ending in 0000 are unknown to every operator. */
export function failingLines(order: Order): Line[] {
  const failing = order.lines.filter(
    ({ product, beneficiary }) => product.delivery === 'by_phone' && beneficiary.endsWith('0000'),
  );
  for (const line of failing) {
    line.failure = {
      reason: 'invalid_recipient',
      description: 'Recipient number not recognised by the operator',
    };
  }
  return failing;
}
