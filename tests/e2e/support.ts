import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test as base, type World } from '../support/world';
import { sandboxOf } from './sandbox';

export { expect } from '@playwright/test';

type Fixtures = {
  sandbox: ReturnType<typeof sandboxOf>;
  /** An address of this test alone; its orders are found by it. */
  email: string;
  /** Messages that a test provokes on purpose, such as the browser's line about a 404. */
  tolerated: RegExp[];
  clean: undefined;
};

/**
 * Every test comes from an address of its own, and ends with the same questions: no cookie, no request to strangers,
 * no violation of the policy, nothing on the console.
 */
export const test = base.extend<Fixtures>({
  sandbox: async ({ world }, use) => use(sandboxOf(world.sandbox.url)),
  email: async ({ page: _ }, use, { testId }) => use(`${testId.slice(-12)}@example.com`),
  tolerated: async ({ page: _ }, use) => use([]),

  clean: [
    async ({ context, world, tolerated }, use, { testId }) => {
      const noticed = await watch(context, world, addressOf(testId));
      await use(undefined);
      const complaints = noticed.messages.filter((text) => !tolerated.some((known) => known.test(text)));
      expect(complaints, 'messages on the console').toEqual([]);
      expect(noticed.strangers, 'requests to other origins').toEqual([]);
      expect(await context.cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
});

/** One of 65,536 addresses of a network that is reserved for tests. */
function addressOf(testId: string): string {
  const [a = 0, b = 0] = createHash('sha256').update(testId).digest();
  return `198.18.${a}.${b}`;
}

type Noticed = { messages: string[]; strangers: string[] };

async function watch(context: BrowserContext, { store, sandbox }: World, address: string): Promise<Noticed> {
  const noticed: Noticed = { messages: [], strangers: [] };
  const allowed = [new URL(store.url).origin, new URL(sandbox.url).origin];
  const isHost = (origin: string) => /^http:\/\/127\.0\.0\.\d:4030$/.test(origin);

  await context.route(`${store.url}/**`, (route) =>
    route.continue({ headers: { ...route.request().headers(), 'x-forwarded-for': address } }),
  );
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    ),
  );
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noticed.messages.push(message.text());
  });
  context.on('weberror', (error) => noticed.messages.push(String(error.error())));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isKnown = allowed.includes(origin) || isHost(origin);
    if (protocol.startsWith('http') && !isKnown) noticed.strangers.push(request.url());
  });
  return noticed;
}

/** What axe finds on the page as it is, in words short enough to read in a failure. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
