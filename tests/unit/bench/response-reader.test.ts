import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Completed, ResponseReader } from '../../bench/load/response-reader';

const withLength = (status: number, body: string) =>
  `HTTP/1.1 ${status} Any\r\nContent-Length: ${body.length}\r\nX: y\r\n\r\n${body}`;
const inChunks = (...chunks: string[]) =>
  `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks
    .map((chunk) => `${chunk.length.toString(16)};ext=1\r\n${chunk}\r\n`)
    .join('')}0\r\nTrailer: kept\r\n\r\n`;

/** What a connection reads when each answer arrives in pieces of these lengths, over and over. */
function read(answers: readonly string[], lengths: readonly number[]): Completed[] {
  const reader = new ResponseReader();
  const completed: Completed[] = [];
  for (const answer of answers) {
    const bytes = Buffer.from(answer, 'latin1');
    for (let at = 0, piece = 0; at < bytes.length; piece++) {
      const length = lengths[piece % lengths.length] ?? 1;
      const done = reader.feed(bytes.subarray(at, at + length));
      if (done) completed.push(done);
      at += length;
    }
  }
  return completed;
}

const body = (minLength: number, maxLength: number) =>
  fc.string({ minLength, maxLength, unit: 'binary-ascii' });
const cuts = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });

test('answers of a known length are read however they are cut', () => {
  fc.assert(
    fc.property(fc.array(body(0, 200), { minLength: 1, maxLength: 4 }), cuts, (bodies, lengths) => {
      const answers = bodies.map((text) => withLength(200, text));
      expect(read(answers, lengths)).toEqual(bodies.map(({ length }) => ({ status: 200, bytes: length })));
    }),
  );
});

test('chunked answers are read however they are cut, their framing not counted', () => {
  fc.assert(
    fc.property(fc.array(body(1, 50), { maxLength: 4 }), cuts, (chunks, lengths) => {
      const { length } = chunks.join('');
      expect(read([inChunks(...chunks), withLength(404, 'no')], lengths)).toEqual([
        { status: 200, bytes: length },
        { status: 404, bytes: 2 },
      ]);
    }),
  );
});

test('an answer that has no body is complete with its head', () => {
  expect(read(['HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n'], [7])).toEqual([{ status: 304, bytes: 0 }]);
});

test('an answer whose end nobody could tell is an error', () => {
  expect(() => read(['HTTP/1.1 200 OK\r\nX: y\r\n\r\nendless'], [99])).toThrow('without a length');
});
