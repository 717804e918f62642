import { expect, test } from '@playwright/test';
import { loadPhoneNumbers, phoneNumber, seePhoneNumber } from '@/components/checkout/fields/phone-number';
import { isPhone } from '@/lib/checkout';

test.beforeAll(loadPhoneNumbers);

test('a number is dialled in the country of the top-up, or with any code', () => {
  expect(phoneNumber('(201) 555-0123', 'US')).toBe('+12015550123');
  expect(phoneNumber('0049 1512 3456789', 'US')).toBe('+4915123456789');
  expect(seePhoneNumber('0049 1512 3456789', 'US')).toMatchObject({ isPossible: true, country: 'DE' });
});

test('nothing is sent to an extension, and none is dropped without a word', () => {
  for (const typed of ['+1 201 555-0123 x5', '201 555 0123 ext. 5']) {
    expect(seePhoneNumber(typed, 'US')?.isPossible).toBe(false);
    expect(isPhone(phoneNumber(typed, 'US'))).toBe(false);
  }
});
