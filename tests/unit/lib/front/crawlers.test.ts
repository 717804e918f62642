import { expect, test } from '@playwright/test';
import { isCrawler } from '@/lib/front/crawlers';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

test('a browser says in which language it reads', () => {
  expect(isCrawler({ 'user-agent': CHROME, 'accept-language': 'de-AT,de;q=0.9' })).toBe(false);
  expect(isCrawler({ 'user-agent': 'Wallet/7 (iPhone)', 'accept-language': 'tr' })).toBe(false);
  expect(isCrawler({ 'user-agent': CHROME })).toBe(true);
  expect(isCrawler({})).toBe(true);
});

test('a crawler says that it is one, or where one can read about it', () => {
  for (const name of [
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; bingbot/2.0)',
    'Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)',
    'Baiduspider',
    'SomeCrawler/3',
  ])
    expect(isCrawler({ 'user-agent': name, 'accept-language': 'en' }), name).toBe(true);
});

test('what draws the preview of a link is waited for', () => {
  for (const name of [
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'WhatsApp/2.23.20.0',
    'TelegramBot (like TwitterBot)',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  ])
    expect(isCrawler({ 'user-agent': name }), name).toBe(false);
});
