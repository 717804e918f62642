import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { answers, freePort, start, stop } from '../../support/processes';

/** A browser whose storage lasts, steered through a port: Lighthouse empties the caches of it and nothing else. */
export type Device = {
  port: number;
  /** Does something in a page of it, as its owner would have before. */
  prepare: (act: (page: Page) => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
};

export async function startDevice(say: (line: string) => void): Promise<Device> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'giftframe-device-'));
  const args = ['--headless=new', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`];
  const child = start(findChromium(say), [...args, ...CHROMIUM_FLAGS, 'about:blank'], { stdio: 'ignore' });
  const devtools = `http://127.0.0.1:${port}`;
  await answers(`${devtools}/json/version`, child);

  return {
    port,
    prepare: async (act) => {
      const browser = await chromium.connectOverCDP(devtools);
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no context of its own.');
      const page = await context.newPage();
      await act(page);
      await page.close();
      await browser.close();
    },
    stop: async () => {
      await stop(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
