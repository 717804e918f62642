import { expect, test, violationsOn } from './support';

test.use({ storeEnv: { GALLERY: 'on' } });

const LOOKS = [
  { tag: 'en-US', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { tag: 'de-DE', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

/** What comes up beside the states; each must be there by name. */
const NOTICES = [
  'shop-the-supplier-is-down',
  'shop-storage-refused',
  'checkout-closed',
  'checkout-price-moved',
  'checkout-unpaid-order',
  'checkout-unanswered',
  'checkout-line-removed',
  'connection-reconnecting',
  'connection-offline',
  'connection-last-known',
  'order-test-band',
  'order-storage-refused',
  'order-replaced',
  'order-replaces-another',
  'order-part-payment',
  'order-unverified',
  'order-unconfirmed',
  'order-exchange-help',
  'order-copied',
  'code-no-print-window',
];

for (const { tag, colorScheme, viewport } of LOOKS) {
  test.describe(`${tag}, ${colorScheme}, ${viewport.width} wide`, () => {
    test.use({ colorScheme, viewport });

    test('every state, delivery, notice and problem is readable, within the screen, and clean for axe', async ({
      page,
    }, testInfo) => {
      await page.goto(`/${tag}/gallery`);
      const exhibits = page.locator('main section[aria-label]');
      await expect(exhibits.nth(70)).toBeAttached();
      for (const id of NOTICES) await expect(page.locator(`#${id}`), id).toContainText(/\p{L}{3}/u);
      await expect(page.locator('main').getByRole('article')).toHaveCount(10);

      const wide = await exhibits.evaluateAll((sections) =>
        sections.filter((one) => one.scrollWidth > one.clientWidth + 1).map(({ id }) => id),
      );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
      const raw = await page
        .locator('main')
        .getByText(/\b(states|delivery|problems|problemsWith|notice|basket|orders)\.[a-z]\w+\b/)
        .count();
      expect(raw, 'words that are missing').toBe(0);
      expect(await violationsOn(page)).toEqual([]);
      const body = await page.screenshot({ fullPage: true });
      await testInfo.attach(`gallery-${tag}.png`, { body, contentType: 'image/png' });
    });

    test('the keyboard reaches everything that can be pressed, and shows where it is', async ({ page }) => {
      await page.goto(`/${tag}/gallery`);
      const pressable = page
        .locator('main :is(a[href], button, summary, input)')
        .and(page.locator(':visible'));
      await expect(pressable.nth(60)).toBeAttached();
      const reached = new Set<string>();
      await page.locator('main h1').first().click();
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const at = document.activeElement;
          if (!at?.closest('main')) return null;
          const shown = at.matches('input') ? (at.closest('label') ?? at) : at;
          return {
            where: at.closest('section[id]')?.id ?? '',
            isMarked: getComputedStyle(shown).outlineStyle !== 'none',
          };
        });
        if (!found) break;
        expect.soft(found.isMarked, `focus in ${found.where}`).toBe(true);
        reached.add(found.where);
      }
      expect(reached.size).toBeGreaterThan(6);
    });

    test('the keyboard goes through the notices in their order, each button marked', async ({ page }) => {
      await page.goto(`/${tag}/gallery`);
      const moved = page.locator('#checkout-price-moved');
      await moved.getByRole('alert').focus();
      const reached: string[] = [];
      for (let presses = 0; presses < 16; presses += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => ({
          where: document.activeElement?.closest('section[id]')?.id ?? '',
          isMarked: getComputedStyle(document.activeElement ?? document.body).outlineStyle !== 'none',
        }));
        expect.soft(found.isMarked, `focus in ${found.where}`).toBe(true);
        if (reached.at(-1) !== found.where) reached.push(found.where);
      }
      expect(reached.slice(0, 5)).toEqual([
        'checkout-price-moved',
        'checkout-unpaid-order',
        'checkout-unpaid-order-part-paid',
        'checkout-ends-another-order',
        'checkout-unanswered',
      ]);
    });
  });
}
