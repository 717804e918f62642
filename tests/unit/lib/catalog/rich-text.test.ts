import { expect, test } from '@playwright/test';
import { richText } from '@/lib/catalog/rich-text';
import { HOSTILE_HTML } from '../../../fixtures/hostile-html';

const LINK = 'rel="noopener noreferrer nofollow" target="_blank"';

test('what a description needs is kept', () => {
  const html = '<h3>How</h3><ol><li>Sign <strong>in</strong>.</li></ol><p>One<br />two <em>three</em></p>';
  expect(richText(html)).toBe(html);
});

test('close relatives become what is allowed', () => {
  expect(richText('<h1>A</h1><b>B</b><i>C</i><h6>D</h6>')).toBe(
    '<h3>A</h3><strong>B</strong><em>C</em><h4>D</h4>',
  );
});

test('a link leads out in a new page and vouches for nothing', () => {
  expect(richText('<a href="https://shop.example/x?a=1" onclick="x()" class="y" rel="opener">go</a>')).toBe(
    `<a href="https://shop.example/x?a=1" ${LINK}>go</a>`,
  );
});

test('a link to anywhere but https is only its words', () => {
  const targets = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'http://shop.example',
    'https://shop.example@evil.example/',
    '//shop.example',
    '/relative',
    '#here',
    '',
  ];
  for (const target of targets) expect(richText(`<a href="${target}">go</a>`), target).toBe('go');
});

const TAG = /^<\/?(?:p|br|ul|ol|li|strong|em|h3|h4)(?: \/)?>$|^<\/a>$/;
const ANCHOR = new RegExp(`^<a href="https://[^"<>\\s]*" ${LINK}>$`);

for (const html of HOSTILE_HTML) {
  test(`${html.slice(0, 60)} leaves nothing that runs, loads or covers`, () => {
    const safe = richText(html) ?? '';
    for (const [tag] of safe.matchAll(/<[^>]*>?/g)) expect(TAG.test(tag) || ANCHOR.test(tag), tag).toBe(true);
    expect(richText(safe)).toBe(safe || null);
  });
}

test('two megabytes are cut, and what is left is whole', () => {
  for (const piece of [
    '<p>text &amp; <strong>more</strong></p>',
    '<ul><li>',
    'ü€🛒',
    '<b>',
    'x'.repeat(1_000),
  ]) {
    const safe = richText(piece.repeat(2_000_000 / piece.length)) ?? '';
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(20_000);
    expect(safe.split(/<p>/).length).toBe(safe.split(/<\/p>/).length);
    expect(safe).not.toMatch(/�|<[^>]*$|&\w*$/);
  }
});

test('a page of nothing is no text', () => {
  for (const html of [
    null,
    '',
    '  ',
    '<p></p>',
    '<p>&nbsp;</p><br>',
    '<script>alert(1)</script>',
    '<img src=x>',
  ]) {
    expect(richText(html)).toBeNull();
  }
});
