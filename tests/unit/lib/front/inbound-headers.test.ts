import { expect, test } from '@playwright/test';
import { inboundHeaders } from '@/lib/front/inbound-headers';

test('what could steer Next from outside does not get in', () => {
  const steering = [
    'content-security-policy',
    'content-security-policy-report-only',
    'cookie',
    'forwarded',
    'next-resume',
    'x-action-forwarded',
    'x-forwarded-host',
    'x-forwarded-port',
    'x-forwarded-proto',
    'x-giftframe-inside',
    'x-invoke-path',
    'x-matched-path',
    'x-middleware-rewrite',
    'x-middleware-subrequest',
    'x-next-revalidated-tags',
    'x-nextjs-data',
    'x-nextjs-rewritten-path',
    'x-now-route-matches',
    'x-prerender-revalidate',
    'x-real-ip',
    'transfer-encoding',
    'upgrade',
  ];
  const headers = Object.fromEntries(steering.map((name) => [name, 'evil']));
  expect(inboundHeaders(headers, undefined)).toEqual({});
});

test('what the router of Next sends and what the app reads gets in unchanged', () => {
  const headers = {
    accept: '*/*',
    authorization: 'Bearer key',
    'content-type': 'text/plain;charset=UTF-8',
    host: 'shop.example',
    'last-event-id': '7',
    'next-action': 'abc',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/_tree',
    'next-router-state-tree': '%5B%5D',
    'next-url': '/en-US',
    origin: 'https://shop.example',
    rsc: '1',
    'user-agent': 'test',
  };
  expect(inboundHeaders(headers, undefined)).toEqual(headers);
});

test('the forwarded address is ours, whatever was sent', () => {
  expect(inboundHeaders({ 'x-forwarded-for': '6.6.6.6, 7.7.7.7' }, '1.2.3.4')).toEqual({
    'x-forwarded-for': '1.2.3.4',
  });
  expect(inboundHeaders({ 'x-forwarded-for': '6.6.6.6' }, undefined)).toEqual({});
});
