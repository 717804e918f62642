import type { ServerResponse } from 'node:http';

/** Frames of an event stream, as the upstream writes them. */
export const CONNECTED = ': connected\n\n';
export const PING = ': ping\n\n';
export const STOP = 'event: stop\ndata: {}\n\n';
export const message = (body: unknown) => `event: message\ndata: ${JSON.stringify(body)}\n\n`;
/** A frame whose JSON breaks off. */
export const MALFORMED = 'event: message\ndata: {"order_id":"\n\n';

export type Pipe = { write: (frame: string) => void; end: () => void };

export const whole = (response: ServerResponse): Pipe => ({
  write: (frame) => response.write(frame),
  end: () => response.end(),
});

/** One byte at a time, each in a packet of its own, so that frames and even letters are cut. */
export function byteByByte(response: ServerResponse): Pipe {
  const queue: Buffer[] = [];
  let ending = false;
  let running = false;
  const next = () => {
    const [byte] = queue.splice(0, 1);
    if (byte) response.write(byte, () => setImmediate(next));
    else if (ending) response.end();
    else running = false;
  };
  const start = () => {
    if (running) return;
    running = true;
    next();
  };
  return {
    write(frame) {
      queue.push(...[...Buffer.from(frame)].map((byte) => Buffer.of(byte)));
      start();
    },
    end() {
      ending = true;
      start();
    },
  };
}
