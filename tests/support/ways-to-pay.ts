import { isPinnedToken, knownNetwork } from '@/lib/payments';
import { railOf } from '@/lib/payments/rails';
import type { wirePaymentVias } from '@/lib/upstream/wire/payment';

type Vias = ReturnType<typeof wirePaymentVias.parse>;

/** What is offered and cannot be checked as far as the rest, a line each; a contract that is another coin's first. */
export function oddWaysToPay(vias: Vias): string[] {
  const ways = vias
    .filter(({ name }) => name === 'USER_WALLET')
    .flatMap(({ currencies }) => currencies)
    .flatMap(({ name: coin, networks }) => networks.map((network) => ({ coin, ...network })));
  const lines = ways.flatMap(({ coin, name, smart_contract: contract }): [order: number, line: string][] => {
    const way = `${coin} on ${name}`;
    if (contract && !isPinnedToken(coin, name, contract.address)) {
      return [[0, `paused   ${way}: ${contract.address} is not the contract of lib/payments/rails.ts`]];
    }
    if (!knownNetwork(coin, name)) return [[1, `unknown  ${way}: its addresses cannot be checked`]];
    return railOf(coin, name) ? [] : [[2, `bare     ${way}: paid by address alone, without a link`]];
  });
  return lines.sort(([a], [b]) => a - b).map(([, line]) => line);
}
