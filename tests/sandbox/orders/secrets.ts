import { FORMS, type Secret } from '../catalog/brand';
import { HOSTILE } from '../catalog/copy';
import { digest, numberOf } from '../digest';
import { type Check, InvalidSwitch } from '../faults/checks';
import type { Line } from './order';

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

/** A form for all lines, or one for each. */
export const formOrForms: Check<Secret | Secret[]> = (value, path) => {
  const isForm = (one: unknown): one is Secret => FORMS.some((known) => known === one);
  if (isForm(value) || (Array.isArray(value) && value.every(isForm))) return value;
  throw new InvalidSwitch(`${path}: expected one of ${FORMS.join(', ')}, or one for each delivery`);
};

/** What a delivered line carries besides what was ordered. */
export function secretsOf(line: Line, origin: string): Wire {
  switch (line.secret ?? line.product.secret) {
    case 'receipt':
      return {
        operator_reference: `SBX-OP-${digits(line, 8)}`,
        pin_code: null,
        pin_serial: null,
        failure_reason: null,
      };
    case 'esim':
      return esim(line, origin);
    case 'esimConfirmed':
      return { ...esim(line, origin, '$$1'), security_code: digits(line, 4) };
    case 'esimLink':
      return { ...esim(line, origin), pin_code: null, qr_image_url: null, installation_url: null };
    case 'link':
      return card(line, {
        pin_code: `https://redeem.example.com/claim/${code(line, 3)}`,
        security_code: digits(line, 4),
        barcode_image_url: `${origin}/barcodes/${code(line, 3)}.png`,
      });
    case 'plainLink':
      return card(line, { pin_code: `http://redeem.example.com/claim/${code(line, 3)}` });
    case 'barcode':
      return card(line, {
        pin_code: code(line, 3),
        security_code: digits(line, 4),
        barcode_image_url: `${origin}/barcodes/${code(line, 3)}.png`,
      });
    case 'long':
      return card(line, { pin_code: code(line, 8).replaceAll('-', '') });
    case 'hostile':
      return card(line, { pin_code: code(line, 3), redeem_instructions: HOSTILE });
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

const card = ({ product: { brand }, instructions }: Line, fields: Wire): Wire => ({
  pin_code: null,
  pin_serial: null,
  security_code: null,
  barcode_image_url: null,
  qr_image_url: null,
  operator_reference: null,
  redeem_instructions:
    instructions ?? (brand.hostile ? HOSTILE : '<ol><li>Sign in.</li><li>Enter the code.</li></ol>'),
  terms_and_conditions: '<p>Sample terms.</p>',
  ...fields,
});

/** `asks` is what follows the token: `$$1` where a confirmation code is wanted. */
function esim(line: Line, origin: string, asks = ''): Wire {
  const activation = `LPA:1$smdp.sandbox.example$${code(line, 2)}${asks}`;
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
