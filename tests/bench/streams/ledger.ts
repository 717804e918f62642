/** When each stream was first told of each state of its order; times in milliseconds of one clock. */
export class Ledger {
  #direct = new Map<string, number>();
  #through = new Map<string, Map<number, number>>();

  /** `stream` numbers the streams of an order, or is `direct`. */
  note(order: string, state: string, stream: number | 'direct', at: number): void {
    const key = `${order} ${state}`;
    if (stream === 'direct') {
      if (!this.#direct.has(key)) this.#direct.set(key, at);
      return;
    }
    const times = this.#through.get(key) ?? new Map<number, number>();
    if (!times.has(stream)) times.set(stream, at);
    this.#through.set(key, times);
  }

  /** How much later than the direct stream the others were told; `streamsOf` says how many of them an order has. */
  report(streamsOf: (order: string) => number): { delays: number[]; missing: number } {
    const delays: number[] = [];
    let missing = 0;
    for (const [key, at] of this.#direct) {
      const told = [...(this.#through.get(key)?.values() ?? [])];
      delays.push(...told.map((time) => time - at));
      missing += streamsOf(key.split(' ')[0] ?? '') - told.length;
    }
    return { delays, missing };
  }

  clear(): void {
    this.#direct.clear();
    this.#through.clear();
  }
}
