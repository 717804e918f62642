export { groupsOfFour, shortened } from './address';
export { explorerUrl, networkName } from './network';
export { type PaymentLink, type PaymentTarget, paymentLink } from './uri';
