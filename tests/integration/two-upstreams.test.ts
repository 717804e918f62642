import { expect, test } from '@playwright/test';
import { startSandbox } from '../sandbox/start';
import { startStore } from '../support/store';

const PAGES = ['/en-US', '/en-US/brands', '/en-US/brands/steam', '/de-DE/brands'];

/** Every page and payload of a store, asked twice so that the second answer is a cached one. */
async function read(url: string): Promise<string> {
  const bodies: string[] = [];
  for (const page of [...PAGES, ...PAGES]) {
    const document = await fetch(url + page);
    expect(document.status, page).toBe(200);
    const payload = await fetch(url + page, { headers: { rsc: '1' } });
    bodies.push(await document.text(), await payload.text());
  }
  return bodies.join('\n');
}

test('one build run against two upstreams shows nothing of one in the other', async () => {
  const first = await startSandbox({ port: 0 });
  const second = await startSandbox({ port: 0 });
  try {
    const storeOfFirst = await startStore({ upstream: first.url });
    const seenOfFirst = await read(storeOfFirst.url);
    await storeOfFirst.stop();

    const storeOfSecond = await startStore({ upstream: second.url });
    const seenOfSecond = await read(storeOfSecond.url);
    await storeOfSecond.stop();

    // Every picture's address names its upstream.
    expect(seenOfFirst).toContain(first.url);
    expect(seenOfFirst).not.toContain(second.url);
    expect(seenOfSecond).toContain(second.url);
    expect(seenOfSecond).not.toContain(first.url);
  } finally {
    await first.close();
    await second.close();
  }
});
