'use client';

import { Queries } from '@/components/payment/queries';
import { Words } from '@/components/words';
import type { Messages } from '@/lib/i18n';
import { BuyForm } from './buy-form';
import type { Offer } from './offer';

/** The live half of a product's page, with the words and the price cache that only it needs. */
export const BuyBox = ({ offer, messages }: { offer: Offer; messages: Pick<Messages, 'buy'> }) => (
  <Queries>
    <Words locale={offer.tag} messages={messages}>
      <BuyForm offer={offer} />
    </Words>
  </Queries>
);
