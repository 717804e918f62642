export { groupsOfFour, shortened } from './address';
export {
  explorerUrl,
  isKnownNetwork,
  type KnownNetwork,
  knownNetwork,
  networkName,
  networkOfProtocol,
} from './network';
export { bridgedFrom, isPinnedToken, mistakenFor } from './tokens';
export { type PaymentLink, type PaymentTarget, paymentLink } from './uri';
