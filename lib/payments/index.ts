export { groupsOfFour, shortened } from './address';
export { explorerUrl, isKnownNetwork, knownNetwork, networkName, networkOfProtocol } from './network';
export { type PaymentLink, type PaymentTarget, paymentLink } from './uri';
