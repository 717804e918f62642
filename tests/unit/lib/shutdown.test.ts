import { expect, test } from '@playwright/test';
import { beginShutdown, isDraining, onShutdown } from '@/lib/shutdown';

test.beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('giftframe.shutdown'));
});

test('every listener hears the shutdown once', () => {
  const heard: string[] = [];
  onShutdown(() => heard.push('first'));
  onShutdown(() => heard.push('second'));
  beginShutdown();
  beginShutdown();
  expect(heard).toEqual(['first', 'second']);
  expect(isDraining()).toBe(true);
});

test('a listener that left hears nothing', () => {
  const heard: string[] = [];
  onShutdown(() => heard.push('left'))();
  beginShutdown();
  expect(heard).toEqual([]);
});

test('a listener that comes while draining hears it at once', () => {
  beginShutdown();
  const heard: string[] = [];
  onShutdown(() => heard.push('late'));
  expect(heard).toEqual(['late']);
});

test('a listener that throws does not keep the others from hearing it', () => {
  const heard: string[] = [];
  onShutdown(() => {
    throw new Error('broken');
  });
  onShutdown(() => heard.push('second'));
  expect(beginShutdown).toThrow(AggregateError);
  expect(heard).toEqual(['second']);
});
