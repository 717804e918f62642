import 'server-only';

export { readInvoice } from './bolt11';
export { type Mismatch, mismatchesOf } from './check';
export { isAddress } from './checksum';
export { isRefundAddress } from './refund';
export { isSameAddress } from './same-address';
