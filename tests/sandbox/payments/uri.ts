import { decimal, toUnits } from '../decimal';
import type { Coin, Network } from './coins';

export type Payable = {
  coin: Coin;
  network: Network;
  address: string;
  /** In coin, as on the wire. */
  amount: string;
  /** Epoch seconds. */
  expiresAt: number;
};

/** The text of the QR code. Native SOL and everything on Tron is the bare address. */
export function paymentUri({ coin, network, address, amount, expiresAt }: Payable): string {
  const contract = network.contract;
  const atomic = () => toUnits(decimal(amount), contract?.decimals ?? coin.atomic);
  switch (network.chain) {
    case 'lightning':
      return `lightning:${address}`;
    case 'bitcoin':
    case 'litecoin':
    case 'dogecoin':
      return `${network.chain}:${address}?amount=${amount}`;
    case 'solana':
      return contract ? `solana:${address}?amount=${amount}&spl-token=${contract.address}` : address;
    case 'evm':
      return contract
        ? `ethereum:${contract.address}@${network.chainId}/transfer?address=${address}&uint256=${atomic()}`
        : `ethereum:${address}@${network.chainId}?value=${atomic()}`;
    case 'ton': {
      const jetton = contract ? `jetton=${contract.address}&` : '';
      return `ton://transfer/${address}?${jetton}amount=${atomic()}&exp=${expiresAt}`;
    }
    case 'tron':
      return address;
  }
}
