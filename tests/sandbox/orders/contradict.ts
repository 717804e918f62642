type Wire = Record<string, unknown>;

const ELSEWHERE = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const text = (wire: Wire, name: string) => String(wire[name]);
const slipped = (word: string) => word.slice(0, -1) + (word.endsWith('q') ? 'p' : 'q');

/** Answers whose payment details contradict the order or themselves, each in one way. */
export const CONTRADICTIONS = {
  otherCoin: () => ({ coin: 'PYUSD' }),
  otherNetwork: () => ({ network: 'Sonic' }),
  brokenAddress: (wire: Wire) => ({ wallet_address: slipped(text(wire, 'wallet_address')), qr_text: null }),
  otherAmount: (wire: Wire) => ({ coin_amount: `1${text(wire, 'coin_amount')}` }),
  otherRecipient: (wire: Wire) => ({
    qr_text: text(wire, 'qr_text').replaceAll(text(wire, 'wallet_address'), ELSEWHERE),
  }),
  otherToken: (wire: Wire) => ({
    qr_text: text(wire, 'qr_text').replace(/(ethereum:|spl-token=|jetton=)\w+/, `$1${ELSEWHERE}`),
  }),
} satisfies Record<string, (wire: Wire) => Wire>;

export type Contradiction = keyof typeof CONTRADICTIONS;

export const isContradiction = (word: string): word is Contradiction => Object.hasOwn(CONTRADICTIONS, word);
