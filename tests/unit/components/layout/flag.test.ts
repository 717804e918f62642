import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { GET, generateStaticParams } from '@/app/flags/[version]/[file]/route';
import { FLAGS_VERSION } from '@/components/layout/flag';
import { COUNTRIES } from '@/lib/storefronts/countries';

const made = (file: string) =>
  GET(new Request('http://localhost'), { params: Promise.resolve({ version: FLAGS_VERSION, file }) });

test('every country of the shop has a flag of one shape, small and without anything that runs or is loaded', async () => {
  const files = (await generateStaticParams()).map(({ file }) => file);
  for (const country of COUNTRIES) {
    expect(files).toContain(`${country}.svg`);
    const text = await (await made(`${country}.svg`)).text();
    const [, width = 0, height = 1] =
      /^<svg [^>]*viewBox="\S+ \S+ (\S+) (\S+)"/.exec(text)?.map(Number) ?? [];
    expect(width / height, country).toBeCloseTo(3 / 2, 1);
    expect(text, country).not.toMatch(/<(script|style|image|foreignObject)|\son\w+=|\shref=/i);
    expect(text.length, country).toBeLessThan(6_000);
  }
});

test('a flag of no country is not there', async () => {
  expect((await made('ZZ.svg')).status).toBe(404);
  expect((await made('toString.svg')).status).toBe(404);
});

test('flags have the release they are of in their address', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies['country-flag-icons']).toBe(FLAGS_VERSION);
});
