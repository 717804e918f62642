import type { Page } from '@playwright/test';

declare global {
  interface Window {
    painted: { after: number; text: string }[];
  }
}

/** What a shopper types: to the letter, with slips, of a category, of nothing. */
const TYPED = [
  ...['netflix', 'strabucks', 'play station', 'games', 'xbox gmae', 'amazn', 'h&m', 'gift', 'qwertzuiop'],
  ...['apple', 'esim', 'nintedno'],
];

/**
 * Milliseconds from each key's own time stamp until the frame that shows its hits is painted. Ends with an error when
 * what was painted is not what stays, as it would be where hits come later than the frame.
 */
export async function typeAll(page: Page): Promise<number[]> {
  await page.evaluate(watchPaints);
  for (const text of TYPED) {
    const field = page.getByRole('combobox').first();
    await field.fill('');
    for (const key of text) {
      const before = await page.evaluate(() => window.painted.length);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction((count) => window.painted.length > count, before);
    }
    const [shown, stayed] = await page.evaluate(() => [
      window.painted.at(-1)?.text,
      document.querySelector('.search-sheet')?.textContent,
    ]);
    if (!shown || shown !== stayed)
      throw new Error(`The hits of “${text}” were not in the frame after its last key.`);
  }
  return page.evaluate(() => window.painted.map(({ after }) => after));
}

/** In the page. A message that is posted while a frame is made is read after the frame is painted. */
function watchPaints(): void {
  window.painted = [];
  let pressed = 0;
  const isPainted = new MessageChannel();
  isPainted.port1.onmessage = () => {
    const text = document.querySelector('.search-sheet')?.textContent ?? '';
    window.painted.push({ after: performance.now() - pressed, text });
  };
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  addEventListener('input', (event) => {
    if ((event as InputEvent).inputType !== 'insertText') return;
    requestAnimationFrame(() => isPainted.port2.postMessage(null));
  });
}
