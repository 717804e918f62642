import { expect, test } from '@playwright/test';
import { richText } from '@/lib/catalog/server';
import { deliveriesOf } from '@/lib/orders/reveal';
import { wireDelivered } from '@/lib/upstream/wire/order';
import { LINE, UPSTREAM_ID } from './world';

const rules = { origins: ['https://cdn.example.com'], clean: richText };
const steam = { ...LINE, brand: 'Steam', denomination: '20 USD', value: null };

const delivered = (...goods: Record<string, unknown>[]) =>
  wireDelivered.parse({
    order_id: UPSTREAM_ID,
    order_state: 'Done',
    deliveries: goods.map((one) => ({
      delivery_state: 'Succeeded',
      kind: 'giftcard',
      deliverable: { brand_name: 'Steam', country_code: 'US', denomination: '20 USD', ...one },
    })),
  });

const reveal = (...goods: Record<string, unknown>[]) => deliveriesOf(delivered(...goods), [steam], rules);
const nothing = {
  line: 0,
  code: null,
  link: null,
  esim: null,
  serial: null,
  securityCode: null,
  barcode: null,
  operatorReference: null,
  instructionsHtml: null,
};

test('a code comes with everything that belongs to it', () => {
  const [delivery] = reveal({
    pin_code: 'SBX-1',
    pin_serial: 'S1',
    security_code: '4821',
    barcode_image_url: 'https://cdn.example.com/b.png',
    operator_reference: 'R1',
    redeem_instructions: '<ol><li>Sign in.</li></ol>',
  });
  expect(delivery).toEqual({
    line: 0,
    code: 'SBX-1',
    link: null,
    esim: null,
    serial: 'S1',
    securityCode: '4821',
    barcode: 'https://cdn.example.com/b.png',
    operatorReference: 'R1',
    instructionsHtml: '<ol><li>Sign in.</li></ol>',
  });
});

test('a code that is an address is a link, but only with TLS', () => {
  expect(reveal({ pin_code: 'https://redeem.example.com/x' })).toEqual([
    { ...nothing, link: 'https://redeem.example.com/x' },
  ]);
  for (const text of [
    'http://redeem.example.com/x',
    'https://',
    'https://redeem.example.com@evil.example/x',
    'https://redeem.example.com/x y',
    'javascript:alert(1)',
    'data:text/html,x',
  ]) {
    expect(reveal({ pin_code: text })).toEqual([{ ...nothing, code: text }]);
  }
});

const LPA = 'LPA:1$smdp.example$X';
const INSTALL = `https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=${LPA}`;

test('an eSIM has its parts, its links and no picture of a stranger', () => {
  const [delivery] = reveal({
    pin_code: LPA,
    pin_serial: '8939000000000000001',
    security_code: '4821',
    installation_url: 'https://esim.example.com/i',
    apple_universal_link: 'https://evil.example/?carddata=LPA:1$evil.example$X',
    qr_image_url: 'https://cdn.example.com/qr.png',
  });
  expect(delivery).toEqual({
    ...nothing,
    esim: {
      activation: LPA,
      server: 'smdp.example',
      code: 'X',
      needsConfirmation: false,
      apple: INSTALL,
      android: INSTALL.replace('apple', 'android'),
      page: 'https://esim.example.com/i',
    },
    serial: '8939000000000000001',
    securityCode: '4821',
  });
});

test('an eSIM may come as an install link alone, or beside a code of its own', () => {
  expect(reveal({ pin_code: INSTALL })[0]).toMatchObject({
    code: null,
    link: null,
    esim: { activation: LPA },
  });
  expect(reveal({ apple_universal_link: INSTALL })[0]).toMatchObject({ code: null, esim: { code: 'X' } });
  expect(reveal({ pin_code: 'PUK 1234', android_universal_link: INSTALL })[0]).toMatchObject({
    code: 'PUK 1234',
    link: null,
    esim: { code: 'X' },
  });
});

test('an install page without TLS is left out', () => {
  expect(reveal({ pin_code: LPA, installation_url: 'http://esim.example.com/i' })[0]?.esim?.page).toBeNull();
});

test('pictures of other origins are left out', () => {
  for (const barcode_image_url of [
    'https://evil.example.com/b.png',
    'http://cdn.example.com/b.png',
    'nonsense',
  ]) {
    expect(reveal({ pin_code: 'X', barcode_image_url })[0]?.barcode).toBeNull();
  }
});

test('instructions are made safe', () => {
  const html =
    '<p onclick="x()">Go <a href="javascript:x()">here</a><img src=x onerror=x()></p><script>x()</script>';
  const [delivery] = reveal({ pin_code: 'X', redeem_instructions: html });
  expect(delivery?.instructionsHtml).not.toMatch(/onclick|javascript|<img|script/);
});

test('instructions of two kinds are both told, the same only once', () => {
  const told = (redeem_instructions: string, pin_usage_instructions: string) =>
    reveal({ pin_code: 'X', redeem_instructions, pin_usage_instructions })[0]?.instructionsHtml;
  expect(told('<p>One.</p>', 'Two.')).toBe('<p>One.</p>\nTwo.');
  expect(told('<p>One.</p>', '<p>One.</p>')).toBe('<p>One.</p>');
  expect(told('<script>x()</script>', 'Two.')).toBe('Two.');
});

test('lines that delivered nothing are left out, the others keep their place', () => {
  const wire = delivered(
    { failure_reason: 'invalid_recipient' },
    { brand_name: 'Airbnb', denomination: '100 USD', product_value: 100, pin_code: 'A' },
  );
  expect(deliveriesOf(wire, [steam, LINE], rules)).toEqual([{ ...nothing, line: 1, code: 'A' }]);
});
