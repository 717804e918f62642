import type { ServerResponse } from 'node:http';
import type { SseFault } from '../faults/spec';
import { byteByByte, CONNECTED, MALFORMED, message, PING, STOP, whole } from './frames';

export type Subscription = {
  /** A snapshot or a change; `final` is the last one. */
  send: (body: unknown, final: boolean) => void;
  end: () => void;
};

/** Writes one event stream, as well or as badly as the switches say. */
export function openStream(
  response: ServerResponse,
  fault: SseFault,
  pingSeconds: number,
  closed: () => void,
): Subscription {
  const pipe = fault.byteByByte ? byteByByte(response) : whole(response);
  const silent = fault.mode === 'silent';
  const seconds = fault.pingSeconds ?? pingSeconds;
  const quiet = silent || fault.noPing === true;
  const ping = quiet ? undefined : setInterval(() => pipe.write(PING), seconds * 1000);
  let sent = 0;
  let held: string | undefined;

  const release = () => {
    clearInterval(ping);
    closed();
  };
  const end = () => {
    release();
    pipe.end();
  };
  /** Answers false when the stream is over. */
  const emit = (frame: string): boolean => {
    if (fault.malformed) pipe.write(MALFORMED);
    pipe.write(frame);
    if (fault.duplicate) pipe.write(frame);
    sent += 1;
    if (sent === fault.dropEveryN) {
      release();
      pipe.drop();
    } else if (sent === fault.stopAfterN) {
      pipe.write(STOP);
      end();
    }
    return sent !== fault.dropEveryN && sent !== fault.stopAfterN;
  };
  /** Lets every second change overtake the one before it. */
  const inDisorder = (frame: string, final: boolean): string[] => {
    if (held === undefined && !final && sent > 0) {
      held = frame;
      return [];
    }
    const frames = held === undefined ? [frame] : [frame, held];
    held = undefined;
    return frames;
  };

  pipe.write(CONNECTED);
  return {
    end,
    send(body, final) {
      if (silent) return;
      const frames = fault.reorder ? inDisorder(message(body), final) : [message(body)];
      if (!frames.every(emit) || !final) return;
      if (!fault.noStop) pipe.write(STOP);
      end();
    },
  };
}
