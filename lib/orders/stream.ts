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
  let leave = () => {};
  let end = () => {};
  let waiting: Uint8Array | null = null;
  let missed = 0;
  let isCancelled = false;

  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isFirst = true;
      let isOpen = true;
      end = () => {
        if (!isOpen) return;
        isOpen = false;
        signal.removeEventListener('abort', end);
        leave();
        if (!isCancelled) controller.close();
      };
      const write = (frame: Uint8Array) => {
        controller.enqueue(isFirst ? encodeOpening(frame) : frame);
        isFirst = false;
      };

      signal.addEventListener('abort', end);
      leave = listen({
        end: () => end(),
        send(frame, event) {
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
        },
      });
      if (signal.aborted) end();
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
}
