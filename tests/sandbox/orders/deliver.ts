import { HOSTILE } from '../catalog/copy';
import { digest, numberOf } from '../digest';
import type { Line, Order } from './order';

type Wire = Record<string, unknown>;

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters of a code that nobody can mistake for a real one: `SBX-4GYY-77HK-2J6M`. */
function code(line: Line, groups: number): string {
  const letters = [...digest('code', line.id)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return [
    'SBX',
    ...Array.from({ length: groups }, (_, index) => letters.slice(index * 4, index * 4 + 4)),
  ].join('-');
}

const digits = (line: Line, length: number) =>
  String(numberOf(10 ** Math.min(length, 9), 'digits', line.id)).padStart(length, '0');

/** Numbers ending in 0000 are unknown to every operator. */
export function failingLines(order: Order): Line[] {
  const failing = order.lines.filter(
    ({ product, beneficiary }) => product.delivery === 'by_phone' && beneficiary.endsWith('0000'),
  );
  for (const line of failing) {
    line.failure = {
      reason: 'invalid_recipient',
      description: 'Recipient number not recognised by the operator',
    };
  }
  return failing;
}

/** What a delivered line carries besides what was ordered. */
export function secretsOf(line: Line, origin: string): Wire {
  switch (line.product.secret) {
    case 'receipt':
      return {
        operator_reference: `SBX-OP-${digits(line, 8)}`,
        pin_code: null,
        pin_serial: null,
        failure_reason: null,
      };
    case 'esim':
      return esim(line, origin);
    case 'link':
      return card(line, {
        pin_code: `https://redeem.example.com/claim/${code(line, 3)}`,
        security_code: digits(line, 4),
        barcode_image_url: `${origin}/barcodes/${code(line, 3)}.png`,
      });
    case 'serial':
      return card(line, { pin_code: code(line, 3), pin_serial: `SBX${digits(line, 7)}` });
    case 'code':
      return line.product.brand.kind === 'mobile_recharge'
        ? {
            ...card(line, { pin_code: code(line, 3) }),
            pin_usage_instructions: 'Dial *123# and enter the code.',
          }
        : card(line, { pin_code: code(line, 3) });
  }
}

const card = ({ product: { brand } }: Line, fields: Wire): Wire => ({
  pin_code: null,
  pin_serial: null,
  security_code: null,
  barcode_image_url: null,
  qr_image_url: null,
  operator_reference: null,
  ...fields,
  redeem_instructions: brand.hostile ? HOSTILE : '<ol><li>Sign in.</li><li>Enter the code.</li></ol>',
  terms_and_conditions: '<p>Sample terms.</p>',
});

function esim(line: Line, origin: string): Wire {
  const activation = `LPA:1$smdp.sandbox.example$${code(line, 2)}`;
  return {
    pin_code: activation,
    pin_serial: `8939000000${digits(line, 9)}`,
    qr_image_url: `${origin}/v3/qrs/esim-${code(line, 2)}`,
    installation_url: `https://esim.example.com/i/${code(line, 1)}`,
    apple_universal_link: `https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=${activation}`,
    android_universal_link: `https://esimsetup.android.com/esim_qrcode_provisioning?carddata=${activation}`,
    pin_usage_instructions: 'Scan within 365 days.',
  };
}
