import { headingOf, placeOrder, reveal, toCheckout } from './linden';
import { expect, test } from './support';

// In the last five minutes of its window, which is that of its network, a payment is counted down by seconds.
test.use({
  storefront: 'linden',
  storeEnv: { PAYMENT_WINDOW_MINUTES: '30,lightning=4' },
  colorScheme: 'light',
  locale: 'de-DE',
});

test('the shop has its own logo, colour, corners, name, country and language', async ({ page, world }) => {
  await page.goto('/');
  await expect(page).toHaveURL(`${world.store.url}/de-DE`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expect(page).toHaveTitle(/Linden/);
  await expect(headingOf(page)).toHaveText('Gutscheine aus ganz Europa, bezahlt mit Bitcoin.');
  await expect(page.getByRole('img', { name: 'Linden, zur Startseite' })).toHaveAttribute(
    'src',
    '/logos/linden.svg',
  );
  await expect(page.getByRole('link', { name: 'An den Support schreiben' })).toHaveAttribute(
    'href',
    'mailto:hilfe@linden.example',
  );
  await expect(page.getByRole('contentinfo')).toContainText('Diesen Shop betreibt Linden Karten GmbH.');
  await expect(page.getByRole('button', { name: 'Land und Sprache: Deutschland, Deutsch' })).toBeVisible();

  await page.goto('/de-DE/brands/steam');
  const button = page.getByRole('button', { name: 'Betrag wählen' });
  await expect(button).toHaveCSS('background-color', 'rgb(11, 107, 79)');
  await expect(button).toHaveCSS('border-radius', '14px');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(button).toHaveCSS('background-color', 'rgb(111, 214, 177)');
});

test('the name of the first storefront appears on no page', async ({ page, tolerated }) => {
  tolerated.push(/status of 404/);
  for (const path of [
    '',
    '/brands',
    '/brands/steam',
    '/checkout',
    '/order',
    '/legal/terms',
    '/legal/privacy',
    '/nope',
  ]) {
    await page.goto(`/de-DE${path}`);
    await expect(page).toHaveTitle(/Linden/);
    expect(await page.content(), path).not.toMatch(/giftframe/i);
  }
});

test('a language or country it does not have is a page that is not here, in German', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/status of 404/);
  for (const path of ['/en-US', '/de-BR/brands', '/en-US/brands/steam']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
    await expect(headingOf(page)).toHaveText('Diese Seite gibt es hier nicht');
  }
  await page.getByRole('link', { name: 'Alle Marken für Deutschland' }).click();
  await expect(page).toHaveURL(/\/de-DE\/brands$/);
});

test('a card is bought with Bitcoin over Lightning, its first choice, until the code', async ({
  page,
  sandbox,
  email,
}) => {
  await page.goto('/de-DE');
  await toCheckout(page);
  const coins = page.getByRole('group', { name: 'Coin' }).getByRole('radio');
  await expect(coins.first()).toHaveAccessibleName('BTC');
  await expect(coins.first()).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Lightning/ })).toBeChecked();
  await placeOrder(page, email);
  expect(await sandbox.lastOf(email)).toMatchObject({ coin: 'BTC', network: 'Lightning' });

  await page.getByText('Ganze Rechnung anzeigen').click();
  await expect(page.getByRole('paragraph').filter({ hasText: /^lnbc[0-9a-z]{100,}$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'In der Wallet öffnen' })).toHaveAttribute(
    'href',
    /^lightning:lnbc/i,
  );
  await expect(
    page.getByRole('img', { name: /^QR-Code, um [\d,]+\sBTC im Netzwerk Lightning/ }),
  ).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^Verbleibende Zeit\s*\d:\d\d$/);

  await sandbox.pay(email);
  // An invoice is paid or not; no network has to confirm it.
  for (const next of ['Bezahlt', 'Wird geliefert']) {
    await expect(headingOf(page)).toHaveText(next);
    await sandbox.advance(email);
  }
  await reveal(page);
  await expect(page).toHaveTitle('Fertig · Linden');
});
