export {
  type Basket,
  type BasketLine,
  basketSlot,
  emptyBasket,
  putInBasket,
  readBasket,
  renewKeys,
} from './basket';
export {
  findOrder,
  forgetOrder,
  type KnownOrder,
  type KnownOrders,
  ordersSlot,
  rememberOrder,
} from './orders';
export { isPersistent, type Slot } from './slot';
