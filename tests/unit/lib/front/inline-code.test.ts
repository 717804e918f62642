import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { inlineCodeOf } from '@/lib/front/inline-code';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const scriptsOf = (head: string, body: string) => inlineCodeOf(page(head, body)).scripts;

const REVEAL = readFileSync(
  'node_modules/next/dist/compiled/react-dom/cjs/react-dom-server.edge.production.js',
  'utf8',
)
  .match(/completeBoundaryScriptFunctionOnly = stringToPrecomputedChunk\(\s*'([^']+)'/)?.[1]
  ?.replaceAll('\\n', '\n');

test('inline scripts and styles of the head are allowed by hash', () => {
  const code = inlineCodeOf(page('<style>:root{--a:1}</style><script>mark()</script>', ''));
  expect(code).toEqual({ scripts: [sha('mark()')], styles: [sha(':root{--a:1}')], unknown: 0 });
});

test('a script with a source needs no hash, nor does data that is not a script', () => {
  const scripts = scriptsOf(
    '<script src="/a.js" async=""></script><script type="application/ld+json">{"@type":"Product"}</script>',
    '<script src="/b.js"></script>',
  );
  expect(scripts).toEqual([]);
});

for (const script of [
  '(self.__next_f=self.__next_f||[]).push([0])',
  'self.__next_f.push([1,"a\\u003c/script\\u003e \\"quoted\\""])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});',
  'requestAnimationFrame(function(){$RT=performance.now()});',
  '$RC("B:1","S:1")',
]) {
  test(`the framework may write ${script.slice(0, 50)} into the body`, () => {
    expect(scriptsOf('', `<script id="_R_">${script}</script>`)).toEqual([sha(script)]);
  });
}

test('the definition React ships with is the one that is known', () => {
  const script = `${REVEAL}$RC("B:0","S:0")`;
  expect(script).toContain('$RC=function');
  expect(scriptsOf('', `<script>${script}</script>`)).toEqual([sha(script)]);
});

for (const hostile of [
  'alert(1)',
  'self.__next_f.push([1,alert(1)])',
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push([1,"a"]),alert(1)',
  'self.__next_f.push([1,`a`])',
  'self.__next_f.push(...alert(1))',
  ' self.__next_f.push([1,"a"])',
  'x=self.__next_f.push([1,"a"])',
  'alert(1);$RC("B:0","S:0")',
  '$RC("B:0",alert(1))',
  '$RC("B:0","S:0");alert(1)',
  'requestAnimationFrame(function(){alert(1)});',
]) {
  test(`what was smuggled into the body is not allowed: ${hostile}`, () => {
    expect(inlineCodeOf(page('', `<p><script>${hostile}</script></p>`))).toMatchObject({
      scripts: [],
      unknown: 1,
    });
  });
}

test('markup that hides a script from a reader does not make it allowed', () => {
  const bodies = [
    '<!-- <script>alert(1)</script> -->',
    '<SCRIPT>alert(1)</SCRIPT >',
    '<script\n>alert(1)</script\n>',
    '<textarea><script>alert(1)</script></textarea>',
    '<script data-src="x">alert(1)</script>',
    '<svg><script>alert(1)</script></svg>',
    '</head><script>alert(1)</script>',
    '<script>alert(1)',
  ];
  for (const body of bodies) expect(scriptsOf('', body), body).toEqual([]);
});

test('a style in the body is not allowed', () => {
  expect(inlineCodeOf(page('', '<style>*{background:url(//evil)}</style>'))).toMatchObject({
    styles: [],
    unknown: 1,
  });
});

test('a document without a head allows nothing', () => {
  expect(inlineCodeOf('<script>mark()</script>')).toMatchObject({ scripts: [], unknown: 1 });
});

test('a script that ends early is hashed as a browser reads it', () => {
  expect(scriptsOf('<script>a="</script><script>alert(1)</script>', '')).toEqual([
    sha('a="'),
    sha('alert(1)'),
  ]);
});
