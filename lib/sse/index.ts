import { createParser } from 'eventsource-parser';

/** One event of a `text/event-stream`; `event` is `message` where the stream does not name it. */
export type StreamMessage = { event: string; data: string };

/** Reads a body to its end and hands over each event as it completes. Throws what reading throws. */
export async function readMessages(
  body: ReadableStream<Uint8Array>,
  onMessage: (message: StreamMessage) => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => onMessage({ event, data }),
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
