import { expect, test, violationsOn } from './support';

test.use({ storeEnv: { GALLERY: 'on' } });

const LOOKS = [
  { tag: 'en-US', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { tag: 'de-DE', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

for (const { tag, colorScheme, viewport } of LOOKS) {
  test.describe(`${tag}, ${colorScheme}, ${viewport.width} wide`, () => {
    test.use({ colorScheme, viewport });

    test('every state, delivery and problem is readable, within the screen, and clean for axe', async ({
      page,
    }, testInfo) => {
      await page.goto(`/${tag}/gallery`);
      const exhibits = page.locator('main section[aria-label]');
      await expect(exhibits.nth(25)).toBeAttached();
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
        .getByText(/\b(states|delivery|problems|problemsWith)\.\w+\b/)
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
  });
}
