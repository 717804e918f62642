import { isText } from './is';
import { type Slot, slot } from './slot';

/** The locale that the shopper has chosen, such as `de-AT`. Where they merely followed a link is not kept. */
export const marketSlot = (storefrontId: string): Slot<string> =>
  slot('device', storefrontId, 'market', isText);

/** The coin that the shopper wants to see prices in. */
export const coinSlot = (storefrontId: string): Slot<string> => slot('device', storefrontId, 'coin', isText);
