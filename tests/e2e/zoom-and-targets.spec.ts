import type { Page } from '@playwright/test';
import { heading, openCheckout, order } from './shopper';
import { expect, test } from './support';

const PATHS = [
  ...[
    '',
    '/brands',
    '/brands?q=zzz&kind=esim',
    '/categories/games',
    '/brands/steam',
    '/brands/kroger',
    '/brands/esim',
  ],
  ...[
    '/brands/sling-tv',
    '/brands/not-here',
    '/markets',
    '/legal/privacy',
    '/orders',
    '/checkout',
    '/unavailable',
  ],
];

/** A page of 1280 px at 200 %, and a phone's. */
const ZOOMED = { width: 640, height: 360 };
const PHONE = { width: 360, height: 740 };

/** Every page in turn, with a basket at the checkout and an order that waits for its payment at the end. */
async function onEveryPage(page: Page, email: string, look: (where: string) => Promise<void>): Promise<void> {
  for (const path of PATHS) {
    await page.goto(`/en-US${path}`);
    await expect(heading(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await look(path || 'home');
  }
  await openCheckout(page);
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
  await look('a basket at the checkout');
  await order(page, email);
  await look('an order');
}

/** What reaches over the edge of the page, unless a box of its own scrolls it. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return over.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 160));
  });

/**
 * What one cannot press comfortably: smaller than 44 px either way. A radio or a tick is as large as its label, and a
 * link within a sentence as large as its words.
 */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=button], [role=option]',
    );
    const isTick = (one: HTMLElement) => one.matches('input[type=radio], input[type=checkbox]');
    const isInSentence = (one: HTMLElement) =>
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length;
    const isSmall = (one: HTMLElement) => {
      const { width, height } = (isTick(one) ? (one.closest('label') ?? one) : one).getBoundingClientRect();
      return Math.min(width, height) < 43.9;
    };
    return [...controls]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .filter((one) => !one.matches('[tabindex="-1"], .sr-only:not(input), [href="#content"]'))
      .filter((one) => isSmall(one) && !isInSentence(one))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${width.toFixed()}×${height.toFixed()} ${one.outerHTML.slice(0, 120)}`;
      });
  });

/** What would move by itself: its tag, and what of its style says so. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one, part);
        const isStill = animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration);
        return isStill && scrollBehavior === 'auto' ? [] : [`${one.tagName}${part ?? ''} ${one.className}`];
      }),
    ),
  );

test.describe('at 200 %', () => {
  test.use({ viewport: ZOOMED });

  test('no page has to be scrolled sideways', async ({ page, email, tolerated }) => {
    tolerated.push(/status of (404|503)/);
    await onEveryPage(page, email, async (where) => expect(await tooWide(page), where).toEqual([]));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('everything that is pressed is at least 44 px wide and high', async ({ page, email, tolerated }) => {
    tolerated.push(/status of (404|503)/);
    await onEveryPage(page, email, async (where) => expect.soft(await tooSmall(page), where).toEqual([]));
  });
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' } as object);

  test('nothing moves by itself on any page', async ({ page, email, tolerated }) => {
    tolerated.push(/status of (404|503)/);
    await onEveryPage(page, email, async (where) => expect.soft(await moving(page), where).toEqual([]));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page), 'with motion something does').not.toEqual([]);
  });
});
