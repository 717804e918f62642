export {
  type Basket,
  type BasketLine,
  basketSlot,
  emptyBasket,
  putInBasket,
  readBasket,
  renewKeys,
} from './basket';
export { type Attempt, attemptSlot, type CheckoutForm, EMPTY_FORM, formSlot } from './checkout';
export {
  findOrder,
  forgetOrder,
  type KnownOrder,
  type KnownOrders,
  ordersSlot,
  rememberOrder,
} from './orders';
export { beginReplacing, endReplacing, type Replaced, replacedSlot } from './replaced';
export { isPersistent, type Slot } from './slot';
