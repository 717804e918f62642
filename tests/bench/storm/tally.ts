import type { Back } from './ask';

/** Who is live, who has come back since `begin`, and every attempt to; times in milliseconds of one clock. */
export class Tally {
  #attempts: number[] = [];
  #live = new Set<number>();
  #backAt = new Map<number, number>();

  attempt(at: number): void {
    this.#attempts.push(at);
  }

  /** A client that was never lost has not come back. */
  note(client: number, isLive: boolean, at: number): void {
    if (isLive === this.#live.has(client)) return;
    if (isLive) {
      this.#live.add(client);
      this.#backAt.set(client, at);
    } else {
      this.#live.delete(client);
      this.#backAt.delete(client);
    }
  }

  begin(): void {
    this.#attempts = [];
    this.#backAt.clear();
  }

  get back(): number {
    return this.#backAt.size;
  }

  report(): Back {
    return { attempts: [...this.#attempts], liveAt: [...this.#backAt.values()] };
  }
}
