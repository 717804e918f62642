import 'server-only';

export { readInvoice } from './bolt11';
export { type Mismatch, mismatchesOf } from './check';
export { isAddress } from './checksum';
export { refundFault } from './refund';
export { isSameAddress } from './same-address';
