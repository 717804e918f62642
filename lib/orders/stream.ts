import type { Listener } from './channel';
import { encodeOpening } from './frame';

const MISSED_BEATS = 2;

/**
 * A listener as the body of an answer. A slow reader gets the newest snapshot when it reads again, and is given up
 * after it has missed two heartbeats. However the reader leaves, `listen`'s answer is called once.
 */
export function orderStream(
  listen: (listener: Listener) => () => void,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const { body, listener, begin } = writableBody(signal);
  // Called out here, so that the order behind `listen` is not kept for as long as the stream lives.
  begin(listen(listener));
  return body;
}

function writableBody(signal: AbortSignal) {
  let leave = () => {};
  let end = () => {};
  let send: Listener['send'] = () => {};
  let waiting: Uint8Array | null = null;
  let missed = 0;
  let isOpen = true;
  let isCancelled = false;

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isFirst = true;
      const write = (frame: Uint8Array) => {
        controller.enqueue(isFirst ? encodeOpening(frame) : frame);
        isFirst = false;
      };
      end = () => {
        if (!isOpen) return;
        isOpen = false;
        signal.removeEventListener('abort', end);
        leave();
        if (!isCancelled) controller.close();
      };
      send = (frame, event) => {
        if (!isOpen) return;
        const isSlow = (controller.desiredSize ?? 0) <= 0;
        if (isSlow && event === 'snapshot') waiting = frame;
        else if (isSlow && event === 'hb') {
          missed += 1;
          if (missed >= MISSED_BEATS) end();
        } else {
          if (waiting) write(waiting);
          waiting = null;
          write(frame);
        }
      };
    },
    pull(controller) {
      missed = 0;
      if (waiting) controller.enqueue(waiting);
      waiting = null;
    },
    cancel() {
      isCancelled = true;
      end();
    },
  });

  const begin = (leaving: () => void) => {
    if (!isOpen) return leaving();
    leave = leaving;
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  };
  const listener: Listener = { send, end };
  return { body, listener, begin };
}
