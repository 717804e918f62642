import { connect } from 'node:net';
import { ResponseReader } from './response-reader';

/** An answer as its asker saw it; times in milliseconds since the question was sent. */
export type Answer = { status: number; bytes: number; firstByte: number; whole: number };

type Asking = {
  host: string;
  port: number;
  /** The next request as it goes over the wire, or undefined when there is no more to ask. */
  next: () => Buffer | undefined;
  onAnswer: (answer: Answer) => void;
  onLost: () => void;
};

const ROOM = 256 * 1024;

/** One keep-alive connection that asks again as soon as it is answered. Resolves when there is nothing left to ask. */
export function ask({ host, port, next, onAnswer, onLost }: Asking): Promise<void> {
  return new Promise((resolve) => {
    const reader = new ResponseReader();
    let sentAt = 0;
    let firstByteAt = 0;
    let isDone = false;

    const send = () => {
      const request = next();
      if (!request) {
        isDone = true;
        socket.end();
        return;
      }
      firstByteAt = 0;
      sentAt = performance.now();
      socket.write(request);
    };
    const receive = (length: number, buffer: Uint8Array): boolean => {
      firstByteAt ||= performance.now();
      const answer = reader.feed(buffer.subarray(0, length) as Buffer);
      if (answer) {
        onAnswer({ ...answer, firstByte: firstByteAt - sentAt, whole: performance.now() - sentAt });
        send();
      }
      return true;
    };

    // One buffer for the life of the connection: a new one per read would make the generator the bottleneck.
    const socket = connect({
      host,
      port,
      noDelay: true,
      onread: { buffer: Buffer.alloc(ROOM), callback: receive },
    });
    socket.once('connect', send);
    socket.once('error', () => {});
    socket.once('close', () => {
      if (isDone) return resolve();
      onLost();
      resolve(ask({ host, port, next, onAnswer, onLost }));
    });
  });
}
