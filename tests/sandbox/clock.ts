/** World time: the wall clock plus whatever the control door added. Windows, steps and rates all live in it. */
export type Clock = {
  /** Milliseconds. */
  now: () => number;
  /** Whole seconds, as on the wire. */
  seconds: () => number;
  advance: (seconds: number) => void;
  reset: () => void;
  /** Called after every jump. */
  onJump: (listener: () => void) => void;
};

export function createClock(): Clock {
  let offset = 0;
  const listeners: (() => void)[] = [];
  const move = (to: number) => {
    offset = to;
    for (const listener of listeners) listener();
  };
  const now = () => Date.now() + offset;
  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    advance: (seconds) => move(offset + seconds * 1000),
    reset: () => move(0),
    onJump: (listener) => listeners.push(listener),
  };
}
