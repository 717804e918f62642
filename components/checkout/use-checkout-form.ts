import { useSlot } from '@/components/payment/use-slot';
import { type CheckoutForm, EMPTY_FORM, formSlot } from '@/lib/device';

/** What has been typed, kept in this tab at every stroke: a reload or a way back loses nothing. */
export function useCheckoutForm(
  storefrontId: string,
): [CheckoutForm, (change: Partial<CheckoutForm>) => void] {
  const form = useSlot(formSlot, storefrontId) ?? EMPTY_FORM;
  return [form, (change) => formSlot(storefrontId).write({ ...form, ...change })];
}
