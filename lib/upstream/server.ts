import 'server-only';
import { link } from './link';

export type { Purpose } from './budget';
export { fetchBrands, fetchHomepage, fetchPaymentVias, fetchPrice, fetchProducts } from './catalog';
export { upstreamHealth } from './health';
export {
  type Creation,
  createOrder,
  fetchDelivered,
  fetchOrder,
  type Validation,
  validateOrder,
} from './orders';
export { probeUpstream } from './probe';
export { problemCodeOf, type WireProblem } from './problems';
export { type Shopper, shopperOf } from './shopper';
export { openOrderStream, type StreamItem } from './stream';
export { hasRoom } from './turn';
export type { WireBrand, WireFeed } from './wire/brand';
export type { WireDelivered, WireOrder } from './wire/order';
export type { OrderRequest } from './wire/order-request';
export type { WirePaymentVia } from './wire/payment';
export type { WirePrice, WireProduct, WireProductGroup } from './wire/product';

/** Where the upstream is: part of every cache key, so that no answer outlives a change of it. */
export const upstreamBase = (): string => link().base;
