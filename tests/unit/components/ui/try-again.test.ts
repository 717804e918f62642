import { expect, test } from '@playwright/test';
import { tryAgain } from '@/components/ui/try-again';

/** A browser whose connection and timers are moved by hand. */
function newBrowser() {
  const events = new EventTarget();
  const timers = new Set<() => void>();
  Object.assign(globalThis, {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    setTimeout: (act: () => void) => {
      timers.add(act);
      return act;
    },
    clearTimeout: (act: () => void) => timers.delete(act),
  });
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    timers,
    online: async () => {
      events.dispatchEvent(new Event('online'));
      await settled();
    },
    wait: async () => {
      for (const act of [...timers]) act();
      await settled();
    },
  };
}

const REAL = { setTimeout, clearTimeout };
test.afterEach(() => {
  Object.assign(globalThis, REAL);
});

test('what did not load is loaded once the browser is online again, and then left alone', async () => {
  const browser = newBrowser();
  const found: string[] = [];
  let asked = 0;
  let isOnline = false;
  const load = async () => {
    asked += 1;
    if (!isOnline) throw new Error('offline');
    return 'part';
  };
  tryAgain(load, (part) => found.push(part));
  await browser.wait();
  expect({ asked, found }).toEqual({ asked: 1, found: [] });
  isOnline = true;
  await browser.online();
  await browser.online();
  expect({ asked, found }).toEqual({ asked: 2, found: ['part'] });
  expect(browser.timers.size).toBe(0);
});

test('a part that is gone is not asked for without end', async () => {
  const browser = newBrowser();
  let asked = 0;
  tryAgain(
    async () => {
      asked += 1;
      throw new Error('gone');
    },
    () => {},
  );
  for (let turn = 0; turn < 20; turn += 1) await browser.wait();
  expect(asked).toBe(6);
});

test('a part that is no longer wanted is not put anywhere', async () => {
  const browser = newBrowser();
  const found: string[] = [];
  const { end } = tryAgain(
    async () => 'part',
    (part) => found.push(part),
  );
  end();
  await browser.online();
  await browser.wait();
  expect(found).toEqual([]);
});

for (const { what, isOnline, reloads } of [
  { what: 'with a connection the page is loaded anew', isOnline: true, reloads: 1 },
  { what: 'without one the page stays', isOnline: false, reloads: 0 },
]) {
  test(`a press that brings nothing: ${what}`, async () => {
    const browser = newBrowser();
    let reloaded = 0;
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: isOnline }, configurable: true });
    Object.defineProperty(globalThis, 'location', {
      value: { reload: () => (reloaded += 1) },
      configurable: true,
    });
    const { now } = tryAgain(
      async () => {
        throw new Error('gone');
      },
      () => {},
    );
    now();
    await browser.wait();
    expect(reloaded).toBe(reloads);
  });
}
