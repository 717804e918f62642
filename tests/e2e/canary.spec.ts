import type { Page, Response } from '@playwright/test';
import { codesOf, foundIn, idsOf, peopleOf } from '../support/canaries';
import { heading, order } from './shopper';
import { expect, test } from './support';

/** The two answers that may carry what nothing else may. */
const MAY_CARRY = /\/api\/orders\/[\w-]{22}\/(reveal|support)$/;

/** All that is said on the way from this page to anyone: to other tabs, frames, workers, consoles. */
async function listen(page: Page): Promise<() => Promise<string>> {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const overhear = (target: { postMessage: (...all: never[]) => unknown }) => {
      const post = target.postMessage;
      target.postMessage = function (this: unknown, ...all: never[]) {
        said.push(JSON.stringify(all[0]));
        return post.apply(this, all);
      };
    };
    overhear(BroadcastChannel.prototype as never);
    overhear(MessagePort.prototype as never);
    overhear(window as never);
  });
  return async () => {
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));
    return `${said}\n${logged.join('\n')}`;
  };
}

test('a browser keeps no code and is told no id, whatever it was shown', async ({
  page,
  context,
  sandbox,
  email,
}) => {
  const answers: Response[] = [];
  const asked: string[] = [];
  context.on('response', (response) => answers.push(response));
  context.on('request', (request) => asked.push(request.url()));
  const heard = await listen(page);

  await order(page, email);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(heading(second)).toHaveText(/Send exactly/);
  await sandbox.pay(email);
  await expect(heading(page)).toHaveText('Payment seen');
  await sandbox.state(email, 'Done', { secret: 'barcode' });
  await page.bringToFront();
  await page.getByRole('button', { name: 'Reveal code' }).click();
  await page.locator('[data-part="code"]').waitFor();
  await page.getByRole('button', { name: 'Hide now' }).click();
  await second.close();
  await page.goto('/en-US');
  await page.goBack();
  await expect(heading(page)).toHaveText('Ready');

  const wire = (await sandbox.lastOf(email)) as unknown as Parameters<typeof codesOf>[0];
  const [codes, ids, people] = [codesOf(wire), idsOf(wire), peopleOf(wire)];
  const nowhere = { ...codes, ...ids };
  expect(Object.keys(codes).length).toBeGreaterThan(2);

  for (const answer of answers.filter((one) => one.url().startsWith(new URL(page.url()).origin))) {
    const { pathname } = new URL(answer.url());
    const text = await answer.text().catch(() => '');
    const allowed = MAY_CARRY.test(pathname) ? ids : { ...nowhere, ...people };
    const found = foundIn(text, allowed).filter((name) => !(MAY_CARRY.test(pathname) && name === 'order id'));
    expect(found, pathname).toEqual([]);
  }
  expect(answers.some((answer) => MAY_CARRY.test(new URL(answer.url()).pathname))).toBe(true);
  expect(foundIn(asked.join('\n'), { ...nowhere, ...people })).toEqual([]);
  expect(foundIn(await heard(), { ...nowhere, ...people })).toEqual([]);
  expect(foundIn(await page.content(), nowhere)).toEqual([]);
  expect(foundIn(await keptBy(page), nowhere)).toEqual([]);
});

/** Storage of every kind, and what the history holds. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      location.href,
      document.cookie,
    ];
    for (const { name = '' } of await indexedDB.databases()) kept.push(name);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) kept.push(url);
    }
    return JSON.stringify(kept);
  });
