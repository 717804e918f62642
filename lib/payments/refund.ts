import { isAddress } from './checksum';

/** Whether a refund can be sent here: an address of the network, except that the upstream refuses SegWit ones (`bc1…`). */
export const isRefundAddress = (coin: string, network: string, address: string): boolean =>
  isAddress(coin, network, address) && !/^bc1/i.test(address);
