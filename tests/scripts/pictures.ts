import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startSandbox } from '../sandbox/start';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';
import { startStore } from '../support/store';
import { buildIfStale } from './build-if-stale';

const FOLDER = 'docs/pictures';
const say = (line: string) => process.stdout.write(`${line}\n`);

type Look = { suffix: string; width: number; height: number; scale: number; scheme: 'light' | 'dark' };
const LOOKS: Look[] = [
  { suffix: '', width: 1280, height: 800, scale: 1, scheme: 'light' },
  { suffix: '-phone', width: 360, height: 740, scale: 2, scheme: 'light' },
];

buildIfStale(say);
mkdirSync(FOLDER, { recursive: true });
const sandbox = await startSandbox({ port: 0, stepMs: 0 });
const shop = (env: Record<string, string>) =>
  startStore({ upstream: sandbox.url, env: { TRUSTED_HOPS: '0', ...env } });
const store = await shop({ GALLERY: 'on' });
const linden = await shop({ GALLERY: 'on', STOREFRONT: 'linden' });
const browser = await chromium.launch({ executablePath: findChromium(say), args: CHROMIUM_FLAGS });
try {
  for (const look of LOOKS) await takeAll(browser, look);
  await takeSpecimen(browser, 'specimen', `${store.url}/en-US/gallery`, 'light');
  await takeSpecimen(browser, 'specimen-dark', `${store.url}/en-US/gallery`, 'dark');
  await takeSpecimen(browser, 'specimen-linden', `${linden.url}/en-DE/gallery`, 'light');
} finally {
  await browser.close();
  await store.stop();
  await linden.stop();
  await sandbox.close();
}

async function takeAll(from: Browser, { suffix, width, height, scale, scheme }: Look): Promise<void> {
  const page = await from.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const take = async (name: string) => {
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${FOLDER}/${name}${suffix}.png` });
    say(`${FOLDER}/${name}${suffix}.png`);
  };

  await page.goto(`${store.url}/en-US`);
  await take('home');
  await page.goto(`${store.url}/en-US/brands/steam`);
  await page.getByRole('radio', { name: /^\$50/ }).check({ force: true });
  await take('product');
  await buy(page);
  // The pictures on a phone show the other scheme where money moves.
  if (suffix) await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await take('pay');
  await payNewest();
  const reveal = page.getByRole('button', { name: /^Reveal/ });
  await reveal.waitFor();
  await reveal.click();
  await page.getByRole('button', { name: /^Copy code/ }).waitFor();
  await take('delivered');
  await page.close();
}

/** The sheet of the design language, as one storefront has it. */
async function takeSpecimen(
  from: Browser,
  name: string,
  url: string,
  colorScheme: Look['scheme'],
): Promise<void> {
  const page = await from.newPage({
    viewport: { width: 1080, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const sheet = page.locator('#specimen');
  await sheet.evaluate((element) => {
    element.style.padding = '24px';
    document.querySelector<HTMLElement>('.shop-header')?.style.setProperty('display', 'none');
  });
  await sheet.screenshot({ path: `${FOLDER}/${name}.png` });
  say(`${FOLDER}/${name}.png`);
  await page.close();
}

async function buy(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByLabel('Your e-mail address').fill('ada@example.com');
  await page.getByRole('checkbox', { name: /terms/ }).check();
  await page.getByRole('button', { name: /^Pay / }).click();
  await page.getByText('Send exactly').waitFor();
}

async function payNewest(): Promise<void> {
  const answer = (await (await fetch(`${sandbox.url}/__sandbox/orders`)).json()) as
    | Order[]
    | { orders: Order[] };
  const orders = Array.isArray(answer) ? answer : answer.orders;
  const open = orders.find(({ order_state }) => order_state === 'WaitingForPayment');
  if (!open) throw new Error('There is no open order to pay.');
  await fetch(`${sandbox.url}/__sandbox/orders/${open.order_id}/pay`, { method: 'POST', body: '{}' });
}

type Order = { order_id: string; order_state: string };
