/** Codes come last: what shows them is loaded while the order is on its way. */
export const loadDelivered = () => import('./delivered-face').then(({ DeliveredFace }) => DeliveredFace);
export const loadReveal = () => import('./reveal-panel').then(({ RevealPanel }) => RevealPanel);
