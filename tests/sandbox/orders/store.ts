import type { Order } from './order';

export type OrderStore = {
  add: (order: Order) => void;
  find: (id: string) => Order | undefined;
  /** The newest first. */
  list: () => Order[];
  /** Tells the listeners of an order that it changed. */
  changed: (order: Order) => void;
  /** Returns the function that stops listening. */
  listen: (id: string, listener: (order: Order) => void) => () => void;
  clear: () => void;
};

const KEPT = 5000;

export function createOrderStore(): OrderStore {
  const orders = new Map<string, Order>();
  const listeners = new Map<string, Set<(order: Order) => void>>();
  const forget = (order: Order) => {
    clearTimeout(order.timer);
    orders.delete(order.id);
  };
  return {
    add(order) {
      orders.set(order.id, order);
      const [oldest] = orders.values();
      if (orders.size > KEPT && oldest) forget(oldest);
    },
    find: (id) => orders.get(id),
    list: () => [...orders.values()].reverse(),
    changed(order) {
      for (const listener of [...(listeners.get(order.id) ?? [])]) listener(order);
    },
    listen(id, listener) {
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(id);
      };
    },
    clear() {
      for (const order of [...orders.values()]) forget(order);
    },
  };
}
