import { HOST, startHost } from './host-page';
import { expect, test } from './support';

test('a shop that names no parents is framed by nobody', async ({ page, world, tolerated }) => {
  const refused: string[] = [];
  tolerated.push(/frame-ancestors/);
  page.on('console', (message) => {
    if (/frame-ancestors 'none'/.test(message.text())) refused.push(message.text());
  });
  const stopHost = await startHost(`${world.store.url}/en-US`);
  await page.goto(HOST);
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  expect(refused).toHaveLength(1);

  // Its own pages are no exception.
  await page.goto('/en-US');
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/en-US/brands' })),
  );
  await expect.poll(() => refused.length).toBe(2);
  stopHost();
});
