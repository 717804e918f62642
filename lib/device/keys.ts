/** What the browser mints before it asks for an order: `idempotencyKey` names the attempt, `orderKey` owns the order. */
export type Keys = { idempotencyKey: string; orderKey: string };

export const mintKeys = (): Keys => ({ idempotencyKey: randomText(16), orderKey: randomText(32) });

export const mintOrderKey = (): string => randomText(32);

/** Names a line of a basket; unique in it, and fit for an address. */
export const mintId = (): string => randomText(6);

function randomText(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  const base64 = btoa(String.fromCharCode(...random));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
