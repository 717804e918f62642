import type { Browser } from '@playwright/test';

const SLOWER = 4;
const TIMES = 8;

/**
 * Milliseconds from a change of what is asked for until the frame that shows its tiles is painted, by a processor four
 * times as slow: orders and filters of the brand list in turn.
 */
export async function changes(browser: Browser, list: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${list}?sort=name`, { waitUntil: 'load' });
  await page.getByRole('list', { name: 'Chosen filters' }).waitFor({ state: 'detached' });
  await page.locator('.brand-grid:visible').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const took: number[] = [];
  for (let time = 0; time < TIMES; time++)
    took.push(await page.evaluate(reorder, time % 2 ? 'name' : 'popular'));
  await page.close();
  return took;
}

/** In the page. A message that is posted while a frame is made is read after the frame is painted. */
function reorder(sort: string): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>('main select');
  if (!select) throw new Error('There is no way to order the list.');
  const began = performance.now();
  const isPainted = new MessageChannel();
  const painted = new Promise<number>((resolve) => {
    isPainted.port1.onmessage = () => resolve(performance.now() - began);
  });
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, sort);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  requestAnimationFrame(() => isPainted.port2.postMessage(null));
  return painted;
}
