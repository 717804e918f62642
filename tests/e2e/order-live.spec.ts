import { card, fillIn, heading, openCheckout, order, payButton } from './shopper';
import { expect, test, violationsOn } from './support';

test('a stream that is cut again and again still brings the order to its end', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await order(page, email);
  let cuts = 0;
  await page.route('**/subscribe', (route) =>
    cuts++ < 2 ? route.abort('connectionreset') : route.fallback(),
  );
  await page.context().setOffline(true);
  await expect(page.getByText(/^You are offline/)).toBeVisible();
  await sandbox.pay(email);
  await page.context().setOffline(false);
  await expect(heading(page)).toHaveText('Payment seen');
  await sandbox.state(email, 'Done');
  await expect(heading(page)).toHaveText('Ready');
});

test('where nothing can be streamed the order is polled', async ({ page, sandbox, email }) => {
  await page.route('**/subscribe', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>A proxy that does not stream</p>' }),
  );
  await openCheckout(page);
  await fillIn(page, email);
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/, { timeout: 20_000 });
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen', { timeout: 20_000 });
});

test('a reload in the middle of paying shows the same address and amount', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const facts = page.getByRole('region', { name: 'Facts for support' });
  const before = await facts.textContent();
  await page.reload();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  expect(await facts.textContent()).toBe(before);
  expect(await sandbox.ordersOf(email)).toHaveLength(1);
});

test('a hidden page holds no stream and is right at once when it is looked at again', async ({
  page,
  sandbox,
  email,
}) => {
  await order(page, email);
  const hide = (isHidden: boolean) =>
    page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isHidden ? 'hidden' : 'visible',
    );

  const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/subscribe'));
  await hide(true);
  await ended;
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await hide(false);
  await expect(heading(page)).toHaveText('Payment seen');
});

test('an order opens elsewhere with its link, and the key leaves the address', async ({
  page,
  browser,
  baseURL,
  email,
}) => {
  await order(page, email);
  await page.getByText('Continue on another device').click();
  await expect(page.getByText('Whoever has this link can see this order and its code.')).toBeVisible();
  const link = (await page.getByText(/\/order#[\w-]{22}\.[\w-]{43}$/).textContent()) ?? '';
  expect(link.startsWith(`${baseURL}/en-US/order#`)).toBe(true);

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(link);
  await expect(heading(there)).toHaveText('Send exactly 21.43 USDC');
  await expect(there).toHaveURL(/\/order#[\w-]{22}$/);
  await there.reload();
  await expect(heading(there)).toHaveText('Send exactly 21.43 USDC');
  expect(await elsewhere.cookies()).toEqual([]);
  await elsewhere.close();
});

test('a wrong key in a link takes nothing from the device that owns the order', async ({
  page,
  email,
  tolerated,
}) => {
  tolerated.push(/404/);
  await order(page, email);
  const address = page.url();
  const kept = () =>
    page.evaluate((id) => localStorage.getItem(`gf:giftframe:order:${id}`), address.slice(-22));
  const before = await kept();

  await page.goto('about:blank');
  await page.goto(`${address}.${'x'.repeat(43)}`);
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await expect(page).toHaveURL(address);
  expect(await kept()).toBe(before);
});

test('a wrong key, no key and a broken link open nothing, leave nothing and frighten nobody', async ({
  page,
  browser,
  email,
  tolerated,
}) => {
  tolerated.push(/404/);
  await order(page, email);
  const address = page.url();

  const stranger = await browser.newContext();
  const there = await stranger.newPage();
  await there.goto(`${address}.${'x'.repeat(43)}`);
  await expect(heading(there)).toHaveText('There is no order at this link');
  await expect(there.getByText('Money you have sent is safe.')).toBeVisible();
  expect(await there.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await there.goto('about:blank');
  await there.goto(address);
  await expect(heading(there)).toHaveText('This order does not open here');
  await there.goto('about:blank');
  await there.goto(`${address.split('#')[0]}#nonsense`);
  await expect(heading(there)).toHaveText('There is no order at this link');
  expect(await violationsOn(there)).toEqual([]);
  await stranger.close();
});

test('what runs out says so, takes the address away, and can be ordered afresh', async ({
  page,
  sandbox,
  email,
}) => {
  await page.clock.install();
  await order(page, email);
  await sandbox.clock(1_900);
  await expect(heading(page)).toHaveText('Time ran out');
  await expect(card(page)).toContainText('you have paid nothing');
  await expect(page.getByText('Do not send to this any more')).toBeVisible();
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Order again at a fresh price' }).click();
  await expect(heading(page)).toHaveText('Checkout');
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(email);
  await expect(page.getByRole('checkbox', { name: /terms of sale/ })).not.toBeChecked();
  await page.getByRole('checkbox', { name: /terms of sale/ }).check();
  await payButton(page).click();
  await expect(heading(page)).toHaveText(/Send exactly/);
  expect(await sandbox.ordersOf(email)).toHaveLength(2);
});

test('the last minutes are counted and said aloud, and at the end nothing payable is left', async ({
  page,
  email,
  tolerated,
}) => {
  tolerated.push(/Failed to load resource/);
  await page.clock.install();
  await order(page, email);
  await page.route('**/api/orders/**', (route) => route.abort());
  const timer = page.getByRole('timer');
  await expect(page.getByText(/^Valid until/)).toBeVisible();
  await expect(timer).toHaveCount(0);

  await page.clock.fastForward('20:01');
  await expect(page.getByRole('status').filter({ hasText: '10 minutes left to pay.' })).toHaveCount(1);
  await page.clock.fastForward('05:00');
  await expect(timer).toContainText(/4:\d\d/);
  await expect(page.getByRole('status').filter({ hasText: '5 minutes left to pay.' })).toHaveCount(1);
  for (const [pass, words] of [
    ['03:00', '2 minutes left to pay.'],
    ['01:00', 'One minute left to pay.'],
  ] as const) {
    await page.clock.fastForward(pass);
    const said = page.getByRole('status').filter({ hasText: words });
    await expect(said).toHaveCount(1);
    const shown = await timer.textContent();
    await page.clock.fastForward('00:05');
    await expect(timer).not.toHaveText(shown ?? '');
    await expect(said, 'once, not with every second').toHaveText(words);
  }
  await expect(timer).not.toHaveAttribute('aria-live', /polite|assertive/);
  await page.clock.fastForward('01:00');
  await expect(heading(page)).toHaveText('Checking for your payment');
  await expect(page.getByRole('button', { name: /Copy .*address/ })).toHaveCount(0);
});

test('an order is on the list of this device until it is forgotten', async ({ page, email }) => {
  await order(page, email);
  const tag = '/en-US/order';
  await page.goto('about:blank');
  await page.goto(tag);
  await expect(heading(page)).toHaveText('Your orders on this device');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: /^Steam/ }).click();
  await expect(heading(page)).toHaveText('Send exactly 21.43 USDC');
  await page.getByText('Forget this order on this device').click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page).toHaveURL(/\/en-US$/);
  await page.goto(tag);
  await expect(heading(page)).toHaveText('No orders on this device');
});
