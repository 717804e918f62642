import { expect, test } from '@playwright/test';
import { createStatusWatch, type ShopStatus } from '@/components/notice/status-watch';
import { fakeClock, settled } from '../../lib/orders/world';

const UP: ShopStatus = {
  upstream: 'up',
  checkout: 'open',
  isTest: true,
  now: 0,
  wallet: null,
  country: null,
};
const DOWN: ShopStatus = { ...UP, upstream: 'down', checkout: 'closed' };

function world() {
  const clock = fakeClock();
  const asked: number[] = [];
  const heard: (string | undefined)[] = [];
  let answer: ShopStatus | 'none' | 'never' = UP;
  let isHidden = false;
  const began = clock.now();
  const shop = createStatusWatch({
    fetch: () => {
      asked.push(clock.now() - began);
      if (answer === 'never') return new Promise(() => {});
      return Promise.resolve(answer === 'none' ? undefined : answer);
    },
    after: clock.after,
    isHidden: () => isHidden,
  });
  return {
    ...{ clock, shop, asked, heard },
    watch: (isKeen = false) => shop.watch(() => heard.push(shop.current()?.checkout), isKeen),
    answer: (next: typeof answer) => {
      answer = next;
    },
    hide: (hides: boolean) => {
      isHidden = hides;
      shop.ask();
    },
  };
}

test('everyone on the page shares one question', async () => {
  const { watch, asked, heard } = world();
  watch();
  watch(true);
  await settled();
  expect(asked).toEqual([0]);
  expect(heard).toEqual(['open', 'open']);
});

test('a shop that is well is asked once a minute, and every ten seconds where it matters', async () => {
  const { clock, watch, asked } = world();
  watch();
  await clock.advance(150_000);
  expect(asked).toEqual([0, 60_000, 120_000]);
  watch(true);
  await clock.advance(20_000);
  expect(asked.slice(3)).toEqual([150_000, 160_000, 170_000]);
});

test('a shop in trouble is asked every four seconds until it is well', async () => {
  const { clock, watch, asked, answer, heard } = world();
  answer(DOWN);
  watch();
  await clock.advance(9_000);
  answer(UP);
  await clock.advance(60_000);
  expect(asked).toEqual([0, 4_000, 8_000, 12_000]);
  expect(heard).toEqual(['closed', 'closed', 'closed', 'open']);
});

test('a failure elsewhere has the shop asked at once', async () => {
  const { clock, shop, watch, asked, answer } = world();
  watch(true);
  await clock.advance(3_000);
  answer(DOWN);
  shop.ask();
  await settled();
  expect(asked).toEqual([0, 3_000]);
  expect(shop.current()?.checkout).toBe('closed');
});

test('no answer leaves what is known and is no reason to stop asking', async () => {
  const { clock, watch, asked, answer, shop } = world();
  watch();
  await settled();
  answer('never');
  shop.ask();
  await clock.advance(10_000);
  expect(asked).toEqual([0, 0, 10_000]);
  answer('none');
  await clock.advance(14_000);
  expect(asked).toEqual([0, 0, 10_000, 20_000, 24_000]);
  expect(shop.current()).toEqual(UP);
});

test('a hidden page asks nothing, and at once when it is looked at again', async () => {
  const { clock, watch, asked, hide } = world();
  watch(true);
  await settled();
  hide(true);
  await clock.advance(300_000);
  expect(asked).toEqual([0]);
  hide(false);
  await settled();
  expect(asked).toEqual([0, 300_000]);
});

test('nobody who wants to know, no question', async () => {
  const { clock, watch, asked, shop } = world();
  const leave = watch();
  await settled();
  leave();
  shop.ask();
  await clock.advance(300_000);
  expect(asked).toEqual([0]);
  expect(clock.waiting()).toBe(0);
});
