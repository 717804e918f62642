/** How addresses of a network are written. */
export type AddressForm =
  | 'bitcoin'
  | 'lightning'
  | 'litecoin'
  | 'dogecoin'
  | 'evm'
  | 'solana'
  | 'tron'
  | 'ton'
  | 'sui';

/** The networks we know, whatever the upstream calls them; names are what wallets and exchanges show. */
const NETWORKS = {
  bitcoin: { name: 'Bitcoin', form: 'bitcoin' },
  lightning: { name: 'Lightning', form: 'lightning' },
  litecoin: { name: 'Litecoin', form: 'litecoin' },
  dogecoin: { name: 'Dogecoin', form: 'dogecoin' },
  ethereum: { name: 'Ethereum', form: 'evm' },
  base: { name: 'Base', form: 'evm' },
  arbitrum: { name: 'Arbitrum One', form: 'evm' },
  polygon: { name: 'Polygon', form: 'evm' },
  optimism: { name: 'OP Mainnet', form: 'evm' },
  bnb: { name: 'BNB Smart Chain', form: 'evm' },
  avalanche: { name: 'Avalanche C-Chain', form: 'evm' },
  worldchain: { name: 'World Chain', form: 'evm' },
  sonic: { name: 'Sonic', form: 'evm' },
  plasma: { name: 'Plasma', form: 'evm' },
  solana: { name: 'Solana', form: 'solana' },
  tron: { name: 'Tron', form: 'tron' },
  ton: { name: 'TON', form: 'ton' },
  sui: { name: 'Sui', form: 'sui' },
} as const satisfies Record<string, { name: string; form: AddressForm }>;

export type KnownNetwork = keyof typeof NETWORKS;

export const isKnownNetwork = (word: string): word is KnownNetwork => Object.hasOwn(NETWORKS, word);

/** The upstream's spellings vary between its own pages, and `Mainnet` means another network for each coin. */
const ALIASES = new Map<string, KnownNetwork>([
  ['eth mainnet', 'ethereum'],
  ['ethereum mainnet', 'ethereum'],
  ['polygon (matic)', 'polygon'],
  ['polygon mainnet', 'polygon'],
  ['matic', 'polygon'],
  ['binance smart chain', 'bnb'],
  ['gram', 'ton'],
]);
const MAINNET_OF = new Map<string, KnownNetwork>([
  ['BTC', 'bitcoin'],
  ['LTC', 'litecoin'],
  ['DOGE', 'dogecoin'],
  ['ETH', 'ethereum'],
]);

export function knownNetwork(coin: string, network: string): KnownNetwork | undefined {
  const word = network.trim().toLowerCase();
  if (word === 'mainnet') return MAINNET_OF.get(coin.toUpperCase());
  return isKnownNetwork(word) ? word : ALIASES.get(word);
}

/** The network behind a protocol identifier such as `ARBITRUM_LIKE`, if we know it. */
export function networkOfProtocol(coin: string, protocol: string): KnownNetwork | undefined {
  const [, word = ''] = /^([A-Z0-9]{2,20})_LIKE$/.exec(protocol) ?? [];
  return knownNetwork(coin, word);
}

/** What the shopper reads: `Ethereum` for `ETH Mainnet`; an unknown network as the upstream spells it. */
export function networkName(coin: string, network: string): string {
  const known = knownNetwork(coin, network);
  return known ? NETWORKS[known].name : network;
}

export function addressForm(coin: string, network: string): AddressForm | undefined {
  const known = knownNetwork(coin, network);
  return known && NETWORKS[known].form;
}

const EXPLORERS: Partial<Record<KnownNetwork, string>> = {
  bitcoin: 'https://mempool.space/tx/',
  litecoin: 'https://litecoinspace.org/tx/',
  dogecoin: 'https://dogechain.info/tx/',
  ethereum: 'https://etherscan.io/tx/',
  base: 'https://basescan.org/tx/',
  arbitrum: 'https://arbiscan.io/tx/',
  polygon: 'https://polygonscan.com/tx/',
  optimism: 'https://optimistic.etherscan.io/tx/',
  bnb: 'https://bscscan.com/tx/',
  avalanche: 'https://snowtrace.io/tx/',
  solana: 'https://solscan.io/tx/',
  tron: 'https://tronscan.org/#/transaction/',
  ton: 'https://tonviewer.com/transaction/',
};

/** Where a transaction can be looked up by anyone, or undefined. */
export function explorerUrl(coin: string, network: string, transaction: string): string | undefined {
  const known = knownNetwork(coin, network);
  const base = known && EXPLORERS[known];
  return base && base + encodeURIComponent(transaction);
}
