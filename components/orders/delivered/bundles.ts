import type { OrderLine } from '@/lib/orders';
import { lineState } from '../line-state';
import { isGift, type Known, recipientOf } from '../recipient';

/** Lines that are shown as one and revealed with one press: as many of the same for the same recipient. */
export type Bundle = {
  line: OrderLine;
  places: readonly number[];
  recipient: string | undefined;
  isGift: boolean;
};

/** Where nothing is known of recipients every line stands alone: one of them may be somebody else's. */
export function bundlesOf(lines: readonly OrderLine[], known: Known): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const [place, line] of lines.entries()) {
    const recipient = recipientOf(known, place);
    const { brand, country, denomination, value } = line;
    const same = JSON.stringify([brand, country, denomination, value, recipient ?? place, lineState(line)]);
    const places = [...(bundles.get(same)?.places ?? []), place];
    bundles.set(same, { line, places, recipient, isGift: isGift(line, recipient, known) });
  }
  return [...bundles.values()];
}
