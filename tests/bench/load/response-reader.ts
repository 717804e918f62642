const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_LINE = 0x0a;

export type Completed = { status: number; bytes: number };

/**
 * Reads the answers of one keep-alive connection, of which only status and length matter. `feed` takes the next bytes
 * and answers what they completed, or undefined; there is never more than one answer under way.
 */
export class ResponseReader {
  #state: 'head' | 'body' | 'chunk-size' | 'chunk' | 'trailer' = 'head';
  #head: Buffer = Buffer.alloc(0);
  #line = '';
  #left = 0;
  #status = 0;
  #bytes = 0;

  feed(bytes: Buffer): Completed | undefined {
    let at = 0;
    while (at < bytes.length) {
      switch (this.#state) {
        case 'head': {
          const next = this.#readHead(bytes, at);
          if (next === undefined) return undefined;
          at = next;
          if (this.#hasEmptyBody()) return this.#complete();
          break;
        }
        case 'body':
        case 'chunk': {
          const taken = Math.min(this.#left, bytes.length - at);
          at += taken;
          this.#left -= taken;
          this.#bytes += taken;
          if (this.#left > 0) return undefined;
          if (this.#state === 'body') return this.#complete();
          this.#state = 'chunk-size';
          break;
        }
        default: {
          const end = bytes.indexOf(END_OF_LINE, at);
          this.#line += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
          if (end < 0) return undefined;
          at = end + 1;
          if (this.#readLine(this.#line.trim())) return this.#complete();
          this.#line = '';
        }
      }
    }
    return undefined;
  }

  /** Answers where the body begins, or undefined when the head goes on. */
  #readHead(bytes: Buffer, at: number): number | undefined {
    const before = this.#head.length;
    const whole = before === 0 && at === 0 ? bytes : Buffer.concat([this.#head, bytes.subarray(at)]);
    const end = whole.indexOf(END_OF_HEAD);
    if (end < 0) {
      this.#head = Buffer.from(whole);
      return undefined;
    }
    this.#head = Buffer.alloc(0);
    const text = whole.toString('latin1', 0, end);
    this.#status = Number.parseInt(text.slice(9, 12), 10);
    this.#bytes = 0;
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    if (length !== undefined) this.#expect('body', Number.parseInt(length, 10));
    else if (/\r\ntransfer-encoding: *chunked/i.test(text)) this.#state = 'chunk-size';
    else if (this.#status === 204 || this.#status === 304) this.#expect('body', 0);
    else throw new Error(`An answer without a length:\n${text}`);
    return at + end + END_OF_HEAD.length - before;
  }

  /** A line of the chunked framing; true when it was the last one. */
  #readLine(line: string): boolean {
    if (this.#state === 'trailer') return line === '';
    // The line break after a chunk reads as an empty line before the next size.
    if (line === '') return false;
    const size = Number.parseInt(line, 16);
    if (Number.isNaN(size)) throw new Error(`Not the size of a chunk: ${line}`);
    if (size === 0) this.#state = 'trailer';
    else this.#expect('chunk', size);
    return false;
  }

  #hasEmptyBody = (): boolean => this.#state === 'body' && this.#left === 0;

  #expect(state: 'body' | 'chunk', bytes: number): void {
    this.#state = state;
    this.#left = bytes;
  }

  #complete(): Completed {
    this.#state = 'head';
    this.#line = '';
    return { status: this.#status, bytes: this.#bytes };
  }
}
