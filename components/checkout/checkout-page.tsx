'use client';

import { useDeferredValue, useState } from 'react';
import { Queries } from '@/components/payment/queries';
import { useSlot } from '@/components/payment/use-slot';
import { basketSlot } from '@/lib/device';
import { useBasket } from './basket/use-basket';
import { CheckoutForm } from './checkout-form';
import { CheckoutSkeleton } from './checkout-skeleton';
import { EmptyBasket } from './empty-basket';
import type { PlaceOrder } from './placement/send';

/** The basket of this browser, on its way to an order. */
export function CheckoutPage({
  storefrontId,
  support,
  placeOrder,
}: {
  storefrontId: string;
  support: string;
  placeOrder: PlaceOrder;
}) {
  const basket = useSlot(basketSlot, storefrontId);
  const edits = useBasket(storefrontId, basket);
  const [isPlaced, setIsPlaced] = useState(false);
  // The form comes in slices, between which a phone can scroll; what it shows is never deferred.
  const isRead = useDeferredValue(basket !== undefined);

  if (isPlaced) return <CheckoutSkeleton words="placed" />;
  if (basket === undefined || !isRead) return <CheckoutSkeleton words="loading" />;
  if (basket === null) return <EmptyBasket storefrontId={storefrontId} edits={edits} />;
  return (
    <Queries>
      <CheckoutForm
        storefrontId={storefrontId}
        support={support}
        basket={basket}
        edits={edits}
        placeOrder={placeOrder}
        onPlaced={() => setIsPlaced(true)}
      />
    </Queries>
  );
}
