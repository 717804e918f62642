'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Words } from '@/components/words';
import type { Messages } from '@/lib/i18n';
import { BuyForm } from './buy-form';
import type { Offer } from './offer';

/** The live half of a product's page, with the words and the price cache that only it needs. */
export function BuyBox({ offer, messages }: { offer: Offer; messages: Pick<Messages, 'buy'> }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Words locale={offer.tag} messages={messages}>
        <BuyForm offer={offer} />
      </Words>
    </QueryClientProvider>
  );
}
