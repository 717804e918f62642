/**
 * What the text of a QR code asks a wallet to do. `amount` as it is written there; `token` is the contract it names,
 * null for the coin of the network; `chainId` where it says one.
 */
type PaymentText = {
  recipient: string;
  amount: string | null;
  token: string | null;
  chainId: string | null;
};

const FORM = /^([a-z][a-z0-9+.-]*):(?:\/\/)?([^?]*)(?:\?(.*))?$/i;
const ERC681 = /^(?:pay-)?(0x[0-9a-f]{40})(?:@(\d+))?(\/transfer)?$/i;
const SCHEMES = ['bitcoin', 'litecoin', 'dogecoin', 'lightning', 'solana', 'ethereum', 'ton', 'tron'];

/** Reads the forms wallets read; null for any other. */
export function readPaymentText(text: string): PaymentText | null {
  if (/^[\w-]+$/.test(text)) return { recipient: text, amount: null, token: null, chainId: null };
  const [, word = '', path = '', search = ''] = FORM.exec(text) ?? [];
  const scheme = word.toLowerCase();
  if (!SCHEMES.includes(scheme)) return null;
  const given = (name: string) => new URLSearchParams(search).get(name);

  if (scheme === 'ethereum') {
    const [, target, chainId = null, call] = ERC681.exec(path) ?? [];
    if (!target) return null;
    if (!call) return { recipient: target, amount: given('value') ?? given('amount'), token: null, chainId };
    const recipient = given('address');
    return recipient ? { recipient, amount: given('uint256'), token: target, chainId } : null;
  }
  const recipient = scheme === 'ton' ? path.replace(/^transfer\//i, '') : path;
  const token = given('spl-token') ?? given('jetton');
  return recipient ? { recipient, amount: given('amount'), token, chainId: null } : null;
}
