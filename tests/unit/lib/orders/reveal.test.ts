import { expect, test } from '@playwright/test';
import { richText } from '@/lib/catalog/server';
import { deliverySchema } from '@/lib/orders';
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
    serial: 'S1',
    securityCode: '4821',
    barcode: 'https://cdn.example.com/b.png',
    operatorReference: 'R1',
    instructionsHtml: '<ol><li>Sign in.</li></ol>',
  });
  expect(deliverySchema.parse(delivery)).toEqual(delivery);
});

test('a code that is an address is a link, but only with TLS', () => {
  expect(reveal({ pin_code: 'https://redeem.example.com/x' })).toEqual([
    { ...nothing, link: 'https://redeem.example.com/x' },
  ]);
  for (const text of [
    'http://redeem.example.com/x',
    'https://',
    'javascript:alert(1)',
    'LPA:1$smdp.example$X',
  ]) {
    expect(reveal({ pin_code: text })).toEqual([{ ...nothing, code: text }]);
  }
});

test('an eSIM has its activation code and the link that installs it', () => {
  const [delivery] = reveal({
    pin_code: 'LPA:1$smdp.example$X',
    installation_url: 'https://esim.example.com/i',
    qr_image_url: 'https://cdn.example.com/qr.png',
  });
  expect(delivery).toMatchObject({
    code: 'LPA:1$smdp.example$X',
    link: 'https://esim.example.com/i',
    barcode: 'https://cdn.example.com/qr.png',
  });
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

test('lines that delivered nothing are left out, the others keep their place', () => {
  const wire = delivered(
    { failure_reason: 'invalid_recipient' },
    { brand_name: 'Airbnb', denomination: '100 USD', product_value: 100, pin_code: 'A' },
  );
  expect(deliveriesOf(wire, [steam, LINE], rules)).toEqual([{ ...nothing, line: 1, code: 'A' }]);
});
