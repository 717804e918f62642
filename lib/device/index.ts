export {
  type Basket,
  basketSlot,
  changeLine,
  countOf,
  putBackInBasket,
  putInBasket,
  putLineBack,
  readBasket,
  removeLine,
  renewKeys,
  setQuantity,
  splitLine,
  takeOrdered,
} from './basket';
export { type Attempt, attemptSlot, type CheckoutForm, EMPTY_FORM, formSlot } from './checkout';
export {
  type BasketItem,
  type BasketLine,
  contentOf,
  countItems,
  isSameProduct,
  isSingle,
  MOST_ITEMS,
  roomFor,
} from './lines';
export { keepSuccessor, successorOf } from './locks';
export { coinSlot, marketSlot } from './market';
export { keepOrdered, putOrderedBack } from './ordered';
export {
  findOrder,
  forgetOrder,
  type KnownOrder,
  type KnownOrders,
  noteOrder,
  ordersShelf,
  rememberOrder,
} from './orders';
export {
  dropPress,
  keepPress,
  type Press,
  pressBecame,
  pressesShelf,
  settlePress,
  voidPress,
} from './presses';
export { beginReplacing, endReplacing, overtakenSlot, type Replaced, replacedSlot } from './replaced';
export { rememberSearch, searchesSlot } from './searches';
export { isPersistent, type Slot } from './slot';
export {
  exportOrders,
  importOrders,
  LARGEST_FILE,
  type Transferred,
} from './transfer';
export { allUnpaid, findUnpaid, hasLiveOrder, type UnpaidOrder, unpaidOf } from './unpaid';
