import type { Page } from '@playwright/test';
import { fillIn, heading, openCheckout, payButton, STEAM } from './shopper';
import { expect, test, violationsOn } from './support';

const AIRBNB = {
  id: 'airbnb',
  quantity: 1,
  brand: 'airbnb',
  name: 'Airbnb',
  country: 'US',
  denomination: 'range',
  value: '50',
  label: '$50',
  deliveryType: 'by_email',
  logo: null,
  background: '#ff5a5f',
};

/** An order of two cards, as a basket of two lines leaves it. */
async function orderTwo(page: Page, email: string): Promise<void> {
  await openCheckout(page, [STEAM, AIRBNB]);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
}

/** Two of the same card, for oneself: they are revealed with one press. */
async function orderSame(page: Page, email: string): Promise<void> {
  await openCheckout(page, { ...STEAM, quantity: 2 });
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
}

/** Presses a button that prints, and looks at the paper instead of the dialog. */
async function paperOf(page: Page, button: string) {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: button, exact: true }).first().click();
  return onPaper(page);
}

async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => {
    const code = document.querySelector('[data-print] [data-part]');
    const behind: string[] = [];
    for (let node = code; node; node = node.parentElement)
      behind.push(getComputedStyle(node).backgroundColor);
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const text = String(selection);
    selection?.removeAllRanges();
    return { text, ink: code && getComputedStyle(code).color, behind };
  });
  const picture = await page.screenshot({ fullPage: true });
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return { ...paper, picture };
}

test('several lines each say how they are, and what is here can be revealed', async ({
  page,
  sandbox,
  email,
}) => {
  await orderTwo(page, email);
  await sandbox.state(email, 'Done', { delivery_state: ['Succeeded', 'WaitingForManualAction'] });
  await expect(heading(page)).toHaveText('1 of 2 delivered');
  await expect(page).toHaveTitle(/^1 of 2 delivered/);
  const items = page.getByRole('list', { name: 'Items' }).getByRole('listitem');
  await expect(items).toHaveText([/Steam.*Delivered/, /Airbnb.*Being checked/]);
  await expect(page.getByText('What is still missing is paid and not lost.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
});

test('an order with a refunded line keeps the codes of the others', async ({ page, sandbox, email }) => {
  await orderTwo(page, email);
  await sandbox.state(email, 'Done', { delivery_state: ['Refunded', 'Succeeded'] });
  await expect(heading(page)).toHaveText('1 of 2 delivered');
  await expect(page.getByText('What was refunded goes back to you.').first()).toBeVisible();
  await expect(page.getByText(/^Ready|Paid and delivered/)).toHaveCount(0);
  const items = page.getByRole('list', { name: 'Items' }).getByRole('listitem');
  await expect(items).toHaveText([/Steam.*Refunded/, /Airbnb.*Delivered/]);
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(page.getByRole('article', { name: /Airbnb/ }).locator('[data-part="code"]')).toHaveText(
    /^SBX-/,
  );
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('paper holds the card that was asked for, black on white, and nothing else', async ({
    page,
    sandbox,
    email,
  }, info) => {
    await orderSame(page, email);
    await sandbox.state(email, 'Done', { secret: ['serial', 'esim'] });
    await page.getByRole('button', { name: 'Reveal codes' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByRole('img', { name: /^QR code that installs/ })).toBeVisible();

    const one = await paperOf(page, 'Print');
    expect(one.text).toMatch(/^Steam \$20\s+Code\s+SBX(-\w{4}){3}\s+Serial number\s+SBX/);
    expect(one.text).not.toMatch(/Airbnb|Giftframe|Hide now|Copy|Print|Facts for support|Ready/);
    expect(one.ink).toBe('rgb(0, 0, 0)');
    const white = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
    expect(one.behind.filter((colour) => !white.includes(colour))).toEqual([]);
    expect(one.behind).toContain('rgb(255, 255, 255)');
    await info.attach('paper', { body: one.picture, contentType: 'image/png' });

    const both = await paperOf(page, 'Print all');
    expect(both.text).toMatch(/Steam \$20/);
    expect(both.text).toMatch(/Steam.*Steam.*LPA:1\$smdp\.sandbox\.example/s);
    expect(both.text).not.toMatch(/Install on|Hide now|Copy|Giftframe/);
  });

  test('the browser\u2019s own print command prints the cards, and no code when they are hidden', async ({
    page,
    sandbox,
    email,
  }) => {
    await orderTwo(page, email);
    await sandbox.state(email, 'Done');
    await page.getByRole('button', { name: 'Reveal code' }).first().click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('button', { name: 'Reveal code' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    const shown = await onPaper(page);
    expect(shown.text).toMatch(/Steam.*SBX-.*Airbnb.*SBX-/s);
    expect(shown.text).not.toContain('Giftframe');
    for (const hide of (await page.getByRole('button', { name: 'Hide now' }).all()).reverse())
      await hide.click();
    const hidden = await onPaper(page);
    expect(hidden.text).not.toContain('SBX');
    expect(hidden.text).toContain('Facts for support');
  });

  test('all cards go into one file', async ({ page, sandbox, email }) => {
    await orderSame(page, email);
    await sandbox.state(email, 'Done', { secret: ['serial', 'link'] });
    await page.getByRole('button', { name: 'Reveal codes' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all as file' }).click();
    expect((await download).suggestedFilename()).toBe('steam-20-2.txt');
  });
});
