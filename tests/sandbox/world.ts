import { type Catalog, loadCatalog } from './catalog/load';
import { type Clock, createClock } from './clock';
import { createFaultBox, type FaultBox } from './faults/faults';
import { createLimiter, type Limiter } from './faults/limits';
import { createRecorder, type Recorder } from './http/recorder';
import type { Options } from './options';
import { runDue } from './orders/machine';
import { createScheduler, type Scheduler } from './orders/schedule';
import { createOrderStore, type OrderStore } from './orders/store';

/** Everything that can change. One server has one world. */
export type World = {
  options: Options;
  catalog: Catalog;
  clock: Clock;
  faults: FaultBox;
  limiter: Limiter;
  orders: OrderStore;
  scheduler: Scheduler;
  recorder: Recorder;
  /** Open streams; reset and close end them. */
  streams: Set<() => void>;
};

export function createWorld(options: Options): World {
  const clock = createClock();
  const world: World = {
    options,
    catalog: loadCatalog(),
    clock,
    faults: createFaultBox(),
    limiter: createLimiter(clock),
    orders: createOrderStore(),
    scheduler: createScheduler(clock, (order, kind) => runDue(world, order, kind)),
    recorder: createRecorder(),
    streams: new Set(),
  };
  clock.onJump(() => {
    for (const order of world.orders.list().reverse()) world.scheduler.runDue(order);
  });
  return world;
}

export function resetWorld(world: World): void {
  for (const end of [...world.streams]) end();
  world.orders.clear();
  world.faults.clear();
  world.limiter.clear();
  world.recorder.clear();
  world.clock.reset();
}
