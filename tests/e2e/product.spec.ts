import type { Page } from '@playwright/test';
import { expect, test } from '../support/world';
import { heading } from './shopper';

const amount = (page: Page, name: RegExp | string) => page.getByRole('radio', { name });
const submit = (page: Page) => page.locator('button[type=submit]');
const basket = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('gf:giftframe:basket') ?? 'null'));

test('an amount, its price on the button, and on to the checkout with both', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  await amount(page, /^\$20\b/).check();
  await expect(page.getByText(/^Rate from/)).toBeVisible();
  await page.getByRole('button', { name: 'Continue · 21.43 USDC' }).click();
  await expect(page).toHaveURL(/\/en-US\/checkout$/);
  expect((await basket(page)).lines).toEqual([
    {
      id: expect.stringMatching(/^[\w-]{8}$/),
      quantity: 1,
      brand: 'steam',
      name: 'Steam',
      country: 'US',
      denomination: '20 USD',
      label: '$20',
      deliveryType: 'by_email',
      logo: expect.stringContaining('/logos_v2/steam'),
      background: '#171a21',
      seen: { amount: '21.43', currency: 'USDC' },
    },
  ]);
});

test('who comes back finds what they had chosen, and another choice takes its place', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  await amount(page, /^\$50\b/).check();
  await submit(page).click();
  await expect(page).toHaveURL(/\/checkout$/);
  await page.goBack();
  await expect(amount(page, /^\$50\b/)).toBeChecked();
  await amount(page, /^\$20\b/).check();
  await submit(page).click();
  await expect(page).toHaveURL(/\/checkout$/);
  expect((await basket(page)).lines).toMatchObject([{ label: '$20', quantity: 1 }]);
});

test('what is put away stays while one looks on, and is counted in the header', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  await expect(page.getByRole('link', { name: 'Basket, empty' })).toBeVisible();
  await amount(page, /^\$50\b/).check();
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'In your basket' })).toBeVisible();
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await expect(page.getByRole('link', { name: 'Basket, 2 items' })).toBeVisible();
  await amount(page, /^\$20\b/).check();
  await submit(page).click();
  await expect(page).toHaveURL(/\/checkout$/);
  expect((await basket(page)).lines).toMatchObject([
    { label: '$50', quantity: 2 },
    { label: '$20', quantity: 1 },
  ]);
});

test('going on after adding adds nothing more, and another amount is another line', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  await amount(page, /^\$50\b/).check();
  const added = page.getByRole('status').filter({ hasText: 'In your basket' });
  await page.getByRole('button', { name: 'Add to basket' }).dblclick();
  await expect(added).toHaveText('In your basket: 2');
  await amount(page, /^\$20\b/).check();
  await expect(added).toHaveCount(0);
  await expect(submit(page)).toHaveText(/^Continue · /);
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await expect(added).toHaveText('In your basket');
  await page.getByRole('button', { name: 'Open basket' }).click();
  await expect(page).toHaveURL(/\/checkout$/);
  expect((await basket(page)).lines).toMatchObject([
    { label: '$50', quantity: 2 },
    { label: '$20', quantity: 1 },
  ]);
});

test('without an amount the button leads to the amounts', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  await page.getByRole('button', { name: 'Choose an amount' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an amount' })).toBeVisible();
  await expect(amount(page, /^\$10\b/)).toBeFocused();
  await expect(page).toHaveURL(/\/brands\/steam$/);
});

test('the keyboard alone chooses and goes on', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  await amount(page, /^\$10\b/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(amount(page, /^\$20\b/)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/checkout$/);
});

test('an amount that cannot be had is labelled and cannot be chosen', async ({ page }) => {
  await page.goto('/en-IN/brands/steam');
  await expect(amount(page, '₹5,000 Not available')).toBeDisabled();
  await expect(amount(page, /^₹2,500/)).toBeEnabled();
});

test('a range takes what is typed, says what is wrong, and steps', async ({ page }) => {
  await page.goto('/en-US/brands/kroger');
  const field = page.getByRole('textbox', { name: 'Your amount in USD' });
  await expect(field).toHaveAccessibleDescription('From $25 to $500, in steps of $5');

  await field.fill('32');
  await expect(field).toHaveAccessibleDescription(/Choose \$30 or \$35/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: '$5 more' }).click();
  await expect(field).toHaveValue('35');
  await expect(submit(page)).toHaveText(/^Continue · \d+\.\d+ USDC$/);

  await field.fill('5');
  await expect(field).toHaveAccessibleDescription(/The least is \$25\./);
  await field.fill('9999');
  await expect(field).toHaveAccessibleDescription(/The most is \$500\./);
  await field.fill('many');
  await expect(field).toHaveAccessibleDescription(/Enter an amount in digits\./);
  await expect(submit(page)).toHaveText('Choose an amount');

  await page.getByRole('button', { name: '$100', exact: true }).click();
  await expect(field).toHaveValue('100');
  await submit(page).click();
  await expect(page).toHaveURL(/\/checkout$/);
  expect((await basket(page)).lines[0]).toMatchObject({ denomination: 'range', value: '100', label: '$100' });
});

test('the price is asked for again every half minute, and its age is shown', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en-US/brands/kroger');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/quote')) asked.push(request.url());
  });
  await page.getByRole('button', { name: '$50', exact: true }).click();
  await page.clock.runFor(400);
  await expect(page.getByText(/^Rate from/)).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.clock.runFor(12_000);
  await expect(page.getByText(/^Rate from 1\d sec\. ago$/)).toBeVisible();
  await page.clock.runFor(19_000);
  await expect.poll(() => asked.length).toBe(2);
});

test('while there is no price the page says so, and goes on by itself', async ({ page, world }) => {
  const faults = (body: object) =>
    fetch(`${world.sandbox.url}/__sandbox/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await page.clock.install();
  await page.goto('/en-US/brands/airbnb');
  await faults({ endpoints: { price: { status: 500 } } });
  await page.getByRole('button', { name: '$200', exact: true }).click();
  await page.clock.runFor(400);
  await expect(page.getByText(/The price does not load right now/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();

  await faults({ endpoints: {} });
  // The shop itself gives the upstream a second's rest after a failure.
  await expect(async () => {
    await page.clock.runFor(10_500);
    await expect(submit(page)).toHaveText(/^Continue · \d+\.\d+ USDC$/, { timeout: 1_000 });
  }).toPass();
});

test('plans and top-ups say what they are and where they work', async ({ page }) => {
  await page.goto('/en-US/brands/esim');
  await expect(page.getByRole('group', { name: 'Plan' })).toBeVisible();
  await expect(page.getByText('Works only in the United States')).toBeVisible();
  await page.goto('/en-US/brands/t-mobile-credits');
  await expect(page.getByText('For phone numbers in the United States')).toBeVisible();
  await expect(page.getByText(/Goes straight to the phone number/)).toBeVisible();
});

test('a brand with nothing to sell says so and leads to its like', async ({ page }) => {
  await page.goto('/en-US/brands/sling-tv');
  await expect(page.getByRole('heading', { name: 'Not available right now' })).toBeVisible();
  await page.getByRole('link', { name: 'See more: Streaming' }).click();
  await expect(page).toHaveURL(/\/en-US\/categories\/streaming$/);

  await page.goto('/en-US/brands/spafinder-wellness');
  await expect(page.getByRole('heading', { name: 'Spafinder Wellness is out of stock' })).toBeVisible();
  await expect(submit(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the one next step stays at the bottom of the screen', async ({ page }) => {
    await page.goto('/en-US/brands/steam');
    for (const position of [0, 100_000]) {
      await page.evaluate((top) => scrollTo(0, top), position);
      const box = await submit(page).boundingBox();
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(728);
    }
    const imprint = page.getByRole('link', { name: 'Write to support' });
    const [bar, last] = await Promise.all([page.locator('.buy-bar').boundingBox(), imprint.boundingBox()]);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  test('a very long name is small, and begins where its picture does', async ({ page }) => {
    await page.goto(
      '/en-US/brands/darden-restaurants-olive-garden-longhorn-steakhouse-cheddars-scratch-kitchen-yar',
    );
    await expect(heading(page)).toHaveText(/Yard House/);
    await expect(heading(page)).toHaveCSS('font-size', '15px');
    const [art, title] = [
      await page.locator('main header .art').boundingBox(),
      await heading(page).boundingBox(),
    ];
    expect(art?.y).toBe(title?.y);
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(344);
  });
});

test('the way here is shown as it is told to programs, and leads back to the like', async ({ page }) => {
  await page.goto('/en-US/brands/steam');
  const trail = page.getByRole('navigation', { name: 'You are here' });
  await expect(trail.getByRole('listitem')).toHaveText(['Shop', 'All brands', 'Games', 'Steam']);
  await trail.getByRole('link', { name: 'Games' }).click();
  await expect(page).toHaveURL(/\/en-US\/categories\/games$/);
});

test.describe('where the system forces its colours', () => {
  test.use({ forcedColors: 'active' });

  test('what is chosen has a stronger edge, and moves nothing', async ({ page }) => {
    await page.goto('/en-US/brands/steam');
    const choice = page.locator('label').filter({ has: amount(page, /^\$20\b/) });
    const words = choice.getByText('$20', { exact: true });
    await expect(choice).toHaveCSS('border-top-width', '1px');
    const before = await words.boundingBox();
    await amount(page, /^\$20\b/).check();
    await expect(choice).toHaveCSS('border-top-width', '3px');
    expect(await words.boundingBox()).toEqual(before);
  });
});

test('a price says how far above the face value it is, where the coin stands for its currency', async ({
  page,
}) => {
  await page.goto('/en-US/brands/steam');
  await amount(page, /^\$20\b/).check();
  await expect(page.getByText('7.2% above face value')).toBeVisible();
  await page.goto('/en-DE/brands/xbox');
  await amount(page, /^€10\b/).check();
  await expect(page.getByText(/^Rate from/)).toBeVisible();
  await expect(page.getByText(/face value/)).toHaveCount(0);
});

test('plans are chosen by data, then by days; those of another amount of data make room', async ({
  page,
}) => {
  await page.goto('/en-US/brands/esim');
  const data = page.getByRole('radiogroup', { name: 'Data' });
  const days = page.getByRole('radiogroup', { name: 'For how long' });
  await data.getByRole('radio', { name: 'Unlimited' }).check();
  await days.getByRole('radio', { name: /^7 days\b/ }).check();
  await submit(page).click();
  await expect(page).toHaveURL(/\/checkout$/);
  const [line] = (await basket(page)).lines;
  expect(line.label).toMatch(/unlimited.*7 days/i);
  await page.goBack();
  await expect(data.getByRole('radio', { name: 'Unlimited' })).toBeChecked();
  await expect(days.getByRole('radio', { name: /^7 days\b/ })).toBeChecked();
});

test('a plan that is chosen goes over to other data, and what is bought is what is in sight', async ({
  page,
}) => {
  await page.goto('/en-US/brands/esim');
  const data = page.getByRole('radiogroup', { name: 'Data' });
  const days = page.getByRole('radiogroup', { name: 'For how long' });
  await days.getByRole('radio', { name: /^7 days\b/ }).check();
  await data.getByRole('radio', { name: '5 GB', exact: true }).check();
  await expect(days.getByRole('radio', { name: /^7 days\b/ })).toBeChecked();
  await submit(page).click();
  await expect(page).toHaveURL(/\/checkout$/);
  expect((await basket(page)).lines).toMatchObject([{ label: '5 GB 7 days' }]);
});

test('the address of a product is copied where the device has no sheet to share it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void Object.assign(window, { copied: text }) },
    });
  });
  await page.goto('/en-US/brands/steam?from=x');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'copied'))).toMatch(/\/en-US\/brands\/steam$/);
});

test('a product leads to the rest of its family first, then to others like it', async ({ page }) => {
  await page.goto('/en-US/brands/xbox');
  const names = page
    .locator('section', { has: page.getByRole('heading', { name: 'Similar brands' }) })
    .locator('.name');
  await expect(names.first()).toHaveText('Xbox Game Pass');
  await expect(names).toHaveCount(6);
});

test('texts of the supplier in another language say so, to eyes and to readers', async ({ page }) => {
  await page.goto('/it-US/brands/steam');
  await expect(page.getByText('I testi del fornitore sono in inglese.')).toBeVisible();
  await expect(page.locator('.prose').first()).toHaveAttribute('lang', 'en');
  await page.goto('/de-DE/brands/steam');
  await expect(page.locator('.prose').first()).toHaveAttribute('lang', 'de');
  await expect(page.getByText(/Texte des Anbieters/)).toHaveCount(0);
});
