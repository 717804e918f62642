import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { order } from './shopper';
import { expect, test, violationsOn } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 360, height: 740 } });

type Door = { state: (email: string, state: string, more?: Record<string, unknown>) => Promise<unknown> };

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const revealButton = (page: Page) =>
  page.getByRole('button', { name: /^(Reveal code|Show it again|Try again)$/ });
const hideButton = (page: Page) => page.getByRole('button', { name: 'Hide now' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** An order that was delivered in a form of the sandbox. */
async function delivered(page: Page, sandbox: Door, email: string, secret: string): Promise<void> {
  await order(page, email);
  await sandbox.state(email, 'Done', { secret });
  await expect(revealButton(page)).toBeVisible();
}

async function reveal(page: Page): Promise<void> {
  await revealButton(page).click();
  await expect(hideButton(page)).toBeVisible();
}

/** All that this page leaves behind, as one text. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    const texts = [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input,textarea')].map((field) => (field as HTMLInputElement).value),
      document.title,
      location.href,
      document.cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(history.state),
      String(window.name),
    ];
    return JSON.stringify({ texts, databases, caches });
  });

type Shown = { secret: string; parts: Record<string, RegExp>; buttons: string[] };

const FORMS: Shown[] = [
  {
    secret: 'serial',
    parts: { code: /^SBX(-\w{4}){3}$/, serial: /^SBX\d{7}$/ },
    buttons: ['Copy code', 'Copy serial number', 'Show as QR code'],
  },
  {
    secret: 'barcode',
    parts: { code: /^SBX-/, securityCode: /^\d{4}$/ },
    buttons: ['Copy code', 'Copy security code', 'Show barcode', 'Show as QR code'],
  },
  { secret: 'long', parts: { code: /^SBX\w{32}$/ }, buttons: ['Copy code'] },
  {
    secret: 'link',
    parts: { link: /^https:\/\/redeem\.example\.com\/claim\/SBX-/, securityCode: /^\d{4}$/ },
    buttons: ['Copy link', 'Copy security code', 'Show barcode'],
  },
  {
    secret: 'plainLink',
    parts: { link: /^http:\/\/redeem\.example\.com\/claim\/SBX-/ },
    buttons: ['Copy link'],
  },
  {
    secret: 'esimConfirmed',
    parts: {
      server: /^smdp\.sandbox\.example$/,
      activationCode: /^SBX-/,
      confirmationCode: /^\d{4}$/,
      activation: /^LPA:1\$smdp\.sandbox\.example\$SBX-.*\$\$1$/,
      iccid: /^89\d{17}$/,
    },
    buttons: [
      'Copy SM-DP+ address',
      'Copy activation code',
      'Copy confirmation code',
      'Copy whole activation string',
    ],
  },
  { secret: 'esimLink', parts: { activationCode: /^SBX-/, activation: /^LPA:1\$/ }, buttons: [] },
  { secret: 'hostile', parts: { code: /^SBX-/ }, buttons: ['Copy code'] },
];

for (const { secret, parts, buttons } of FORMS) {
  test(`what is delivered as ${secret} is read in parts and copied bare`, async ({
    page,
    sandbox,
    email,
  }) => {
    await delivered(page, sandbox, email, secret);
    await expect(page.getByText('Final once revealed')).toBeVisible();
    await expect(page.locator('[data-part]')).toHaveCount(0);
    await reveal(page);
    for (const [name, shape] of Object.entries(parts)) await expect(part(page, name)).toHaveText(shape);
    for (const name of buttons) {
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    }
    for (const copy of await page.getByRole('button', { name: /^Copy (?!all)/ }).all()) {
      await copy.click();
      await expect(page.getByText(/^Copied: /)).toHaveCount(1);
      const bare = await clipboard(page);
      expect(await page.locator('[data-part]').allTextContents()).toContain(bare);
      await expect(page.getByText(/^Copied: /)).toHaveCount(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('no group of a code is broken on the smallest phone', async ({ page, sandbox, email }) => {
  for (const secret of ['long', 'plainLink', 'esim']) {
    await (secret === 'long'
      ? delivered(page, sandbox, email, secret)
      : sandbox.state(email, 'Done', { secret }));
    await reveal(page);
    const broken = await page
      .locator('[data-part] > span')
      .evaluateAll((groups) => groups.filter((group) => group.getClientRects().length !== 1).length);
    expect(broken, secret).toBe(0);
    await hideButton(page).click();
  }
});

test('a link opens in a page of its own and tells nobody where it came from', async ({
  page,
  sandbox,
  email,
}) => {
  await delivered(page, sandbox, email, 'link');
  await reveal(page);
  const link = page.getByRole('link', { name: 'Open redeem.example.com' });
  await expect(link).toHaveAttribute('href', /^https:\/\/redeem\.example\.com\/claim\/SBX-/);
  await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAccessibleName(/redeem/);
});

test('a link without TLS is text that nothing opens', async ({ page, sandbox, email }) => {
  await delivered(page, sandbox, email, 'plainLink');
  await reveal(page);
  await expect(page.getByText('is not encrypted')).toBeVisible();
  await expect(page.getByRole('article').getByRole('link')).toHaveCount(0);
});

test('an eSIM installs by link, by QR code and by hand', async ({ page, sandbox, email }) => {
  await delivered(page, sandbox, email, 'esim');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await reveal(page);
  const activation = await part(page, 'activation').textContent();
  for (const [name, host] of [
    ['Install on iPhone', 'esimsetup.apple.com'],
    ['Install on Android', 'esimsetup.android.com'],
  ] as const) {
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute(
      'href',
      `https://${host}/esim_qrcode_provisioning?carddata=${activation}`,
    );
    await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  }
  await expect(page.getByRole('img', { name: /^QR code that installs/ })).toBeVisible();
  await expect(page.getByText(/Dial \*#06#/)).toBeVisible();
  await expect(page.getByText(/usually without a phone number/)).toBeVisible();
  expect(fetched.filter((url) => /qrs|esim/.test(url))).toEqual([]);
});

test.describe('on an iPhone', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15' });

  test('an eSIM begins with the link for this phone', async ({ page, sandbox, email }) => {
    await delivered(page, sandbox, email, 'esim');
    await reveal(page);
    const [first] = await page.getByRole('article').getByRole('link').allTextContents();
    expect(first).toBe('Install on iPhone');
    await expect(page.getByText('for the camera of another phone')).toBeVisible();
  });
});

test('pictures are drawn and fetched when they are asked for', async ({ page, sandbox, email }) => {
  await delivered(page, sandbox, email, 'barcode');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await reveal(page);
  expect(fetched.filter((url) => url.includes('/barcodes/'))).toEqual([]);
  await page.getByRole('button', { name: 'Show barcode' }).click();
  await expect(page.getByRole('img', { name: 'Barcode of Steam $20' })).toBeVisible();
  expect(fetched.filter((url) => url.includes('/barcodes/'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Show as QR code' }).click();
  await expect(page.getByRole('img', { name: 'QR code of Steam $20' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Barcode of' })).toHaveCount(0);
});

test('a top-up shows its proof, and nothing is called final', async ({ page, sandbox, email }) => {
  await order(page, email);
  await sandbox.state(email, 'Done', { secret: 'receipt' });
  await reveal(page);
  await expect(part(page, 'operatorReference')).toHaveText(/^SBX-OP-\d{8}$/);
  await expect(page.getByText('It went straight to the account or number')).toBeVisible();
});

test('after hiding the code is nowhere: not on the page, not in storage, not in the history', async ({
  page,
  sandbox,
  email,
}) => {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await page.clock.install();
  await delivered(page, sandbox, email, 'serial');
  expect(await traces(page)).not.toContain('SBX');
  const entries = await page.evaluate(() => history.length);

  const leave: [string, () => Promise<unknown>][] = [
    ['by hand', () => hideButton(page).click()],
    ['after a minute', () => page.clock.runFor(61_000)],
    [
      'put aside',
      () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))),
    ],
    [
      'out of sight',
      () =>
        page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
          Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
        }),
    ],
  ];
  for (const [how, hide] of leave) {
    await reveal(page);
    const code = (await part(page, 'code').textContent()) ?? '';
    expect(code).toMatch(/^SBX-/);
    expect(await page.title()).not.toContain('SBX');
    expect(page.url()).not.toContain('SBX');
    await hide();
    await expect(part(page, 'code')).toHaveCount(0);
    await expect(page.getByText('Hidden again')).toBeVisible();
    const left = await traces(page);
    for (const secret of [code, code.replaceAll('-', ''), ...code.split('-').slice(1)]) {
      expect(left.includes(secret), `${secret} ${how}`).toBe(false);
    }
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(logged.join('\n')).not.toContain('SBX');
});

test('a page that is put aside hides the code at once, before anything else can run', async ({
  page,
  sandbox,
  email,
}) => {
  await delivered(page, sandbox, email, 'serial');
  await reveal(page);
  const kept = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return document.body.textContent?.includes('SBX-');
  });
  expect(kept).toBe(false);
});

test('an order that waits for its money loads nothing of what shows codes', async ({
  page,
  sandbox,
  email,
}) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  const holding = () => scripts.filter((text) => text.includes('data-print')).length;
  await order(page, email);
  await expect(page.getByRole('img', { name: /^QR code to pay/ })).toBeVisible();
  expect(holding()).toBe(0);
  await sandbox.state(email, 'Done');
  await expect(revealButton(page)).toBeVisible();
  expect(holding()).toBe(1);
});

test('what did not load while there was no connection comes by itself afterwards', async ({
  page,
  sandbox,
  email,
  context,
  tolerated,
}) => {
  tolerated.push(/Failed to load|ERR_FAILED|ERR_INTERNET_DISCONNECTED|ChunkLoadError/);
  await order(page, email);
  await context.route('**/_next/static/**', (route) => route.abort());
  await sandbox.state(email, 'Done');
  await expect(page.getByText('has not loaded yet')).toBeVisible();
  await context.unroute('**/_next/static/**');
  await expect(page.getByRole('button', { name: 'Reveal code' })).toBeVisible();
  await reveal(page);
  await expect(part(page, 'code')).toHaveText(/^SBX-/);
});

test('what shows codes is here before the code is', async ({ page, sandbox, email, context }) => {
  const loaded: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') loaded.push(await response.text());
  });
  await order(page, email);
  await sandbox.state(email, 'PaymentStarted');
  await expect.poll(() => loaded.some((text) => text.includes('data-print'))).toBe(true);
  await context.route('**/_next/static/**', (route) => route.abort());
  await sandbox.state(email, 'Done');
  await expect(revealButton(page)).toBeVisible();
});

test('the back button does not bring the code back', async ({ page, sandbox, email }) => {
  await delivered(page, sandbox, email, 'serial');
  await reveal(page);
  await page.goto('/en-US');
  await page.goBack();
  await expect(revealButton(page)).toBeVisible();
  expect(await traces(page)).not.toContain('SBX');
});

test('the keyboard reveals, copies and hides, and never loses its place', async ({
  page,
  sandbox,
  email,
}) => {
  await delivered(page, sandbox, email, 'serial');
  await revealButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What you bought' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy code' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await clipboard(page)).toMatch(/^SBX-/);
  await hideButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show it again' })).toBeFocused();
});

test('a file holds the code, and its name does not', async ({ page, sandbox, email }) => {
  await delivered(page, sandbox, email, 'serial');
  await reveal(page);
  const code = (await part(page, 'code').textContent()) ?? 'none';
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('steam-20.txt');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(`Code: ${code}\n`);
  expect(text).toMatch(/Serial number: SBX\d{7}/);
  expect(text).toContain('- Enter the code.');
});

test('a supplier that does not answer costs nothing but a second press', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/503/);
  await delivered(page, sandbox, email, 'serial');
  await sandbox.faults({ endpoints: { order: { down: true } } });
  await revealButton(page).click();
  await expect(page.getByText('The code is safe, but not here yet')).toBeVisible();
  await expect(page.getByText('This try does not count')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await sandbox.heal();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(part(page, 'code')).toHaveText(/^SBX-/);
});

test('who sent too much is told, also when all is delivered', async ({ page, sandbox, email }) => {
  await order(page, email);
  await sandbox.pay(email, { amount: '50' });
  await sandbox.state(email, 'Done');
  await expect(page.getByText('More than asked')).toBeVisible();
  await expect(page.getByText('28.57 USDC')).toBeVisible();
  await expect(page.getByText('The rest is not lost: write to support')).toBeVisible();
});

test('without a connection the page says so, and that the code is safe', async ({
  page,
  sandbox,
  email,
  context,
  tolerated,
}) => {
  tolerated.push(/ERR_INTERNET_DISCONNECTED/);
  await delivered(page, sandbox, email, 'serial');
  await context.setOffline(true);
  await revealButton(page).click();
  await expect(page.getByText('There is no connection right now')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('There is no connection right now')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('There is no connection right now')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await expect(part(page, 'code')).toHaveText(/^SBX-/);
});

test('the last tries of an hour are counted aloud, and what is over says when it goes on', async ({
  page,
  sandbox,
  email,
  tolerated,
}) => {
  tolerated.push(/429/);
  await delivered(page, sandbox, email, 'serial');
  for (let time = 1; time <= 10; time += 1) {
    await reveal(page);
    await hideButton(page).click();
    const counted = page.getByText(/more times? within the hour|ten times within an hour/);
    await expect(counted).toHaveCount(time < 7 ? 0 : 1);
  }
  await revealButton(page).click();
  await expect(
    page.getByText(/It was shown ten times within an hour. In (59|60) minutes it opens again/),
  ).toBeVisible();
});
