import { expect, test } from '@playwright/test';
import { eventsOf } from '@/components/orders/events';
import type { ShownState } from '@/lib/orders';

const told = (state: ShownState, ...states: ShownState[]) =>
  eventsOf({ state, timeline: states.map((one, at) => ({ state: one, at })) }).map((event) => event.state);

test('what was seen is told as it was seen', () => {
  const course: ShownState[] = ['WaitingForPayment', 'Expired', 'PaymentReceived', 'Done'];
  expect(told('Done', ...course)).toEqual(course);
  expect(told('InReview', 'WaitingForPayment')).toEqual(['WaitingForPayment', 'InReview']);
});

for (const over of ['Expired', 'PaymentFailed'] as const) {
  test(`an order that went on from ${over} unseen says that its payment arrived late`, () => {
    expect(told('Done', 'WaitingForPayment', over, 'Done')).toEqual([
      'WaitingForPayment',
      over,
      'CameLate',
      'Done',
    ]);
    expect(told('Refunded', over, 'Refunded')).toEqual([over, 'CameLate', 'Refunded']);
  });
}

test('an order that merely ended has no late payment', () => {
  expect(told('Canceled', 'WaitingForPayment', 'Expired', 'Canceled')).not.toContain('CameLate');
  expect(told('Done', 'WaitingForPayment', 'Done')).not.toContain('CameLate');
});
