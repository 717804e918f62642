import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    painted: { after: number; text: string }[];
    isPainted: () => void;
  }
}

/** What a shopper types: to the letter, with slips, of a category, of nothing. */
const TYPED = [
  ...['netflix', 'strabucks', 'play station', 'games', 'xbox gmae', 'amazn', 'h&m', 'gift', 'qwertzuiop'],
  ...['apple', 'esim', 'nintedno'],
];

/** As fast as anybody types. */
const BETWEEN_KEYS_MS = 80;

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
      await pause(BETWEEN_KEYS_MS);
      // One promise: to ask the page again and again would be work in what is measured.
      const painted = page.evaluate(() => new Promise<void>((resolve) => (window.isPainted = resolve)));
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await painted;
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
  const frame = new MessageChannel();
  frame.port1.onmessage = () => {
    const after = performance.now() - pressed;
    window.painted.push({ after, text: document.querySelector('.search-sheet')?.textContent ?? '' });
    window.isPainted();
  };
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  addEventListener('input', (event) => {
    if ((event as InputEvent).inputType !== 'insertText') return;
    requestAnimationFrame(() => frame.port2.postMessage(null));
  });
}
