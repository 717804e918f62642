/** A browser's storage as far as `lib/device` uses it, for a runner that has none. */
export class FakeStorage {
  #texts = new Map<string, string>();
  get length() {
    return this.#texts.size;
  }
  getItem = (key: string) => this.#texts.get(key) ?? null;
  key = (at: number) => [...this.#texts.keys()][at] ?? null;
  removeItem = (key: string) => void this.#texts.delete(key);
  setItem(key: string, text: string) {
    this.#texts.set(key, text);
  }
}

export class ThrowingStorage extends FakeStorage {
  override get length(): never {
    return refuse();
  }
  override getItem = (): never => refuse();
  override removeItem = (): never => refuse();
  override setItem(): never {
    return refuse();
  }
}

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

/** Installs storage and window events; returns how to play the `storage` event of another tab. */
export function installBrowser(storage: FakeStorage): { changeElsewhere: (key: string | null) => void } {
  const target = new EventTarget();
  Object.assign(globalThis, {
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  });
  return {
    changeElsewhere: (key) => target.dispatchEvent(Object.assign(new Event('storage'), { key })),
  };
}
