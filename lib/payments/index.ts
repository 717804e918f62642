export { groupsOfFour, isInvoice, shortened } from './address';
export {
  explorerUrl,
  isKnownNetwork,
  type KnownNetwork,
  knownNetwork,
  networkName,
  networkOfProtocol,
} from './network';
export type { RefundFault } from './refund';
export { bridgedFrom, isPinnedToken, mistakenFor } from './tokens';
export { type PaymentLink, type PaymentTarget, paymentLink } from './uri';
