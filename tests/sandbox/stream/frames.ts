import type { ServerResponse } from 'node:http';

/** Frames of an event stream, as the upstream writes them. */
export const CONNECTED = ': connected\n\n';
export const PING = ': ping\n\n';
export const STOP = 'event: stop\ndata: {}\n\n';
export const message = (body: unknown) => `event: message\ndata: ${JSON.stringify(body)}\n\n`;
/** A frame whose JSON breaks off. */
export const MALFORMED = 'event: message\ndata: {"order_id":"\n\n';

export type Pipe = {
  write: (frame: string) => void;
  end: () => void;
  /** Breaks the connection once everything written is on its way. */
  drop: () => void;
};

const breakOff = ({ socket }: ServerResponse) => socket?.destroySoon();

export const whole = (response: ServerResponse): Pipe => ({
  write: (frame) => response.write(frame),
  end: () => response.end(),
  drop: () => breakOff(response),
});

/** One byte at a time, each in a packet of its own, so that frames and even letters are cut. */
export function byteByByte(response: ServerResponse): Pipe {
  const queue: Buffer[] = [];
  let finish: (() => void) | undefined;
  let running = false;
  const next = () => {
    const byte = queue.shift();
    running = byte !== undefined;
    if (byte) response.write(byte, () => setImmediate(next));
    else finish?.();
  };
  const start = () => {
    if (!running) next();
  };
  return {
    write(frame) {
      queue.push(...[...Buffer.from(frame)].map((byte) => Buffer.of(byte)));
      start();
    },
    end() {
      finish = () => response.end();
      start();
    },
    drop() {
      finish = () => breakOff(response);
      start();
    },
  };
}
