import { useQuery } from '@tanstack/react-query';
import { fetchPaymentMethods } from '@/components/payment/doors';
import type { PaymentCoin } from '@/lib/catalog';

const FRESH_MS = 60_000;
const RETRY_MS = 8_000;

type Methods = { coins: readonly PaymentCoin[] | undefined; isFailing: boolean };

/** Coins and networks on offer, asked for again each minute, sooner while they do not load. */
export function usePaymentMethods(): Methods {
  const { data, isError } = useQuery({
    queryKey: ['payment-methods'],
    queryFn: ({ signal }) => fetchPaymentMethods(signal),
    refetchInterval: ({ state }) => (state.status === 'error' ? RETRY_MS : FRESH_MS),
  });
  return { coins: data, isFailing: isError };
}
