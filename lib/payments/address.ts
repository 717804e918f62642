/** In groups of four, the way addresses are compared by eye. */
export const groupsOfFour = (text: string): string[] => text.match(/.{1,4}/g) ?? [];

/** Both ends of an address, for a sentence that only has to recognise it. */
export const shortened = (text: string): string =>
  text.length > 20 ? `${text.slice(0, 8)}…${text.slice(-6)}` : text;

/** Longer than any address: a Lightning invoice, which nobody compares by eye. */
export const isInvoice = (text: string): boolean => text.length > 100;
