import { expect, test } from '@playwright/test';
import { policyOf } from '@/lib/front/policy';

const SITE = { imageOrigins: ['https://cdn.example'], parents: [], isHttps: false };
const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ', 1)[0], directive]));

test('a page runs its own files and its hashed code, and nothing else', () => {
  const directives = directivesOf(
    policyOf({ scripts: ["'sha256-a'", "'sha256-b'"], styles: ["'sha256-c'"] }, SITE),
  );
  expect(directives.get('default-src')).toBe("default-src 'self'");
  expect(directives.get('script-src')).toBe("script-src 'self' 'sha256-a' 'sha256-b'");
  expect(directives.get('style-src')).toBe("style-src 'self' 'sha256-c'");
  expect(directives.get('connect-src')).toBe("connect-src 'self'");
  expect(directives.get('img-src')).toBe("img-src 'self' data: https://cdn.example");
  expect(directives.get('base-uri')).toBe("base-uri 'none'");
  expect(directives.get('object-src')).toBe("object-src 'none'");
});

test('only style attributes may be inline without a hash', () => {
  const policy = policyOf({ scripts: [], styles: [] }, SITE);
  expect(policy.match(/[\w-]+ 'unsafe-inline'/g)).toEqual(["style-src-attr 'unsafe-inline'"]);
  expect(policy).not.toContain('unsafe-eval');
});

test('a storefront is framed by its parents, or by nobody', () => {
  const framedBy = (parents: string[]) =>
    directivesOf(policyOf({ scripts: [], styles: [] }, { ...SITE, parents })).get('frame-ancestors');
  expect(framedBy([])).toBe("frame-ancestors 'none'");
  expect(framedBy(['https://wallet.example', 'https://app.example'])).toBe(
    'frame-ancestors https://wallet.example https://app.example',
  );
});

test('requests are upgraded only where the shop speaks https', () => {
  expect(policyOf({ scripts: [], styles: [] }, SITE)).not.toContain('upgrade-insecure-requests');
  expect(policyOf({ scripts: [], styles: [] }, { ...SITE, isHttps: true })).toContain(
    'upgrade-insecure-requests',
  );
});
