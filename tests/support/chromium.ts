import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const KNOWN = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = (): string | undefined =>
  [...KNOWN, chromium.executablePath()].find((path) => path && existsSync(path));
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;

/** A Chromium of this machine; else Playwright's own, else Debian's where we may install it. Throws one sentence. */
export function findChromium(say: (line: string) => void): string {
  const found = installed();
  if (found) return found;

  say('Installing Chromium …');
  const isRoot = process.getuid?.() === 0;
  run('npx', 'playwright', 'install', 'chromium') ||
    (isRoot &&
      run('apt-get', 'update') &&
      run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'));
  const now = installed();
  if (!now)
    throw new Error('No Chromium here and none could be installed. Install one and set CHROMIUM_PATH to it.');
  return now;
}

/** What a headless Chromium needs in a container, and what keeps it from calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
