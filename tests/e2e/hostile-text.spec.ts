import { HOSTILE_HTML } from '../fixtures/hostile-html';
import { control, newDraft, placeOrder } from '../integration/orders/shopper';
import { expect, test } from './support';

const MOST_LINES = 10;
const steam = { brand: 'steam', country: 'US', denomination: '20 USD', recipient: 'ada@example.com' };
const ALLOWED = /^(P|BR|UL|OL|LI|STRONG|EM|H3|H4|A|SPAN)$/;

/** So many at once as an order has lines. */
const rounds = Array.from({ length: Math.ceil(HOSTILE_HTML.length / MOST_LINES) }, (_, round) =>
  HOSTILE_HTML.slice(round * MOST_LINES, (round + 1) * MOST_LINES),
);

for (const [round, corpus] of rounds.entries()) {
  test(`hostile instructions, part ${round + 1}, run, load and cover nothing in a browser`, async ({
    page,
    world,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    const placed = await placeOrder(world, newDraft({ lines: [{ ...steam, quantity: corpus.length }] }));
    await control(world, 'POST', `/orders/${placed.upstreamId}/state`, {
      order_state: 'Done',
      secret: 'code',
      instructions: corpus.map((html) => `<p>Before.</p>${html}`),
    });
    await page.goto(`/en-US/order#${placed.orderId}.${placed.orderKey}`);
    const hidden = page.getByRole('button', { name: 'Reveal code' });
    await expect(hidden).toHaveCount(corpus.length);
    for (let shown = 1; shown <= corpus.length; shown++) {
      await hidden.first().click();
      await expect(page.getByRole('article')).toHaveCount(shown);
    }

    const found = await page.locator('article .prose *').evaluateAll((elements) =>
      elements.map((element) => ({
        tag: element.tagName,
        attributes: element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
      })),
    );
    expect(found.length).toBeGreaterThanOrEqual(corpus.length);
    for (const { tag, attributes } of found) {
      expect(tag).toMatch(ALLOWED);
      for (const attribute of attributes) {
        expect(attribute, tag).toMatch(
          /^(href=https:\/\/[^\s"<>]+|rel=noopener noreferrer nofollow|target=_blank)$/,
        );
      }
    }
    expect(dialogs).toEqual([]);
  });
}
