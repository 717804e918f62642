import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { OrderSnapshot } from '@/lib/orders';
import { type Access, askSnapshot } from './doors';

export type Polled = { snapshot: OrderSnapshot; heardAt: number };

/** Asks for the order every five to ten seconds until the answered function is called. */
export function pollOrder(access: Access, report: (polled: Polled) => void): () => void {
  const observer = new QueryObserver(new QueryClient(), {
    queryKey: ['order'],
    refetchInterval: 5_000 + Math.random() * 5_000,
    retry: false,
    queryFn: async ({ signal }): Promise<Polled | null> => {
      const asked = await askSnapshot(access, { fetch, signal });
      return asked.type === 'snapshot' ? { snapshot: asked.snapshot, heardAt: Date.now() } : null;
    },
  });
  return observer.subscribe(({ data }) => {
    if (data) report(data);
  });
}
