import type { Delivery, OrderLine } from '@/lib/orders';

/** A delivery of each kind, under a name. Not one of these codes was ever worth anything. */
type DeliveryExhibit = { name: string; line: OrderLine; delivery: Delivery };

const LPA = 'LPA:1$smdp.gallery.example$SBX-K2J4-77QP';
const HOW = '<ol><li>Sign in at <strong>example.com</strong>.</li><li>Enter the code.</li></ol>';

const nothing: Delivery = {
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
const esim: NonNullable<Delivery['esim']> = {
  activation: LPA,
  server: 'smdp.gallery.example',
  code: 'SBX-K2J4-77QP',
  needsConfirmation: false,
  apple: `https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=${LPA}`,
  android: `https://esimsetup.android.com/esim_qrcode_provisioning?carddata=${LPA}`,
  page: 'https://esim.example.com/install',
};

/** `card`, `plan` and `topUp` are lines that such things come from. */
export function deliveryExhibits(card: OrderLine, plan: OrderLine, topUp: OrderLine): DeliveryExhibit[] {
  const of = (name: string, line: OrderLine, parts: Partial<Delivery>): DeliveryExhibit => ({
    name: `Delivery: ${name}`,
    line,
    delivery: { ...nothing, ...parts },
  });
  return [
    of('code', card, { code: 'SBX-4GYY-77HK-2J6M', instructionsHtml: HOW }),
    of('code, PIN, serial', card, {
      code: 'SBX-4GYY-77HK-2J6M',
      securityCode: '4821',
      serial: 'SBX0001234',
      instructionsHtml: HOW,
    }),
    of('long code', card, { code: 'SBX4GYY77HK2J6M9PLQW3ZXC5VBN8MKJ' }),
    of('link', card, { link: 'https://redeem.example.com/claim/SBX-9F2C', securityCode: '4821' }),
    of('link without TLS', card, { code: 'http://redeem.example.com/claim/SBX-9F2C' }),
    of('PIN to top up with', { ...topUp, kind: 'mobile_recharge' }, { code: 'SBX-5T0P-UP00' }),
    of('receipt', topUp, { operatorReference: 'SBX-OP-88120371' }),
    of('eSIM', plan, { esim, serial: '8939000000000000001', instructionsHtml: 'Scan within 365 days.' }),
    of('eSIM, confirmation code', plan, {
      esim: { ...esim, activation: `${LPA}$$1`, needsConfirmation: true, page: null },
      securityCode: '4821',
    }),
    of('eSIM, confirmation code by e-mail', plan, { esim: { ...esim, needsConfirmation: true, page: null } }),
  ];
}
